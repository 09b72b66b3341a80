"""Refusals of accounts."""

from app.core.errors import (
    ConflictError,
    InvalidFieldError,
    NotFoundError,
    Problem,
    UnauthenticatedError,
    field_messages,
)
from app.core.i18n import N_

field_messages(
    weak_password_length=N_("Use 10 to 200 characters; a few words in a row are easy to remember."),
    weak_password_personal=N_("This is too close to your name or e-mail address. Choose something else."),
    weak_password_repeated=N_("This repeats itself too much. Choose something less even."),
    weak_password_sequence=N_("This follows the keyboard or the alphabet. Choose something less even."),
    weak_password_common=N_("This is one of the first passwords anyone would try. Choose another."),
    wrong_password=N_("This is not your present password."),
    unknown_time_zone=N_("There is no such time zone. Choose one from the list, for example Europe/Madrid."),
    past=N_("Choose a moment in the future."),
    too_late=N_("A token lasts a year at most. Choose an earlier end."),
    not_an_image=N_("This is not a PNG, JPEG or WebP picture. Choose another file."),
    too_many_pixels=N_("This picture has too many pixels. Choose one of at most 25 megapixels."),
    file_too_large=N_("This file is too large: at most 2 MB."),
)


class WrongCredentialsError(UnauthenticatedError):
    """Address and password don't belong together; whether the address has an account stays untold."""

    code = "wrong_credentials"
    detail = N_(
        "The e-mail address or the password is wrong. Try again, or sign in with a code sent by mail."
    )


class WrongCodeError(UnauthenticatedError):
    """Wrong, over, used, or tried too often: untold which."""

    code = "wrong_code"
    detail = N_("This code is wrong or no longer counts. Check the latest mail, or ask for a new code.")


class BusyError(Problem):
    """More people sign in at this moment than the machine can check."""

    status = 503
    code = "busy"
    detail = N_("Very many people are signing in right now. Try again in a few seconds.")

    def __init__(self) -> None:
        super().__init__(retry_after=5)
        self.headers["Retry-After"] = "5"


class WeakPasswordError(InvalidFieldError):
    """A password that is guessed at once."""

    def __init__(self, field: str, weakness: str) -> None:
        super().__init__(field, f"weak_password_{weakness}")


class EmailTakenError(ConflictError):
    """For the command line only: over the wire nobody learns who has an account."""

    code = "email_taken"
    detail = N_("There is an account with this e-mail address already.")


class TooManyTokensError(ConflictError):
    """A person has a bounded number of tokens."""

    code = "too_many_tokens"
    detail = N_("You have {most} tokens. Delete one that you no longer use, then make a new one.")


class TokenAlreadyMadeError(ConflictError):
    """The same request came twice; the secret was in the first answer and is stored nowhere."""

    code = "token_already_made"
    detail = N_(
        "This token was made by an earlier request, which showed its secret. Delete it and make another."
    )


class NoDemoError(NotFoundError):
    """Demo people are listed in a demo only."""

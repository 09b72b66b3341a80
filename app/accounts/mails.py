"""The words of the mails that accounts send. None repeats what a stranger typed into a form."""

from app.core.i18n import N_, translate
from app.core.mail_text import Letter, letter
from app.core.settings import settings

NOT_YOU = N_("If it was not you, there is nothing to do: without the code nothing happens.")
FIFTEEN_MINUTES = N_("The code counts for 15 minutes and once. Give it to nobody; we never ask for it.")

SIGN_UP_SUBJECT = N_("Your code to open a Batzar account")
SIGN_UP = N_("Somebody wants to open an account at Batzar with this e-mail address. Type this code to go on:")
SIGN_IN_SUBJECT = N_("Your code to sign in to Batzar")
SIGN_IN = N_("Type this code to sign in to Batzar:")
HAS_ACCOUNT = N_("You have an account with this e-mail address already. Type this code to sign in:")
RESET_SUBJECT = N_("Your code for a new Batzar password")
RESET = N_("Type this code to choose a new password for Batzar:")
NO_ACCOUNT_SUBJECT = N_("No Batzar account with this address")
NO_ACCOUNT = N_(
    "Somebody asked for a code to sign in to Batzar, but there is no account with this e-mail address. "
    "Perhaps you used another address. You can also open an account:"
)
OPEN_ACCOUNT = N_("Open an account")
NO_ACCOUNT_NOT_YOU = N_("If it was not you, there is nothing to do.")
CHANGED_SUBJECT = N_("Your Batzar password was changed")
CHANGED = N_(
    "The password of your Batzar account was changed just now, and all other browsers were signed out."
)
CHANGED_NOT_YOU = N_(
    "If it was not you, choose a new password at once and look through the tokens in your profile:"
)
CHOOSE_PASSWORD = N_("Choose a new password")


def _with_code(language: str, subject: str, sentence: str, code: str) -> Letter:
    return letter(
        language,
        translate(subject, language),
        [translate(sentence, language)],
        code=code,
        after=[translate(FIFTEEN_MINUTES, language), translate(NOT_YOU, language)],
    )


def sign_up_letter(language: str, code: str) -> Letter:
    """The code that completes a sign-up."""
    return _with_code(language, SIGN_UP_SUBJECT, SIGN_UP, code)


def has_account_letter(language: str, code: str) -> Letter:
    """Somebody signs up who has an account: a code to sign in."""
    return _with_code(language, SIGN_IN_SUBJECT, HAS_ACCOUNT, code)


def sign_in_letter(language: str, code: str) -> Letter:
    """A code to sign in."""
    return _with_code(language, SIGN_IN_SUBJECT, SIGN_IN, code)


def reset_letter(language: str, code: str) -> Letter:
    """A code to choose a new password."""
    return _with_code(language, RESET_SUBJECT, RESET, code)


def no_account_letter(language: str) -> Letter:
    """A code was asked for where there is no account."""
    return letter(
        language,
        translate(NO_ACCOUNT_SUBJECT, language),
        [translate(NO_ACCOUNT, language)],
        link=(translate(OPEN_ACCOUNT, language), f"{settings().public_url}/sign-up"),
        after=[translate(NO_ACCOUNT_NOT_YOU, language)],
    )


def password_changed_letter(language: str) -> Letter:
    """Notice that the password is another one now."""
    return letter(
        language,
        translate(CHANGED_SUBJECT, language),
        [translate(CHANGED, language), translate(CHANGED_NOT_YOU, language)],
        link=(translate(CHOOSE_PASSWORD, language), f"{settings().public_url}/reset"),
    )

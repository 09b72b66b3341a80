"""Our two cookies: the session's secret, and the mark of the browser in which somebody signs up."""

from typing import Literal

from starlette.responses import Response

from app.accounts.current import cookie_name
from app.accounts.policies import IDLE
from app.core.settings import settings

SAME_SITE: Literal["lax"] = "lax"


def sign_up_cookie_name() -> str:
    """The name of the mark that a sign-up leaves in its browser."""
    return "__Host-batzar_sign_up" if settings().secure else "batzar_sign_up"


def _set(response: Response, name: str, value: str, seconds: int) -> None:
    response.set_cookie(
        name, value, max_age=seconds, path="/", secure=settings().secure, httponly=True, samesite=SAME_SITE
    )


def set_session_cookie(response: Response, secret: str) -> None:
    """Sign the browser in. It keeps the cookie as long as an unused session lasts."""
    _set(response, cookie_name(), secret, int(IDLE.total_seconds()))


def clear_session_cookie(response: Response) -> None:
    """Make the browser forget the session."""
    _set(response, cookie_name(), "", 0)


def set_sign_up_cookie(response: Response, mark: str, seconds: int) -> None:
    """Mark the browser in which somebody signs up."""
    _set(response, sign_up_cookie_name(), mark, seconds)


def clear_sign_up_cookie(response: Response) -> None:
    """The sign-up is over."""
    _set(response, sign_up_cookie_name(), "", 0)

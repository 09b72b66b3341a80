"""Routes of accounts: thin; the rules and writes are in the modules beside."""

from uuid import UUID

from fastapi import Request, Response

from app.accounts import codes, pictures, queries, sessions, signing_in, tokens
from app.accounts.cookies import (
    clear_session_cookie,
    clear_sign_up_cookie,
    set_session_cookie,
    set_sign_up_cookie,
)
from app.accounts.current import Actor, BriefActor, BriefBrowserPerson, BrowserPerson, Visitor
from app.accounts.demo import DEMO_PASSWORD, DEMO_PEOPLE
from app.accounts.errors import NoDemoError
from app.accounts.people import change_profile
from app.accounts.schemas import (
    CodeRequest,
    CodeSent,
    CodeSignIn,
    DemoPeople,
    DemoPersonOut,
    Me,
    MeChange,
    NewToken,
    PasswordChange,
    PasswordReset,
    PictureKey,
    Present,
    SignedInBrowser,
    SignIn,
    SignUp,
    Token,
    TokenIn,
)
from app.accounts.signing_in import CODE_SECONDS, SignedInNow
from app.core import limits
from app.core.api import api_router
from app.core.db import Session
from app.core.errors import NotFoundError, responses
from app.core.i18n import request_language
from app.core.once import IdempotencyKey
from app.core.settings import settings
from app.core.wire import Page

router = api_router("accounts")

PICTURE_HEADERS = {
    "Cache-Control": "public, max-age=31536000, immutable",
    "Content-Security-Policy": "default-src 'none'",
    "X-Content-Type-Options": "nosniff",
}


def _signed_in(response: Response, now_in: SignedInNow) -> Me:
    set_session_cookie(response, now_in.secret)
    clear_sign_up_cookie(response)
    response.headers["Cache-Control"] = "no-store"
    return now_in.me


@router.post("/sign-up", status_code=202, responses=responses(422, 429, 503))
async def sign_up(body: SignUp, request: Request, response: Response) -> CodeSent:
    """Ask for an account. A six-digit code comes by mail; `sign_in_with_code` completes the sign-up.

    The answer is the same when the address has an account; its owner then receives a code to sign in."""
    mark = await signing_in.sign_up(body, sessions.browser_of(request))
    set_sign_up_cookie(response, mark, CODE_SECONDS)
    return CodeSent(expires_in=CODE_SECONDS)


@router.post("/sign-in", responses=responses(401, 422, 429, 503))
async def sign_in(body: SignIn, request: Request, response: Response) -> Me:
    """Sign in by password."""
    browser = sessions.browser_of(request)
    return _signed_in(response, await signing_in.sign_in(body.email, body.password, browser))


@router.post("/sign-in/code/request", status_code=202, responses=responses(422, 429))
async def request_code(body: CodeRequest, request: Request) -> CodeSent:
    """Ask for a code to sign in. The answer is the same whether or not there is an account."""
    browser = sessions.browser_of(request)
    await signing_in.request_code(body.email, "sign_in", browser, request_language(request))
    return CodeSent(expires_in=CODE_SECONDS)


@router.post("/sign-in/code", responses=responses(401, 422, 429))
async def sign_in_with_code(body: CodeSignIn, request: Request, response: Response) -> Me:
    """Sign in by a mailed code; completes a sign-up."""
    browser = sessions.browser_of(request)
    return _signed_in(response, await signing_in.sign_in_with_code(body.email, body.code, browser))


@router.post("/password/reset/request", status_code=202, responses=responses(422, 429))
async def request_reset(body: CodeRequest, request: Request) -> CodeSent:
    """Ask for a code to choose a new password. The answer is the same whether or not there is an account."""
    browser = sessions.browser_of(request)
    await signing_in.request_code(body.email, "reset", browser, request_language(request))
    return CodeSent(expires_in=CODE_SECONDS)


@router.post("/password/reset", responses=responses(401, 422, 429, 503))
async def reset_password(body: PasswordReset, request: Request, response: Response) -> Me:
    """Choose a new password by a mailed code. Signs in here and out everywhere else."""
    browser = sessions.browser_of(request)
    return _signed_in(
        response, await signing_in.reset_password(body.email, body.code, body.password, browser)
    )


@router.post("/sign-out", status_code=204)
async def sign_out(request: Request, response: Response, session: Session) -> None:
    """Sign this browser out. Does nothing when nobody is signed in."""
    await sessions.end_session(session, sessions.browser_of(request))
    clear_session_cookie(response)


@router.post("/sign-out-everywhere", status_code=204, responses=responses(401, 403))
async def sign_out_everywhere(person: BrowserPerson, response: Response, session: Session) -> None:
    """Sign out all browsers, this one too, and end codes that are still on their way. Tokens stay."""
    await sessions.end_sessions(session, person.id)
    await codes.end_codes(session, person.email)
    clear_session_cookie(response)


@router.get("/me", responses=responses(401, 403))
async def get_me(person: Actor, response: Response, session: Session) -> Me:
    """The signed-in person."""
    response.headers["Cache-Control"] = "no-store"
    return await queries.read_me(session, person.id)


@router.get("/session", responses=responses(403))
async def get_session(person: Visitor, response: Response, session: Session) -> Present:
    """Who is signed in with this browser, or nobody: what a page asks first, where a refusal would be no news."""
    response.headers["Cache-Control"] = "no-store"
    return Present(me=None if person is None else await queries.read_me(session, person.id))


@router.patch("/me", responses=responses(401, 403, 422))
async def update_me(body: MeChange, person: Actor, session: Session) -> Me:
    """Change name, language or time zone; what is left out stays."""
    await change_profile(session, person.id, body.model_dump(exclude_none=True))
    return await queries.read_me(session, person.id)


@router.put("/me/password", status_code=204, responses=responses(401, 403, 409, 422, 429, 503))
async def change_password(body: PasswordChange, person: BriefBrowserPerson) -> None:
    """Choose a new password, knowing the present one. Signs out all other browsers."""
    await signing_in.change_password(person, body.current, body.new)


@router.put("/me/picture", openapi_extra=pictures.PICTURE_BODY, responses=responses(401, 403, 422, 429))
async def set_picture(request: Request, person: BriefActor, session: Session) -> Me:
    """Show a picture: the body is a PNG, JPEG or WebP of at most 2 MB. It is cut to a square of 256 pixels."""
    await limits.spend([(limits.PICTURE_CHANGE, str(person.id))])
    content = await pictures.receive(request.stream())
    key = await pictures.store_picture(content)
    await pictures.set_picture(session, person.id, key)
    return await queries.read_me(session, person.id)


@router.delete("/me/picture", responses=responses(401, 403))
async def remove_picture(person: Actor, session: Session) -> Me:
    """Show initials instead of a picture."""
    await pictures.set_picture(session, person.id, None)
    return await queries.read_me(session, person.id)


@router.get(
    "/pictures/{key}",
    response_class=Response,
    responses={200: {"content": {"image/webp": {}}, "description": "The picture"}, **responses(404)},
)
async def get_picture(key: PictureKey) -> Response:
    """A picture. Its address is random and its content never changes, so it may be kept for a year."""
    content = await pictures.read_picture(key)
    if content is None:
        raise NotFoundError
    return Response(content, media_type="image/webp", headers=PICTURE_HEADERS)


@router.get("/me/sessions", responses=responses(401, 403))
async def list_sessions(person: BrowserPerson, session: Session) -> Page[SignedInBrowser]:
    """The browsers that are signed in, at most 50, the latest used first."""
    return Page(items=await queries.read_sessions(session, person.id, person.session_id))


@router.delete("/me/sessions/{session_id}", status_code=204, responses=responses(401, 403, 404))
async def revoke_session(
    session_id: UUID, person: BrowserPerson, response: Response, session: Session
) -> None:
    """Sign out one browser, at once."""
    await sessions.end_one_session(session, person.id, session_id)
    if session_id == person.session_id:
        clear_session_cookie(response)


@router.get("/me/tokens", responses=responses(401, 403))
async def list_tokens(person: BrowserPerson, session: Session) -> Page[Token]:
    """API tokens, at most 50, the newest first, without their secrets."""
    return Page(items=await queries.read_tokens(session, person.id))


@router.post("/me/tokens", status_code=201, responses=responses(401, 403, 409, 422, 429))
async def create_token(
    body: TokenIn,
    person: BriefBrowserPerson,
    response: Response,
    session: Session,
    key: IdempotencyKey = None,
) -> NewToken:
    """Make an API token. Its secret is in this answer and nowhere else."""
    await limits.spend([(limits.TOKEN_CREATION, str(person.id))])
    response.headers["Cache-Control"] = "no-store"
    return await tokens.make_token(
        session, person.id, name=body.name, scopes=body.scopes, expires_at=body.expires_at, key=key
    )


@router.delete("/me/tokens/{token_id}", status_code=204, responses=responses(401, 403, 404))
async def revoke_token(token_id: UUID, person: BrowserPerson, session: Session) -> None:
    """Delete an API token; it is refused from now on."""
    await tokens.delete_token(session, person.id, token_id)


@router.get("/dev/people", responses=responses(404))
async def list_demo_people() -> DemoPeople:
    """Whom to sign in as, in a demo; elsewhere there is nothing here."""
    if not settings().demo:
        raise NoDemoError
    return DemoPeople(
        items=[
            DemoPersonOut(
                name=person.name,
                email=person.email,
                password=DEMO_PASSWORD,
                cooperative=person.cooperative,
                slug=person.slug,
                role=person.role,
                language=person.language,
            )
            for person in DEMO_PEOPLE
        ]
    )

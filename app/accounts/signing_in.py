"""Signing up and in, by password or mailed code, and choosing a new password.

Nobody learns here who has an account: with and without one the answers are equal, and so is the work done for
them. These functions open their own sessions, so that no connection is held while a password is hashed and so
that a wrong try is counted although it is refused.
"""

import hmac
import secrets
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts import mails
from app.accounts.codes import LIFETIME, Purpose, end_codes, issue_code, use_code
from app.accounts.current import CurrentPerson, secret_hash
from app.accounts.errors import WrongCodeError, WrongCredentialsError
from app.accounts.models import Person
from app.accounts.passwords import hash_password, refuse_weak, verify_password
from app.accounts.people import add_person, find_person_id
from app.accounts.queries import read_me
from app.accounts.schemas import Me, SignUp
from app.accounts.sessions import Browser, begin_session, end_sessions
from app.core import limits
from app.core.db import new_session
from app.core.errors import ConflictError, InvalidFieldError
from app.core.limits import give_back, network, spend
from app.core.mail import queue_mail
from app.core.mail_text import Letter

CODE_SECONDS = int(LIFETIME.total_seconds())


@dataclass(frozen=True)
class SignedInNow:
    """Somebody who has just signed in, and the secret for the browser's cookie."""

    me: Me
    secret: str


def _mail_spending(email: str, browser: Browser) -> limits.Spending:
    return [
        (limits.CODE_MAIL_ADDRESS, network(browser.address)),
        (limits.CODE_MAIL_ACCOUNT, email),
        (limits.CODE_MAIL_ACCOUNT_DAY, email),
    ]


def _code_spending(email: str, browser: Browser) -> limits.Spending:
    return [
        (limits.CODE_TRY_ADDRESS, network(browser.address)),
        (limits.CODE_TRY_ACCOUNT, email),
        (limits.CODE_TRY_ACCOUNT_DAY, email),
    ]


async def _language_of(session: AsyncSession, email: str) -> str | None:
    """The language of whoever has this address; None when nobody does."""
    return await session.scalar(select(Person.language).where(func.lower(Person.email) == func.lower(email)))


async def sign_up(wanted: SignUp, browser: Browser) -> str:
    """Mail a code that completes the sign-up, or, to somebody with an account, one to sign in.

    Returns a mark for the browser: the chosen password is applied only when the code comes back from the browser
    that holds it. Otherwise a stranger could sign an address up with a password of theirs, and its owner, who is
    signing up at the same moment, might confirm that.

    Raises:
        WeakPasswordError, TooManyRequestsError, BusyError.
    """
    refuse_weak("password", wanted.password, email=wanted.email, name=wanted.name)
    await spend(_mail_spending(wanted.email, browser))
    hashed = await hash_password(wanted.password)
    mark = secrets.token_urlsafe(32)
    pending: dict[str, Any] = {
        "name": wanted.name,
        "password_hash": hashed,
        "language": wanted.language,
        "time_zone": wanted.time_zone,
        "mark": secret_hash(mark).hex(),
    }
    async with new_session() as session:
        language = await _language_of(session, wanted.email)
        code, end = await issue_code(session, wanted.email, "sign_in", pending if language is None else None)
        text = (
            mails.sign_up_letter(wanted.language, code)
            if language is None
            else mails.has_account_letter(language, code)
        )
        await queue_mail(session, wanted.email, text.subject, text.text, text.html, useless_after=end)
    return mark


async def request_code(email: str, purpose: Purpose, browser: Browser, reader_language: str) -> None:
    """Mail a code for signing in or for a new password; without an account, a mail that says so.

    Raises:
        TooManyRequestsError: for the address the request comes from, or the one it names.
    """
    await spend(_mail_spending(email, browser))
    async with new_session() as session:
        language = await _language_of(session, email)
        code, end = await issue_code(session, email, purpose)
        text: Letter
        if language is None:
            text = mails.no_account_letter(reader_language)
        elif purpose == "sign_in":
            text = mails.sign_in_letter(language, code)
        else:
            text = mails.reset_letter(language, code)
        await queue_mail(session, email, text.subject, text.text, text.html, useless_after=end)


async def sign_in(email: str, password: str, browser: Browser) -> SignedInNow:
    """Sign in by password.

    Raises:
        WrongCredentialsError: no such pair; the try was counted.
        TooManyRequestsError, BusyError.
    """
    spending = [(limits.SIGN_IN_ADDRESS, network(browser.address)), (limits.SIGN_IN_ACCOUNT, email)]
    await spend(spending)
    async with new_session() as session:
        person = (
            await session.execute(
                select(Person.id, Person.password_hash).where(func.lower(Person.email) == func.lower(email))
            )
        ).one_or_none()
    stored = None if person is None else person.password_hash
    is_right, fresh = await verify_password(password, stored)
    if person is None or not is_right:
        raise WrongCredentialsError
    async with new_session() as session:
        still = await session.scalar(  # it may have been changed while it was being checked
            update(Person)
            .where(Person.id == person.id, Person.password_hash == stored)
            .values(password_hash=fresh or stored)
            .returning(Person.id)
            if fresh
            else select(Person.id)
            .where(Person.id == person.id, Person.password_hash == stored)
            .with_for_update(read=True)
        )
        if still is None:
            raise WrongCredentialsError
        secret = await begin_session(session, person.id, browser)
        await give_back(session, spending)
        return SignedInNow(await read_me(session, person.id), secret)


async def sign_in_with_code(email: str, code: str, browser: Browser) -> SignedInNow:
    """Sign in by a mailed code, completing the sign-up that the code belongs to.

    Raises:
        WrongCodeError: wrong, over, used, or tried too often; the try was counted.
        TooManyRequestsError: of tries by this address or for this account.
    """
    spending = _code_spending(email, browser)
    await spend(spending)
    done: SignedInNow | None = None
    async with new_session() as session:
        used = await use_code(session, email, "sign_in", code)
        if used is not None:
            person_id = await find_person_id(session, email)
            if person_id is None and used.pending is not None:
                person_id = await _complete_sign_up(session, email, used.pending, browser)
            if person_id is not None:
                secret = await begin_session(session, person_id, browser)
                await give_back(session, spending)
                await give_back(session, [(limits.CODE_MAIL_ADDRESS, network(browser.address))])
                done = SignedInNow(await read_me(session, person_id), secret)
    if done is None:
        raise WrongCodeError
    return done


async def _complete_sign_up(
    session: AsyncSession, email: str, pending: dict[str, Any], browser: Browser
) -> UUID | None:
    """Make the person. The password counts only in the browser that chose it; elsewhere they begin without one."""
    mark = secret_hash(browser.sign_up_mark or "").hex()
    is_same_browser = hmac.compare_digest(mark, pending["mark"])
    made = await add_person(
        session,
        email=email,
        name=pending["name"],
        password_hash=pending["password_hash"] if is_same_browser else None,
        language=pending["language"],
        time_zone=pending["time_zone"],
    )
    return made or await find_person_id(session, email)


async def reset_password(email: str, code: str, password: str, browser: Browser) -> SignedInNow:
    """Choose a new password by a mailed code; every session ends but the one that begins here.

    Raises:
        WeakPasswordError, WrongCodeError, TooManyRequestsError, BusyError.
    """
    refuse_weak("password", password, email=email, name="")
    spending = _code_spending(email, browser)
    await spend(spending)
    hashed = await hash_password(password)
    done: SignedInNow | None = None
    async with new_session() as session:
        used = await use_code(session, email, "reset", code)
        person_id = await find_person_id(session, email) if used is not None else None
        if person_id is not None:
            await session.execute(update(Person).where(Person.id == person_id).values(password_hash=hashed))
            await end_sessions(session, person_id)
            await end_codes(session, email)
            secret = await begin_session(session, person_id, browser)
            await give_back(session, spending)
            await give_back(session, [(limits.CODE_MAIL_ADDRESS, network(browser.address))])
            done = SignedInNow(await read_me(session, person_id), secret)
            await _notice(session, done.me)
    if done is None:
        raise WrongCodeError
    return done


async def change_password(person: CurrentPerson, current: str | None, new: str) -> None:
    """Choose a new password knowing the present one; all other sessions end.

    Args:
        current: None only for somebody who has no password yet.

    Raises:
        InvalidFieldError: the present password is wrong.
        ConflictError: it was changed meanwhile.
        WeakPasswordError, TooManyRequestsError, BusyError.
    """
    refuse_weak("new", new, email=person.email, name=person.name)
    spending = [(limits.PASSWORD_CHANGE, str(person.id))]
    await spend(spending)
    async with new_session() as session:
        stored = await session.scalar(select(Person.password_hash).where(Person.id == person.id))
    is_right, _ = await verify_password(current or "", stored)
    if not is_right and not (stored is None and current is None):
        raise InvalidFieldError("current", "wrong_password")
    hashed = await hash_password(new)
    async with new_session() as session:
        changed = await session.scalar(
            update(Person)
            .where(Person.id == person.id, Person.password_hash.is_not_distinct_from(stored))
            .values(password_hash=hashed)
            .returning(Person.id)
        )
        if changed is None:
            raise ConflictError
        await end_sessions(session, person.id, keep=person.session_id)
        await end_codes(session, person.email)
        await give_back(session, spending)
        await _notice(session, await read_me(session, person.id))


async def _notice(session: AsyncSession, me: Me) -> None:
    text = mails.password_changed_letter(me.language)
    await queue_mail(session, me.email, text.subject, text.text, text.html)

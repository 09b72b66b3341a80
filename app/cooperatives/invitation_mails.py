"""The words of the mails that this package sends."""

from babel.dates import format_date

from app.cooperatives.models import Invitation
from app.core.i18n import N_, translate
from app.core.mail import Mail
from app.core.mail_text import letter
from app.core.settings import settings

SUBJECT = N_("You are invited to {cooperative}")
GREETING = N_("Hello {name},")
HELLO = N_("Hello,")
INVITED = N_(
    "{inviter} invites you to join {cooperative} on Batzar, where the cooperative talks and decides."
)
LABEL = N_("Accept the invitation")
UNTIL = N_(
    "The link works until {day}, for one person. If another invitation came before this one, its link has ended."
)
NOT_YOU = N_("If you don't know the cooperative, delete this mail and nothing happens.")

APPROVED_SUBJECT = N_("Welcome to {cooperative}")
APPROVED = N_("{cooperative} has let you in. Your member number is {number}.")
APPROVED_LABEL = N_("Open the cooperative")
DECLINED_SUBJECT = N_("Your request to join {cooperative}")
DECLINED = N_("{cooperative} has not let you in this time.")


def _subject(template: str, cooperative: str, language: str) -> str:
    return translate(template, language).format(cooperative=cooperative)[:250]


def invitation_mail(
    invitation: Invitation, secret: str, *, cooperative: str, inviter: str, language: str
) -> Mail:
    """The mail with an invitation's link."""
    subject = _subject(SUBJECT, cooperative, language)
    greeting = translate(GREETING, language).format(name=invitation.name) if invitation.name else None
    day = format_date(invitation.expires_at, format="long", locale=language)
    paragraphs = [
        greeting or translate(HELLO, language),
        translate(INVITED, language).format(inviter=inviter, cooperative=cooperative),
    ]
    if invitation.message:
        paragraphs.append(invitation.message)
    made = letter(
        language,
        subject,
        paragraphs,
        link=(translate(LABEL, language), f"{settings().public_url}/invitation/{secret}"),
        after=[translate(UNTIL, language).format(day=day), translate(NOT_YOU, language)],
    )
    return Mail(invitation.email, made.subject, made.text, made.html, invitation.expires_at)


def approval_mail(email: str, *, cooperative: str, slug: str, number: int, language: str) -> Mail:
    """The mail that tells an applicant to be a member now."""
    made = letter(
        language,
        _subject(APPROVED_SUBJECT, cooperative, language),
        [translate(APPROVED, language).format(cooperative=cooperative, number=number)],
        link=(translate(APPROVED_LABEL, language), f"{settings().public_url}/c/{slug}"),
    )
    return Mail(email, made.subject, made.text, made.html)


def refusal_mail(email: str, *, cooperative: str, note: str | None, language: str) -> Mail:
    """The mail that tells an applicant that it was declined, with the officers' words if they gave any."""
    paragraphs = [translate(DECLINED, language).format(cooperative=cooperative)]
    if note:
        paragraphs.append(note)
    made = letter(language, _subject(DECLINED_SUBJECT, cooperative, language), paragraphs)
    return Mail(email, made.subject, made.text, made.html)

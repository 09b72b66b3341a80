"""One log on standard error: lines for people, or JSON for machines; ours and the libraries' alike.

Nothing secret is written: no query strings, no headers, and long path segments that are not ids are masked
(`hide_secrets`), because links to invitations and share links carry their secret in the path.
"""

import logging
import re
import sys

import structlog
from structlog.types import Processor

from app.core.settings import Settings

_ID = re.compile(r"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$")
_LONG = 20  # characters; our secrets have 32 and more
_SECRET_AFTER = frozenset({"by-token", "share-links", "join", "invitation", "hall"})
QUIET = {
    "uvicorn": logging.WARNING,
    "uvicorn.error": logging.WARNING,
    "uvicorn.access": logging.CRITICAL,
    "procrastinate": logging.WARNING,
    "alembic": logging.WARNING,
    "httpx": logging.WARNING,
}


# A traceback with the values of variables would print passwords and cookies.
WITHOUT_LOCALS = structlog.processors.ExceptionRenderer(
    structlog.tracebacks.ExceptionDictTransformer(show_locals=False)
)


def hide_secrets(path: str) -> str:
    """The path with everything that may be a secret replaced by an ellipsis."""
    parts = path[:500].split("/")
    for position, part in enumerate(parts):
        before = parts[position - 1] if position else ""
        is_file = "." in part and before == "assets"
        if part and (before in _SECRET_AFTER or (len(part) > _LONG and not _ID.match(part) and not is_file)):
            # Slugs are long words in small letters; a secret of ours always mixes in capitals or digits.
            if before not in _SECRET_AFTER and re.fullmatch(r"[a-z]+(-[a-z0-9]+)*", part):
                continue
            parts[position] = "…"
    return "/".join(parts)


def configure(settings: Settings) -> None:
    """Send every log of this process to standard error, in the form that the settings name."""
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.StackInfoRenderer(),
    ]
    machine = settings.log_format == "json"
    renderer: list[Processor] = (
        [WITHOUT_LOCALS, structlog.processors.JSONRenderer()]
        if machine
        else [
            structlog.dev.ConsoleRenderer(
                colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
            )
        ]
    )
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *renderer],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(settings.log_level.upper())
    for name, level in QUIET.items():
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.propagate = True
        logger.setLevel(max(level, root.level))

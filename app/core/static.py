"""The built frontend: hashed files for ever, everything else fresh, and its page for every address of its own."""

import gzip
import hashlib
import mimetypes
from dataclasses import dataclass
from pathlib import Path

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from app.core.asgi import answer_problem, header
from app.core.errors import NotFoundError, Problem
from app.core.i18n import N_
from app.core.settings import ROOT, settings

DIST = ROOT / "frontend" / "dist"
COMPRESSIBLE = (".html", ".js", ".css", ".svg", ".json", ".webmanifest", ".txt", ".map")
SMALLEST = 500  # bytes; below, compressing gains nothing
NOT_PAGES = ("api", "health", "metrics", "assets")
FOR_DEVELOPERS = "dev"  # pages that exist in development only
TYPES = {".js": "text/javascript", ".webmanifest": "application/manifest+json", ".woff2": "font/woff2"}

NOT_BUILT = b"""<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Batzar</title>
<h1>The pages are not built yet</h1>
<p>The server and its API run. Build the pages with <code>make run</code>, or, in the folder
<code>frontend</code>, with <code>npm ci &amp;&amp; npm run build</code>; then reload.</p>
</html>
"""


class MethodNotAllowedError(Problem):
    """Pages are only read."""

    status = 405
    code = "method_not_allowed"
    detail = N_("This address can only be read.")


@dataclass(frozen=True)
class File:
    """A file as it is sent."""

    body: bytes
    zipped: bytes | None
    media_type: str
    tag: str
    cache: str


class Frontend:
    """ASGI application that serves a folder. Files are read once and again when the page changes."""

    def __init__(self, folder: Path = DIST) -> None:
        self.folder = folder
        self._files: dict[str, File] = {}
        self._stamp: tuple[int, int] | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer what no route took: a file, the page, or a problem."""
        if scope["type"] != "http":
            await answer_problem(NotFoundError(), scope, receive, send)
            return
        path: str = scope["path"].lstrip("/")
        first = path.partition("/")[0]
        looks_like_file = first in NOT_PAGES or "." in path.rpartition("/")[2]
        hidden = first == FOR_DEVELOPERS and settings().environment != "development"
        if hidden or (looks_like_file and path not in self.files()):
            await answer_problem(NotFoundError(), scope, receive, send)
        elif scope["method"] not in {"GET", "HEAD"}:
            problem = MethodNotAllowedError()
            problem.headers["Allow"] = "GET, HEAD"
            await answer_problem(problem, scope, receive, send)
        else:
            await self._respond(path, scope)(scope, receive, send)

    def files(self) -> dict[str, File]:
        """All files by path; empty when the frontend is not built."""
        try:
            found = (self.folder / "index.html").stat()
        except FileNotFoundError:
            self._stamp = None
            self._files = {}
            return self._files
        stamp = (found.st_mtime_ns, found.st_size)
        if stamp != self._stamp:
            self._files = {
                one.relative_to(self.folder).as_posix(): read(one, self.folder)
                for one in sorted(self.folder.rglob("*"))
                if one.is_file()
                and not any(part.startswith(".") for part in one.relative_to(self.folder).parts)
            }
            self._stamp = stamp
        return self._files

    def _respond(self, path: str, scope: Scope) -> Response:
        files = self.files()
        page = files.get("index.html")
        if page is None:
            return Response(NOT_BUILT, 503, {"Cache-Control": "no-store"}, "text/html; charset=utf-8")
        file = files.get(path, page) if path else page
        headers = {"Cache-Control": file.cache, "ETag": file.tag, "Vary": "Accept-Encoding"}
        if header(scope, b"if-none-match") == file.tag:
            return Response(status_code=304, headers=headers)
        body = file.body
        if file.zipped is not None and "gzip" in (header(scope, b"accept-encoding") or ""):
            body = file.zipped
            headers["Content-Encoding"] = "gzip"
        return Response(body, 200, headers, file.media_type)


def read(path: Path, folder: Path) -> File:
    """A file with its compressed form, type, tag and how long browsers may keep it."""
    body = path.read_bytes()
    zipped = None
    if path.suffix in COMPRESSIBLE and len(body) >= SMALLEST:
        zipped = gzip.compress(body, 9, mtime=0)
    media_type = TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    if media_type.startswith("text/"):
        media_type += "; charset=utf-8"
    hashed = path.relative_to(folder).parts[0] == "assets"
    return File(
        body=body,
        zipped=zipped,
        media_type=media_type,
        tag=f'"{hashlib.sha256(body).hexdigest()[:24]}"',
        cache="public, max-age=31536000, immutable" if hashed else "no-cache",
    )

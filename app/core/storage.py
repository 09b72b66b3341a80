"""Where uploaded files are kept: a folder by default, S3 or another object store by BATZAR_STORAGE_URL."""

from functools import lru_cache

import obstore
from obstore.exceptions import NotFoundError as NoSuchFileError
from obstore.store import LocalStore, ObjectStore, from_url

from app.core.settings import settings


@lru_cache
def _store(url: str, folder: str) -> ObjectStore:
    """The store of an address; its secrets come from the store's own variables (AWS_ACCESS_KEY_ID and so on)."""
    if url:
        return from_url(url)
    return LocalStore(folder, mkdir=True)


def store() -> ObjectStore:
    """The store of this process's settings."""
    return _store(settings().storage_url, str(settings().data_dir.absolute() / "files"))


async def put_file(path: str, content: bytes) -> None:
    """Store a file under a path (segments of letters, digits, - _ . separated by /)."""
    await obstore.put_async(store(), path, content)


async def get_file(path: str) -> bytes | None:
    """The content of a file, or None when there is none."""
    try:
        found = await obstore.get_async(store(), path)
        return bytes(await found.bytes_async())
    except (NoSuchFileError, FileNotFoundError):
        return None


async def delete_file(path: str) -> None:
    """Delete a file; one that is already gone is fine."""
    try:
        await obstore.delete_async(store(), path)
    except (NoSuchFileError, FileNotFoundError):
        return

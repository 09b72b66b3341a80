"""Files: stored, fetched, deleted; nothing outside the folder is reachable."""

import pytest

from app.core.settings import settings
from app.core.storage import delete_file, get_file, put_file
from tests.world import unique


async def test_a_file_comes_back_and_goes(database: str) -> None:
    path = f"tests/{unique('file')}"
    assert await get_file(path) is None
    await put_file(path, b"\x00\xff")
    await put_file(path, b"\x00\xfe")
    assert await get_file(path) == b"\x00\xfe"
    assert (settings().data_dir / "files" / path).read_bytes() == b"\x00\xfe"
    await delete_file(path)
    assert await get_file(path) is None
    await delete_file(path)


@pytest.mark.parametrize("path", ["../outside", "a/../../outside"])
async def test_paths_do_not_lead_outside(database: str, path: str) -> None:
    with pytest.raises(Exception, match=r"(?i)path|\.\."):
        await put_file(path, b"x")
    assert not (settings().data_dir / "outside").exists()


async def test_another_store_by_its_address(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings(), "storage_url", "memory:///")
    path = f"tests/{unique('file')}"
    await put_file(path, b"kept elsewhere")
    assert await get_file(path) == b"kept elsewhere"
    assert not (settings().data_dir / "files" / path).exists()

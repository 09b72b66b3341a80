"""Pictures: made small and clean, or refused."""

import asyncio
import io
import struct
import zlib
from collections.abc import AsyncIterator
from uuid import UUID

import pytest
from PIL import Image
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts import hooks
from app.accounts.pictures import LARGEST_FILE, MOST_PIXELS, picture_path, shrink
from app.core.errors import InvalidFieldError
from app.core.storage import get_file
from tests.accounts.helpers import signed_up
from tests.world import Client, World


def picture(
    kind: str = "PNG",
    size: tuple[int, int] = (400, 300),
    mode: str = "RGB",
    color: object = (200, 30, 30),
    **options: object,
) -> bytes:
    out = io.BytesIO()
    Image.new(mode, size, color).save(out, kind, **options)  # type: ignore[arg-type]  # a colour of the mode
    return out.getvalue()


def huge_png(width: int, height: int) -> bytes:
    """A PNG of a few bytes that claims to be enormous."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = zlib.compress(b"\x00" * 1000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


async def shown(world: World, url: str) -> Image.Image:
    answer = await world.client().get(url.removeprefix("/api/v1"))
    assert answer.status_code == 200
    return Image.open(io.BytesIO(answer.content))


@pytest.mark.parametrize(
    ("kind", "mode"),
    [
        ("PNG", "RGB"),
        ("PNG", "RGBA"),
        ("PNG", "P"),
        ("PNG", "L"),
        ("JPEG", "RGB"),
        ("JPEG", "CMYK"),
        ("WEBP", "RGB"),
    ],
)
async def test_every_kind_becomes_a_small_square(world: World, kind: str, mode: str) -> None:
    client, before = await signed_up(world)
    color: object = {
        "RGB": (200, 30, 30),
        "RGBA": (200, 30, 30, 0),
        "P": 3,
        "L": 90,
        "CMYK": (0, 200, 200, 40),
    }[mode]
    me = await client.ok("PUT", "/me/picture", 200, content=picture(kind, mode=mode, color=color))
    assert {**me, "picture_url": None} == before
    image = await shown(world, me["picture_url"])
    assert (image.format, image.size) == ("WEBP", (256, 256))
    assert ("A" in image.mode) == (mode == "RGBA")


async def test_a_picture_may_be_kept_and_names_nobody(world: World) -> None:
    client, me = await signed_up(world)
    url = (await client.ok("PUT", "/me/picture", 200, content=picture()))["picture_url"]
    assert me["id"] not in url
    answer = await world.client().get(url.removeprefix("/api/v1"))
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert answer.headers["content-type"] == "image/webp"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "set-cookie" not in answer.headers


def test_what_a_camera_wrote_into_the_file_is_gone() -> None:
    exif = Image.Exif()
    exif[0x010E] = "at home, 12 Kale Nagusia"
    exif[0x0112] = 6  # to be turned by a quarter
    exif.get_ifd(0x8825)[1] = "N"
    image = Image.new("RGB", (300, 100), (0, 0, 255))
    image.paste((255, 0, 0), (0, 0, 150, 100))  # the left half becomes the upper half
    out = io.BytesIO()
    image.save(out, "JPEG", exif=exif, quality=95, comment=b"at home", icc_profile=b"\x00" * 200)
    assert b"Kale Nagusia" in out.getvalue()
    small = shrink(out.getvalue())
    for trace in (b"Kale", b"at home", b"EXIF", b"ICCP", b"XMP"):
        assert trace not in small
    made = Image.open(io.BytesIO(small)).convert("RGB")
    upper, lower = made.getpixel((128, 40)), made.getpixel((128, 215))
    assert isinstance(upper, tuple)
    assert isinstance(lower, tuple)
    assert upper[0] > 200 > 60 > upper[2]
    assert lower[2] > 200 > 60 > lower[0]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"hello",
        b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        b"GIF89a" + b"\x00" * 200,
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff\xe0" + b"\x00" * 500,
        b"RIFF\x10\x00\x00\x00WEBPVP8 " + b"\x00" * 50,
    ],
)
async def test_what_is_no_picture_is_refused(world: World, content: bytes) -> None:
    client, me = await signed_up(world)
    problem = await client.refused("PUT", "/me/picture", 422, "invalid", content=content)
    assert [(item["field"], item["code"]) for item in problem["fields"]] == [("picture", "not_an_image")]
    assert await client.ok("GET", "/me") == me


@pytest.mark.parametrize("kind", ["GIF", "BMP", "TIFF", "PPM"])
async def test_other_kinds_are_refused(world: World, kind: str) -> None:
    client, _ = await signed_up(world)
    await client.refused("PUT", "/me/picture", 422, "invalid", content=picture(kind))


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_file_cut_short_is_refused(kind: str) -> None:
    noise = Image.effect_noise((300, 300), 90).convert("RGB")
    out = io.BytesIO()
    noise.save(out, kind)
    whole = out.getvalue()
    assert shrink(whole)
    with pytest.raises(InvalidFieldError):
        shrink(whole[: len(whole) // 2])


@pytest.mark.parametrize(("width", "height"), [(60_000, 60_000), (5001, 5000), (2**31 - 1, 2**31 - 1)])
def test_a_bomb_is_refused_before_it_is_unpacked(width: int, height: int) -> None:
    assert width * height > MOST_PIXELS
    with pytest.raises(InvalidFieldError) as refused:
        shrink(huge_png(width, height))
    assert refused.value.problems[0][1] in {"too_many_pixels", "not_an_image"}


def test_the_largest_allowed_picture_passes() -> None:
    assert MOST_PIXELS == 5000 * 5000
    assert shrink(picture("PNG", (5000, 5000), "L", 7))


async def test_two_megabytes_and_no_more(world: World) -> None:
    client, _ = await signed_up(world)
    small = picture()
    await client.ok("PUT", "/me/picture", 200, content=small + b"\x00" * (LARGEST_FILE - len(small)))
    problem = await client.refused(
        "PUT", "/me/picture", 422, "invalid", content=small + b"\x00" * (LARGEST_FILE - len(small) + 1)
    )
    assert problem["fields"][0]["code"] == "file_too_large"


async def test_a_body_without_an_end_is_cut_off(world: World) -> None:
    client, _ = await signed_up(world)
    sent = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal sent
        for _ in range(400):
            sent += 65536
            yield b"\x00" * 65536

    await client.refused("PUT", "/me/picture", 413, "body_too_large", content=endless())
    assert sent < 2 * LARGEST_FILE


async def key_of(client: Client) -> str:
    url = (await client.ok("GET", "/me"))["picture_url"]
    return str(url).rpartition("/")[2]


async def test_the_former_file_goes_when_the_change_is_stored(world: World) -> None:
    client, _ = await signed_up(world)
    await client.ok("PUT", "/me/picture", 200, content=picture())
    first = await key_of(client)
    await client.ok("PUT", "/me/picture", 200, content=picture(color=(1, 2, 3)))
    second = await key_of(client)
    assert first != second
    await world.run_jobs()
    assert await get_file(picture_path(first)) is None
    assert await get_file(picture_path(second)) is not None
    me = await client.ok("DELETE", "/me/picture", 200)
    assert me["picture_url"] is None
    await client.ok("DELETE", "/me/picture", 200)
    await world.run_jobs()
    await world.client().refused("GET", f"/pictures/{second}", 404, "not_found")


async def test_changes_at_once_leave_one_picture(world: World) -> None:
    client, _ = await signed_up(world)
    answers = await asyncio.gather(
        *(client.put("/me/picture", content=picture(color=(n, n, n))) for n in range(4))
    )
    assert {answer.status_code for answer in answers} == {200}
    keys = {answer.json()["picture_url"].rpartition("/")[2] for answer in answers}
    await world.run_jobs()
    left = [key for key in keys if await get_file(picture_path(key)) is not None]
    assert left == [await key_of(client)]


async def test_a_change_of_picture_is_announced(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[UUID] = []

    async def listen(_: AsyncSession, person_id: UUID) -> None:
        heard.append(person_id)

    client, me = await signed_up(world)
    monkeypatch.setattr(hooks, "profile_changed", [listen])
    await client.ok("DELETE", "/me/picture", 200)
    assert heard == []
    await client.ok("PUT", "/me/picture", 200, content=picture())
    await client.ok("DELETE", "/me/picture", 200)
    assert heard == [UUID(me["id"])] * 2


@pytest.mark.parametrize(
    "key",
    [
        "x.webp",
        "a" * 32,
        "a" * 32 + ".png",
        "a" * 32 + ".webp",
        "..%2f..%2fpostgres",
        "%00" + "a" * 31 + ".webp",
    ],
)
async def test_made_up_keys_find_nothing(world: World, key: str) -> None:
    await world.client().refused("GET", f"/pictures/{key}", 404, "not_found")


async def test_a_stranger_sets_no_picture(world: World) -> None:
    await world.client().refused("PUT", "/me/picture", 401, "sign_in_first", content=picture())
    await world.client().refused("DELETE", "/me/picture", 401, "sign_in_first")

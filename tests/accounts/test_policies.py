"""The pure rules: weak passwords from both sides, and how long a session lasts."""

from datetime import UTC, datetime, timedelta

import pytest

from app.accounts.policies import note_due, rotation_due, session_end, weakness

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("password", "reason"),
    [
        ("a" * 9, "length"),
        ("correct h", "length"),
        ("correct ho", None),
        ("ab3" * 66 + "zk", None),
        ("correct horse " * 14 + "12345", "length"),
        ("aaaaaaaaaa", "repeated"),
        ("          ", "repeated"),
        ("ababababab", "repeated"),
        ("abcdeabcdeabcde", "repeated"),
        ("1112223330", None),
        ("1234567890", "sequence"),
        ("0987654321", "sequence"),
        ("qwertyuiop", "sequence"),
        ("poiuytrewq", "sequence"),
        ("abcde12345", "sequence"),
        ("a-b-c-d-e-f-g", "sequence"),
        ("abcde12346", None),
        ("password123", "common"),
        ("P4ssw0rd!!!", "common"),
        ("contraseña1", "common"),
        ("batzarbatzar", "common"),
        ("batzar-demo", None),
        ("passwordless bread", None),
        ("ane@example.org", "personal"),
        ("ANE.AGIRRE", "personal"),
        ("agirre ane", "personal"),
        ("aneagirre123", "personal"),
        ("aneagirre bakes", None),
        ("\uff41" * 12, "repeated"),
        ("ñandúes y pan", None),
    ],
)
def test_weakness(password: str, reason: str | None) -> None:
    assert weakness(password, email="ane@example.org", name="Ane Agirre") == reason


def test_a_session_ends_when_idle_or_old() -> None:
    assert session_end(NOW, NOW) == NOW + timedelta(days=30)
    assert session_end(NOW, NOW + timedelta(days=150)) == NOW + timedelta(days=180)
    assert session_end(NOW, NOW + timedelta(days=151)) == NOW + timedelta(days=180)


def test_rotation_and_notes_are_due_from_their_moment_on() -> None:
    day = timedelta(hours=24)
    assert not rotation_due(NOW, NOW + day - timedelta(seconds=1))
    assert rotation_due(NOW, NOW + day)
    assert note_due(None, NOW)
    assert not note_due(NOW, NOW + timedelta(minutes=9, seconds=59))
    assert note_due(NOW, NOW + timedelta(minutes=10))

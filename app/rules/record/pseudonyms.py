"""Names in a decision record that only who holds the poll's salt can join to members."""

import hashlib
import hmac

LENGTH = 32  # hexadecimal digits: 128 bits


def pseudonym(salt: bytes, membership_id: str) -> str:
    """The first 32 hexadecimal digits of HMAC-SHA256 over the member's id, under the poll's own random salt.

    Another poll has another salt, so the same member has another pseudonym there.
    """
    return hmac.new(salt, membership_id.encode("ascii"), hashlib.sha256).hexdigest()[:LENGTH]

"""Files of ballots: text to contest and back. Pure; reading the file itself is the caller's."""

from app.rules.formats.blt import parse_blt, write_blt
from app.rules.formats.errors import FormatError
from app.rules.formats.pabulib import parse_pb, write_pb

__all__ = ["FormatError", "parse_blt", "parse_pb", "write_blt", "write_pb"]

"""The register's proof: canonical JSON, the chain of entries, the decision record, and the verifier.

canonical: one spelling of every value · chain: entries, each holding the hash of the one before · schema: the
decision record · minutes*: the minutes record and its text · parts: hashes of a record's parts · recount: the count done again · verify, verify_register:
the first thing that is wrong, and where. Pure: no clock, no file, no database.
"""

from app.rules.record.canonical import CanonicalError, canonical, digest, read_canonical
from app.rules.record.chain import MINUTES_KINDS, REGISTER_FORMAT, Entry, EntryKind, write_entry
from app.rules.record.minutes import (
    MINUTES_ENGINE,
    MINUTES_FORMAT,
    Minutes,
    MinutesBody,
    MinutesRecord,
    minutes_schema,
    write_minutes,
)
from app.rules.record.minutes_text import draft
from app.rules.record.parts import part_hashes, write_record
from app.rules.record.pseudonyms import pseudonym
from app.rules.record.schema import ENGINE, RECORD_FORMAT, DecisionRecord, Record, json_schema
from app.rules.record.verdict import Verdict
from app.rules.record.verify import verify_record
from app.rules.record.verify_minutes import verify_minutes
from app.rules.record.verify_register import minutes_name, record_name, verify_register, write_register

__all__ = [
    "ENGINE",
    "MINUTES_ENGINE",
    "MINUTES_FORMAT",
    "MINUTES_KINDS",
    "RECORD_FORMAT",
    "REGISTER_FORMAT",
    "CanonicalError",
    "DecisionRecord",
    "Entry",
    "EntryKind",
    "Minutes",
    "MinutesBody",
    "MinutesRecord",
    "Record",
    "Verdict",
    "canonical",
    "digest",
    "draft",
    "json_schema",
    "minutes_name",
    "minutes_schema",
    "part_hashes",
    "pseudonym",
    "read_canonical",
    "record_name",
    "verify_minutes",
    "verify_record",
    "verify_register",
    "write_entry",
    "write_minutes",
    "write_record",
    "write_register",
]

"""The register's proof: canonical JSON, the chain of entries, the decision record, and the verifier.

canonical: one spelling of every value · chain: entries, each holding the hash of the one before · schema: the
decision record · parts: hashes of a record's parts · recount: the count done again · verify, verify_register:
the first thing that is wrong, and where. Pure: no clock, no file, no database.
"""

from app.rules.record.canonical import CanonicalError, canonical, digest, read_canonical
from app.rules.record.chain import REGISTER_FORMAT, Entry, EntryKind, write_entry
from app.rules.record.parts import part_hashes, write_record
from app.rules.record.pseudonyms import pseudonym
from app.rules.record.schema import ENGINE, RECORD_FORMAT, DecisionRecord, Record, json_schema
from app.rules.record.verdict import Verdict
from app.rules.record.verify import verify_record
from app.rules.record.verify_register import record_name, verify_register, write_register

__all__ = [
    "ENGINE",
    "RECORD_FORMAT",
    "REGISTER_FORMAT",
    "CanonicalError",
    "DecisionRecord",
    "Entry",
    "EntryKind",
    "Record",
    "Verdict",
    "canonical",
    "digest",
    "json_schema",
    "part_hashes",
    "pseudonym",
    "read_canonical",
    "record_name",
    "verify_record",
    "verify_register",
    "write_entry",
    "write_record",
    "write_register",
]

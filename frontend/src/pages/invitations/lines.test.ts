import assert from "node:assert/strict";
import test from "node:test";
import { countLines } from "./lines.ts";

test("addresses are counted once each, whatever stands beside them", () => {
  const text = "ane@example.org\nAne <ANE@example.org>\r\n\n  mikel@example.org, Mikel, 7\n";
  assert.deepEqual(countLines(text), { addresses: 2, without: 0 });
});

test("lines without an address are counted, the heading of a table is not", () => {
  assert.deepEqual(countLines("name;email\nAne;ane@example.org\nMikel;mikel@\nkoldo"), { addresses: 1, without: 2 });
  assert.deepEqual(countLines("Ane, the baker"), { addresses: 0, without: 1 });
  assert.deepEqual(countLines(" \n"), { addresses: 0, without: 0 });
});

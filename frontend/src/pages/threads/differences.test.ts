import assert from "node:assert/strict";
import test from "node:test";
import { compareWords, type Piece } from "./differences.ts";

const side = (pieces: readonly Piece[], without: Piece["kind"]) =>
  pieces.filter((piece) => piece.kind !== without).map((piece) => piece.words).join("");

test("a changed word is struck out and put in", () => {
  assert.deepEqual(compareWords("We buy the oven.", "We rent the oven."), [
    { kind: "same", words: "We " },
    { kind: "removed", words: "buy" },
    { kind: "added", words: "rent" },
    { kind: "same", words: " the oven." },
  ]);
});

test("equal texts have no difference, and an empty one is all new", () => {
  assert.deepEqual(compareWords("the same\ntext", "the same\ntext"), [{ kind: "same", words: "the same\ntext" }]);
  assert.deepEqual(compareWords("", "new"), [{ kind: "added", words: "new" }]);
  assert.deepEqual(compareWords("", ""), []);
});

test("both texts can be read off again, however long", () => {
  const texts = ["one two three", "two one\n\nthree four", "x ".repeat(3000), "y x ".repeat(1800)];
  for (const before of texts)
    for (const after of texts) {
      const pieces = compareWords(before, after);
      assert.equal(side(pieces, "added"), before);
      assert.equal(side(pieces, "removed"), after);
    }
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { compare, words, type Piece } from "./compare.ts";

const side = (pieces: readonly Piece[], without: Piece["kind"]) =>
  pieces.filter(({ kind }) => kind !== without).map(({ text }) => text).join("");

test("both texts can be read out of the pieces", () => {
  const pairs: [string, string][] = [
    ["", ""],
    ["", "We buy."],
    ["We buy.", ""],
    ["We buy a used oven for €8,000.", "We buy a used deck oven for at most €7,000."],
    ["uno dos\n\ntres", "dos uno\n- tres"],
    ["🥖 pan de ayer", "🥐 pan de hoy"],
    ["a b a b a b c", "b a b a c c"],
  ];
  for (const [earlier, later] of pairs) {
    const pieces = compare(earlier, later);
    assert.equal(side(pieces, "added"), earlier);
    assert.equal(side(pieces, "removed"), later);
    assert.ok(pieces.every(({ text }, index) => text !== "" && pieces[index - 1]?.kind !== pieces[index]?.kind));
  }
});

test("what is alike on both sides stays the same piece", () => {
  assert.deepEqual(compare("We buy one oven.", "We buy two ovens."), [
    { kind: "same", text: "We buy " },
    { kind: "removed", text: "one oven" },
    { kind: "added", text: "two ovens" },
    { kind: "same", text: "." },
  ]);
  assert.deepEqual(compare("same text", "same text"), [{ kind: "same", text: "same text" }]);
});

test("words keep their accents and apostrophes, figures their points", () => {
  assert.deepEqual(words("€8,000.50."), ["€", "8,000.50", "."]);
  assert.deepEqual(words("asociación, don't"), ["asociación", ",", " ", "don't"]);
});

test("texts of the greatest length are compared in time", () => {
  const long = (word: string) => Array.from({ length: 9000 }, (_, n) => `${word}${n % 97}`).join(" ");
  const began = performance.now();
  const pieces = compare(long("a"), long("b"));
  assert.equal(side(pieces, "added"), long("a"));
  assert.ok(performance.now() - began < 20_000);
});

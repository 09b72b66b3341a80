import assert from "node:assert/strict";
import test from "node:test";
import { applyTool, mentionAt, type Tool } from "./markdown.ts";

/** Applies a tool to a text whose selection is written between ⟦ and ⟧, and writes the result so. */
function apply(tool: Tool, marked: string): string {
  const from = marked.indexOf("⟦");
  const to = marked.indexOf("⟧") - 1;
  const { text, from: start, to: end } = applyTool(tool, { text: marked.replace(/[⟦⟧]/g, ""), from, to });
  return `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`;
}

test("marks go round the selection and come off again", () => {
  assert.equal(apply("bold", "a ⟦new⟧ oven"), "a **⟦new⟧** oven");
  assert.equal(apply("bold", "a **⟦new⟧** oven"), "a ⟦new⟧ oven");
  assert.equal(apply("italic", "⟦⟧"), "_⟦⟧_");
  assert.equal(apply("code", "run ⟦make⟧"), "run `⟦make⟧`");
});

test("lists and quotes take whole lines, from the line's beginning", () => {
  assert.equal(apply("list", "one\nt⟦wo\nthree⟧"), "one\n⟦- two\n- three⟧");
  assert.equal(apply("list", "⟦- one\n- two⟧"), "⟦one\ntwo⟧");
  assert.equal(apply("quote", "first\nsaid⟦⟧"), "first\n> said⟦⟧");
});

test("a link asks for what is missing", () => {
  assert.equal(apply("link", "see ⟦the offer⟧"), "see [the offer](⟦https://⟧)");
  assert.equal(apply("link", "see ⟦https://a.example/x⟧"), "see [⟦⟧](https://a.example/x)");
});

test("an @ that begins a word starts a mention, up to two words", () => {
  assert.deepEqual(mentionAt("hello @An", 9), { from: 6, typed: "An" });
  assert.deepEqual(mentionAt("(@Iñaki Etx", 11), { from: 1, typed: "Iñaki Etx" });
  assert.equal(mentionAt("mail ane@okin", 13), null);
  assert.equal(mentionAt("@Ane Agirre says yes", 20), null);
  assert.deepEqual(mentionAt("@", 1), { from: 0, typed: "" });
});

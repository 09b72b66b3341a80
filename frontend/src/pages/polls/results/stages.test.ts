import assert from "node:assert/strict";
import test from "node:test";
import { isCut, medianOf, valueOf, written } from "./amounts.ts";
import { arranged } from "./arranged.ts";
import { stageRows } from "./stages.ts";
import type { Tally } from "../wire.ts";

const step = (code: string, ...names: string[]) => ({ code, names, values: {} });

/** Instant runoff: c goes first, its votes to b, who then beats a. */
const count = {
  candidates: ["a", "b", "c"],
  elected: ["b"],
  rounds: [
    { number: 1, votes: { a: 4, b: 3, c: 2 }, facts: { exhausted: 0 }, table: {}, steps: [step("excluded_irv", "c")] },
    { number: 2, votes: { a: 4, b: 5, c: 0 }, facts: { exhausted: 0 }, table: {}, steps: [step("majority", "b")] },
  ],
};

test("a row for each: the elected first, then who lasted longest", () => {
  const rows = stageRows(count);
  assert.deepEqual(
    rows.map(({ id, fate }) => [id, fate]),
    [
      ["b", "elected"],
      ["a", undefined],
      ["c", "excluded"],
    ],
  );
  assert.deepEqual(rows[0]?.cells, [
    { votes: 3, change: 0, fate: undefined, gone: false },
    { votes: 5, change: 2, fate: "elected", gone: false },
  ]);
  assert.deepEqual(rows[2]?.cells[1], { votes: 0, change: -2, fate: undefined, gone: true });
});

test("amounts are whole, decimal or fractions", () => {
  assert.equal(valueOf(3), 3);
  assert.equal(valueOf("13.33333"), 13.33333);
  assert.equal(valueOf("7/2"), 3.5);
  assert.equal(valueOf(undefined), 0);
  assert.equal(written(valueOf("7/3"), "en"), "2.33");
  assert.equal(written(1234.5, "es"), "1234,5");
  assert.equal(isCut("7/3"), true);
  assert.equal(isCut("13.25000"), false);
});

test("the middle of an even number of grades is the lower one", () => {
  const grades = ["good", "fair", "poor"] as const;
  assert.equal(medianOf({ good: 2, poor: 2 }, grades), "poor");
  assert.equal(medianOf({ good: 3, poor: 2 }, grades), "good");
  assert.equal(medianOf({ good: 1, fair: 1, poor: 1 }, grades), "fair");
  assert.equal(medianOf({}, grades), undefined);
});

const tallyOf = (rounds: unknown, candidates = ["a", "b", "c"]) =>
  ({ counts: {}, spread: {}, ballots: 9, abstentions: 0, count: { candidates, elected: ["b"], rounds } }) as unknown as Tally;
const settings = { seats: 1, budget: null };

test("who voted and who won stand open, the stages are folded", () => {
  const outcome = { result: "adopted", tally: tallyOf(count.rounds) };
  const words = ["9 of 12 voted.", "b wins.", "Stage 1: c is out.", "Stage 2: b has more than half."];
  assert.deepEqual(arranged({ method: "instant_runoff", settings }, outcome, words), {
    open: words.slice(0, 2),
    folded: words.slice(2),
  });
});

test("one stage, medians and sums are folded too; without a quorum nothing was counted", () => {
  const one = [{ number: 1, votes: { a: 3, b: 4, c: 3 }, facts: {}, table: {}, steps: [step("quota"), step("elected", "b")] }];
  const graded = ["9 of 12 voted.", "b wins.", "9 ballots give grades.", "b: good", "a: fair", "c: fair", "Equal medians …"];
  assert.equal(
    arranged({ method: "majority_judgment", settings }, { result: "adopted", tally: tallyOf(one) }, graded).open.length,
    2,
  );
  const scored = ["9 of 12 voted.", "b wins.", "b has most.", "All together: b 4; a 3; c 3."];
  assert.equal(arranged({ method: "score", settings }, { result: "adopted", tally: tallyOf(one) }, scored).open.length, 2);
  const few = ["1 of 12 voted.", "Too few."];
  assert.deepEqual(arranged({ method: "stv_meek", settings }, { result: "inquorate", tally: tallyOf(one) }, few).open, few);
});

import assert from "node:assert/strict";
import test from "node:test";
import { standingOf } from "./standing.ts";

type Args = Parameters<typeof standingOf>;
const options = ["a", "b", "c"].map((id) => ({ id, label: id }));
const step = (code: string, ...names: string[]) => ({ code, names, values: {} });
const count = {
  candidates: ["a", "b", "c"],
  elected: ["b", "c"],
  rounds: [
    { number: 1, votes: { a: 2, b: 6, c: 0 }, steps: [step("elected_quota", "b")] },
    { number: 2, votes: { a: 2, b: "3.00000", c: "3.00000" }, steps: [step("elected_quota", "c")] },
  ],
};

test("who is elected by votes that were passed on is not shown with the first preferences", () => {
  const outcome = { winners: ["b", "c"], tally: { ballots: 9, abstentions: 1, counts: { a: 2, b: 6, c: 0 }, count } };
  assert.deepEqual(standingOf({ method: "stv_scottish", options }, outcome as unknown as Args[1]), {
    rows: [
      ["b", 6],
      ["c", 3],
      ["a", 2],
      ["abstain", 1],
    ],
    of: "passed_on",
  });
  const bare = { ...outcome, tally: { ...outcome.tally, count: null } };
  assert.equal(standingOf({ method: "stv_scottish", options }, bare as unknown as Args[1]).of, "first_preferences");
});

test("positions keep their order, without a row for blocks where there are none", () => {
  const outcome = { winners: [], tally: { ballots: 4, abstentions: 1, counts: { abstain: 1, block: 0, disagree: 1, agree: 2 }, count: null } };
  assert.deepEqual(standingOf({ method: "agreement", options: [] }, outcome as unknown as Args[1]).rows, [
    ["agree", 2],
    ["disagree", 1],
    ["abstain", 1],
  ]);
});

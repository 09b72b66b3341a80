import assert from "node:assert/strict";
import test from "node:test";
import { comparePaths, inStretch, isWithin, readOn } from "./order.ts";

test("each comment is followed by its replies", () => {
  const paths = [[2], [1, 4, 6], [1], [10], [1, 3], [1, 4]];
  assert.deepEqual([...paths].sort(comparePaths), [[1], [1, 3], [1, 4], [1, 4, 6], [2], [10]]);
  assert.equal(comparePaths([1, 2], [1, 2]), 0);
});

test("a stretch holds its ends and what lies between", () => {
  const stretch = { start: [1, 4], end: [2] };
  assert.deepEqual(
    [[1], [1, 4], [1, 4, 6], [2], [2, 7], [3]].map((path) => isWithin(path, stretch)),
    [false, true, true, true, false, false],
  );
  assert.ok(isWithin([99], { start: null, end: null }));
});

test("what arrives within a stretch is shown in its place", () => {
  const comments = [[3], [1], [1, 9], [2]].map((path) => ({ path }));
  const shown = inStretch(comments, { start: null, end: [2] });
  assert.deepEqual(shown.map((comment) => comment.path), [[1], [1, 9], [2]]);
});

test("reading goes on only over what was seen", () => {
  const seen = new Set([5, 6, 8]);
  assert.equal(readOn(4, 9, (number) => seen.has(number)), 6);
  assert.equal(readOn(7, 9, (number) => seen.has(number)), 8);
  assert.equal(readOn(6, 9, (number) => seen.has(number)), 6);
  assert.equal(readOn(4, 5, () => true), 5);
});

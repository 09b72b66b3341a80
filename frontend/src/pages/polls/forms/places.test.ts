import assert from "node:assert/strict";
import test from "node:test";
import { add, canMove, move, moveTo, placeOf, remove, size, toggleShared } from "./places.ts";

test("options are added in the order of taps, each once", () => {
  const ranking = add(add(add([], "a"), "b"), "a");
  assert.deepEqual(ranking, [["a"], ["b"]]);
  assert.equal(placeOf(ranking, "b"), 1);
  assert.equal(size(ranking), 2);
});

test("what is taken out leaves no empty place", () => {
  assert.deepEqual(remove([["a"], ["b"], ["c"]], "b"), [["a"], ["c"]]);
  assert.deepEqual(remove([["a", "b"]], "a"), [["b"]]);
});

test("one alone moves past its neighbour, and no further than the ends", () => {
  assert.deepEqual(move([["a"], ["b"], ["c"]], "c", -1), [["a"], ["c"], ["b"]]);
  assert.deepEqual(move([["a"], ["b", "c"]], "a", 1), [["b", "c"], ["a"]]);
  assert.deepEqual(move([["a"], ["b"]], "a", -1), [["a"], ["b"]]);
  assert.equal(canMove([["a"], ["b"]], "a", -1), false);
  assert.equal(canMove([["a"], ["b"]], "a", 1), true);
});

test("one that shares a place moves out of it", () => {
  assert.deepEqual(move([["a", "b"], ["c"]], "b", -1), [["b"], ["a"], ["c"]]);
  assert.deepEqual(move([["a", "b"], ["c"]], "a", 1), [["b"], ["a"], ["c"]]);
  assert.equal(canMove([["a", "b"]], "a", 1), true);
});

test("a place is shared with the one above, and left again downwards", () => {
  const shared = toggleShared([["a"], ["b"], ["c"]], "b");
  assert.deepEqual(shared, [["a", "b"], ["c"]]);
  assert.deepEqual(toggleShared(shared, "b"), [["a"], ["b"], ["c"]]);
  assert.deepEqual(toggleShared([["a"]], "a"), [["a"]]);
});

test("a drop counts places without the one that is dropped", () => {
  assert.deepEqual(moveTo([["a"], ["b"], ["c"]], "a", 2), [["b"], ["c"], ["a"]]);
  assert.deepEqual(moveTo([["a"], ["b"], ["c"]], "c", 0), [["c"], ["a"], ["b"]]);
  assert.deepEqual(moveTo([["a"], ["b"]], "a", 9), [["b"], ["a"]]);
});

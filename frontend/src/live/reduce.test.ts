import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { Feed } from "./feed.ts";
import { apply, mergeFresh, type Item, type LiveEvent, type State } from "./reduce.ts";

const thread = (id: string, title: string): Item => ({ id, title }) as Item;

function event(number: number, put: Record<string, Item[]>, remove?: Record<string, string[]>): LiveEvent {
  return {
    type: "event",
    cooperative: "bakery",
    number,
    kind: "thread_changed",
    at: "2026-01-01T00:00:00Z",
    actor_id: null,
    put,
    ...(remove ? { remove } : {}),
  };
}

test("puts add and replace by id, removes delete, other tables keep their identity", () => {
  const before: State = { threads: { a: thread("a", "one"), b: thread("b", "two") }, polls: {} };
  const after = apply(before, event(1, { threads: [thread("a", "uno"), thread("c", "three")] }, { threads: ["b"] }));
  assert.deepEqual(after["threads"], { a: thread("a", "uno"), c: thread("c", "three") });
  assert.equal(after["polls"], before["polls"]);
  assert.deepEqual(Object.keys(before["threads"] ?? {}), ["a", "b"]);
});

test("removing what is not there, and of a resource never seen, changes nothing that shows", () => {
  assert.deepEqual(apply({}, { remove: { comments: ["x"] } }), { comments: {} });
  assert.deepEqual(mergeFresh({}, { polls: [] }), {});
});

test("an answer read before an event does not undo it", () => {
  const feed = new Feed();
  assert.equal(feed.take({ threads: [thread("a", "old")] }, 10), true);
  assert.equal(feed.receive(event(11, { threads: [thread("a", "new")] })), true);
  assert.equal(feed.take({ threads: [thread("a", "old"), thread("b", "b")] }, 10), false);
  assert.deepEqual(feed.state["threads"], { a: thread("a", "new"), b: thread("b", "b") });
});

test("an answer older than everything kept asks for the events between", () => {
  const feed = new Feed();
  feed.take({ threads: [] }, 10);
  assert.equal(feed.take({ threads: [thread("a", "as of 7")] }, 7), true);
  assert.equal(feed.number, 7);
  assert.equal(feed.receive(event(9, { threads: [thread("a", "as of 9")] })), true);
  assert.deepEqual(feed.state["threads"], { a: thread("a", "as of 9") });
});

test("an event known already is not taken twice, a gap is passed by", () => {
  const feed = new Feed();
  feed.take({}, 3);
  assert.equal(feed.receive(event(3, { threads: [thread("a", "late")] })), false);
  feed.reached(8);
  assert.equal(feed.number, 8);
  feed.reached(5);
  assert.equal(feed.number, 8);
});

test("the check run by the server's tests tells equal from different", () => {
  const run = (after: State) =>
    spawnSync(process.execPath, [fileURLToPath(new URL("reduce-check.ts", import.meta.url))], {
      input: JSON.stringify({
        before: { threads: { a: thread("a", "one") } },
        events: [event(1, { threads: [thread("a", "two")] }, { polls: ["p"] })],
        after,
      }),
      encoding: "utf8",
    });
  assert.equal(run({ threads: { a: thread("a", "two") } }).status, 0);
  const wrong = run({ threads: { a: thread("a", "three") } });
  assert.equal(wrong.status, 1);
  assert.match(wrong.stdout, /state\.threads\.a\.title: has "two", a fresh fetch has "three"/);
});

import assert from "node:assert/strict";
import test from "node:test";
import { backoff, LiveSocket, type ServerMessage, type Status, type Wire } from "./socket.ts";

/** A wire that records what is sent, with the server's side in the test's hand. */
class TestWire implements Wire {
  onopen: Wire["onopen"] = null;
  onmessage: Wire["onmessage"] = null;
  onclose: Wire["onclose"] = null;
  sent: unknown[] = [];
  closed = false;
  send(text: string): void {
    this.sent.push(JSON.parse(text));
  }
  close(): void {
    this.closed = true;
  }
}

function setUp() {
  const wires: TestWire[] = [];
  const timers: { work: () => void; milliseconds: number }[] = [];
  const received: ServerMessage[] = [];
  const statuses: Status[] = [];
  const socket = new LiveSocket({
    connect: () => {
      const wire = new TestWire();
      wires.push(wire);
      return wire;
    },
    receive: (message) => received.push(message),
    status: (status) => statuses.push(status),
    delay: (n) => n,
    later: (work, milliseconds) => timers.push({ work, milliseconds }),
    never: () => undefined,
  });
  return { socket, wires, timers, received, statuses };
}

test("after a break it goes on from the last number and watches again", () => {
  const { socket, wires, timers, statuses } = setUp();
  let last = 4;
  socket.subscribe("bakery", () => last);
  socket.watch("p1");
  wires[0]?.onopen?.();
  assert.deepEqual(wires[0]?.sent, [
    { type: "subscribe", cooperative: "bakery", after: 4 },
    { type: "watch", poll: "p1" },
  ]);
  last = 9;
  wires[0]?.onclose?.();
  assert.equal(timers.length, 1);
  timers[0]?.work();
  wires[1]?.onopen?.();
  assert.deepEqual(wires[1]?.sent, [
    { type: "subscribe", cooperative: "bakery", after: 9 },
    { type: "watch", poll: "p1" },
  ]);
  assert.deepEqual(statuses, ["connecting", "live", "waiting", "waiting", "live"]);
});

test("tries wait longer each time, and begin anew once connected", () => {
  const { socket, wires, timers } = setUp();
  socket.subscribe("bakery", () => null);
  for (let n = 0; n < 3; n++) {
    wires[n]?.onclose?.();
    timers[n]?.work();
  }
  assert.deepEqual(timers.map((timer) => timer.milliseconds), [0, 1, 2]);
  wires[3]?.onopen?.();
  wires[3]?.onclose?.();
  assert.equal(timers[3]?.milliseconds, 0);
});

test("a second subscription of the same cooperative starts anew from its number", () => {
  const { socket, wires } = setUp();
  socket.subscribe("bakery", () => 9);
  wires[0]?.onopen?.();
  socket.subscribe("bakery", () => 5);
  assert.deepEqual(wires[0]?.sent.slice(1), [
    { type: "unsubscribe", cooperative: "bakery" },
    { type: "subscribe", cooperative: "bakery", after: 5 },
  ]);
});

test("a meeting is watched as one, also after a break", () => {
  const { socket, wires, timers } = setUp();
  socket.subscribe("oven", () => 1);
  wires[0]?.onopen?.();
  socket.watch("m1", "meeting");
  wires[0]?.onclose?.();
  timers[0]?.work();
  wires[1]?.onopen?.();
  socket.unwatch("m1");
  assert.deepEqual(wires[0]?.sent.at(-1), { type: "watch", meeting: "m1" });
  assert.deepEqual(wires[1]?.sent.slice(-2), [
    { type: "watch", meeting: "m1" },
    { type: "unwatch", meeting: "m1" },
  ]);
});

test("a poll watched twice is left only after both have gone", () => {
  const { socket, wires } = setUp();
  socket.subscribe("bakery", () => 1);
  wires[0]?.onopen?.();
  socket.watch("p1");
  socket.watch("p1");
  socket.unwatch("p1");
  assert.equal(wires[0]?.sent.filter((m) => (m as { type: string }).type !== "subscribe").length, 1);
  socket.unwatch("p1");
  assert.deepEqual(wires[0]?.sent.at(-1), { type: "unwatch", poll: "p1" });
});

test("hurry connects at once when broken and does nothing when connected", () => {
  const { socket, wires } = setUp();
  socket.hurry();
  assert.equal(wires.length, 0);
  socket.subscribe("bakery", () => 1);
  socket.hurry();
  assert.equal(wires.length, 1);
  wires[0]?.onclose?.();
  socket.hurry();
  assert.equal(wires.length, 2);
});

test("renew leaves the old wire without listening to its end; stop ends all", () => {
  const { socket, wires, timers, statuses } = setUp();
  socket.subscribe("bakery", () => 1);
  wires[0]?.onopen?.();
  socket.renew();
  assert.equal(wires[0]?.closed, true);
  assert.equal(wires[0]?.onclose, null);
  assert.equal(wires.length, 2);
  socket.stop();
  assert.equal(statuses.at(-1), "idle");
  assert.equal(timers.length, 0);
});

test("the wait stays between half and whole of its step, thirty seconds at most", () => {
  assert.equal(backoff(0, () => 0), 250);
  assert.equal(backoff(0, () => 1), 500);
  assert.equal(backoff(20, () => 1), 30_000);
});

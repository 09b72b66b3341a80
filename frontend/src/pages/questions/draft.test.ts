import assert from "node:assert/strict";
import { test } from "node:test";
import { emptyDraft, majorityOf, quorumOf, readDraft, settingsOf, tidied, withMethod } from "./draft.ts";
import { daysAhead, fromLocal, toLocal } from "./zone.ts";

const now = Date.parse("2026-11-22T01:00:00Z");
const empty = emptyDraft("Europe/Madrid", now);

test("a local time is read on the zone's clocks, summer and winter", () => {
  assert.equal(new Date(fromLocal("2026-07-01T18:00", "Europe/Madrid")).toISOString(), "2026-07-01T16:00:00.000Z");
  assert.equal(new Date(fromLocal("2026-12-01T18:00", "Europe/Madrid")).toISOString(), "2026-12-01T17:00:00.000Z");
  assert.equal(new Date(fromLocal("2026-12-01T18:00", "Asia/Kathmandu")).toISOString(), "2026-12-01T12:15:00.000Z");
  for (const zone of ["Europe/Madrid", "America/Argentina/Buenos_Aires", "Pacific/Auckland"])
    assert.equal(toLocal(fromLocal("2026-03-15T09:30", zone), zone), "2026-03-15T09:30");
  assert.ok(Number.isNaN(fromLocal("", "Europe/Madrid")));
});

test("the hour that clocks skip or repeat has one meaning", () => {
  // Madrid: 2027-03-28 02:00 → 03:00, and 2026-10-25 03:00 → 02:00.
  assert.equal(toLocal(fromLocal("2027-03-28T02:30", "Europe/Madrid"), "Europe/Madrid"), "2027-03-28T03:30");
  assert.equal(new Date(fromLocal("2026-10-25T02:30", "Europe/Madrid")).toISOString(), "2026-10-25T00:30:00.000Z");
});

test("days ahead are counted on the zone's calendar", () => {
  const late = Date.parse("2026-11-22T23:30:00Z");
  assert.equal(daysAhead(late, 1, 18, "Europe/Madrid"), "2026-11-24T18:00");
  assert.equal(daysAhead(late, 1, 18, "UTC"), "2026-11-23T18:00");
});

test("an empty form is the common case: yes or no, a week, more than half of the votes", () => {
  const sent = settingsOf({ ...empty, title: "Shall we?" }, "Europe/Madrid");
  assert.equal(sent.closes_at, "2026-11-29T17:00:00.000Z");
  assert.equal(sent.opens_at, null);
  assert.deepEqual(sent.rules, {
    quorum: null,
    majority: { fraction: "1/2", strict: true, base: "cast", abstentions: "excluded" },
  });
});

test("between options most votes win, until somebody says otherwise; a yes or no always has a majority", () => {
  const options = withMethod(empty, "approval");
  assert.equal(majorityOf(options), null);
  assert.equal(majorityOf(withMethod(options, "agreement"))?.fraction, "1/2");
  assert.equal(withMethod({ ...empty, majority: "two_thirds_cast" }, "single_choice").majority, "two_thirds_cast");
  assert.equal(withMethod({ ...empty, reasons: "required_from_objectors" }, "approval").reasons, "optional");
});

test("a majority of those present or entitled counts abstentions in, as the server wants it", () => {
  const other = { ...empty, majority: "other", majorityBase: "present" as const };
  assert.equal(majorityOf(other)?.abstentions, "counted");
  assert.deepEqual(quorumOf({ ...empty, quorum: "other", quorumFraction: " 2/5 ", quorumStrict: true }), {
    fraction: "2/5",
    strict: true,
  });
});

test("a kept draft is taken up, and what is not one is left", () => {
  assert.equal(readDraft(JSON.stringify({ title: "Kept", options: ["a", "b"] }), empty).title, "Kept");
  assert.deepEqual(readDraft(JSON.stringify({ title: 3, options: [1] }), empty), empty);
  assert.deepEqual(readDraft("{", empty), empty);
});

test("empty lines are not options", () => {
  assert.deepEqual(tidied([" Deck ", "", "Rotary", " "]), ["Deck", "Rotary"]);
  assert.deepEqual(tidied(["", ""]), ["", ""]);
});

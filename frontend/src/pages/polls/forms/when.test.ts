import assert from "node:assert/strict";
import test from "node:test";
import { hundredths, money } from "./money.ts";
import { byDay, spanOf, whenOf, zoneName } from "./when.ts";

const time = (id: string, starts: string | null, ends: string | null) => ({
  id,
  label: id,
  starts_at: starts,
  ends_at: ends,
});

const late = time("late", "2027-03-01T23:30:00Z", "2027-03-02T00:30:00Z");
const early = time("early", "2027-03-01T08:00:00Z", "2027-03-01T10:00:00Z");

test("times stand under the day of the reader's zone, soonest first", () => {
  const days = (zone: string) => byDay([late, early], "en-GB", zone).map(({ options }) => options.map(({ id }) => id));
  assert.deepEqual(days("Europe/London"), [["early", "late"]]);
  assert.deepEqual(days("Europe/Madrid"), [["early"], ["late"]]);
  assert.deepEqual(days("America/Montevideo"), [["early", "late"]]);
});

test("an end on another day says which", () => {
  assert.equal(spanOf(early, "en-GB", "Europe/Madrid"), "9:00 – 11:00");
  assert.match(spanOf(late, "en-GB", "Europe/London"), /^23:30 – Tue,? 2 Mar,? 0?0:30$/);
  assert.match(whenOf(early, "es", "Europe/Madrid"), /lun.*1.*mar.*9:00 – 11:00/);
  assert.equal(whenOf(time("x", null, null), "en", "UTC"), "x");
});

test("a zone is told by its city and its distance", () => {
  assert.equal(zoneName("Europe/Madrid", "en-GB", new Date("2027-01-10T12:00:00Z")), "Madrid (CET)");
  assert.match(zoneName("America/Argentina/Buenos_Aires", "en", new Date()), /^Buenos Aires \(/);
});

test("money keeps its hundredths, and shows them where there are some", () => {
  assert.equal(hundredths("120000.00"), 12_000_000);
  assert.equal(hundredths("0.29"), 29);
  assert.equal(hundredths(null), 0);
  assert.equal(money(120_000, "EUR", "en"), "€1,200");
  assert.equal(money(120_050, "EUR", "en"), "€1,200.50");
  assert.equal(money(120_050, null, "en"), "1,200.50");
});

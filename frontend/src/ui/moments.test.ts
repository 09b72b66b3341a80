import assert from "node:assert/strict";
import test from "node:test";
import { describeMoment, describeSpan, nextTick, relative } from "./moments.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

test("a span is told in its two largest units, seconds only at the end", () => {
  assert.equal(describeSpan(6 * DAY + 5 * HOUR, "en"), "6 days");
  assert.equal(describeSpan(DAY + 4 * HOUR + 10 * MINUTE, "en"), "1 day 4 hours");
  assert.equal(describeSpan(2 * DAY, "es"), "2 días");
  assert.equal(describeSpan(3 * HOUR + 5 * MINUTE, "es"), "3 horas 5 minutos");
  assert.equal(describeSpan(12 * MINUTE + 30 * SECOND, "en"), "12 minutes");
  assert.equal(describeSpan(MINUTE + 9 * SECOND, "en"), "1 minute 9 seconds");
  assert.equal(describeSpan(-5 * SECOND, "en"), "0 seconds");
});

test("distances are told in words, both ways", () => {
  assert.equal(relative(-10 * SECOND, "en"), "now");
  assert.equal(relative(-50 * SECOND, "en"), "1 minute ago");
  assert.equal(relative(-DAY - HOUR, "en"), "yesterday");
  assert.equal(relative(3 * HOUR, "es"), "dentro de 3 horas");
  assert.equal(relative(-400 * DAY, "en"), "last year");
});

test("a moment is told in the reader's zone", () => {
  assert.match(describeMoment("2026-03-02T23:30:00Z", "short", "en", "Europe/Madrid"), /^Mar 3, 12:30/);
  assert.equal(describeMoment("2026-03-02T23:30:00Z", "day", "es", "America/Montevideo"), "2 de marzo de 2026");
});

test("what is near ticks by the second, what is far by the hour", () => {
  assert.equal(nextTick(10 * MINUTE), SECOND);
  assert.equal(nextTick(-5 * HOUR), MINUTE);
  assert.equal(nextTick(3 * DAY), HOUR);
});

test("an hour that clocks show twice says which", () => {
  const madrid = (at: string) => describeMoment(at, "short", "en-GB", "Europe/Madrid");
  assert.equal(madrid("2026-10-24T23:59:00Z"), "25 Oct, 1:59");
  assert.equal(madrid("2026-10-25T00:30:00Z"), "25 Oct, 02:30 CEST");
  assert.equal(madrid("2026-10-25T01:59:00Z"), "25 Oct, 02:59 CET");
  assert.equal(madrid("2026-10-25T02:00:00Z"), "25 Oct, 3:00");
  assert.match(describeMoment("2026-04-04T15:15:00Z", "short", "en", "Australia/Lord_Howe"), /GMT\+10:30$/);
  assert.equal(describeMoment("2026-10-25T00:30:00Z", "day", "en-GB", "Europe/Madrid"), "25 October 2026");
});

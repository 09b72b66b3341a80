import assert from "node:assert/strict";
import { test } from "node:test";
import { anOption, emptyDraft, majorityOf, quorumOf, readDraft, tidied, withMethod, reasonsOf } from "./draft.ts";
import { askedOf, departures, draftFor, type Matter } from "./matters.ts";
import { groupOf, methodGroups, needs } from "./methods.ts";
import { amount, optionsOf, pollOf, settingsOf, startOf } from "./sending.ts";
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
  const sent = pollOf({ ...empty, title: "Shall we?" }, "Europe/Madrid");
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

test("a round of consent begins with questions, or with the decision at once; nothing else has rounds", () => {
  const consent = withMethod(empty, "consent");
  assert.deepEqual(startOf(consent), { phase: "clarify" });
  assert.deepEqual(startOf({ ...consent, decideAtOnce: true }), { phase: "decide" });
  assert.deepEqual(startOf(withMethod({ ...consent, decideAtOnce: true }, "agreement")), {});
});

test("a kept draft is taken up, and what is not one is left", () => {
  const kept = { title: "Kept", options: [anOption("a"), anOption("b")], whys: { method: "Faster" } };
  assert.deepEqual(readDraft(JSON.stringify(kept), empty), { ...empty, ...kept });
  assert.deepEqual(readDraft(JSON.stringify({ title: 3, options: [1], method: "dice", whys: { a: 1 } }), empty), empty);
  assert.deepEqual(readDraft(JSON.stringify({ options: ["an", "older", "form"], gone: true }), empty), empty);
  assert.deepEqual(readDraft("{", empty), empty);
});

test("empty lines are not options", () => {
  const filled = [anOption("Deck"), anOption(), anOption("Rotary"), anOption(" ")];
  assert.deepEqual(tidied(filled), [anOption("Deck"), anOption("Rotary")]);
  assert.deepEqual(tidied([anOption()]), [anOption(), anOption()]);
});

test("an amount is read as it is written in English or Spanish", () => {
  const read = { "120000": "120000", "120,000": "120000", "120.000": "120000", "1.234,50": "1234.50", "1,234.5": "1234.5",
    "0,5": "0.5", "1 000 000": "1000000", "12.000.000": "12000000", "abc": "abc", "": "" };
  for (const [typed, sent] of Object.entries(read)) assert.equal(amount(typed), sent, typed);
});

test("every way of deciding stands in a group, and approval with several seats elects", () => {
  const grouped = new Set(methodGroups.flatMap(({ methods }) => methods));
  assert.deepEqual([...grouped].sort(), Object.keys(needs).sort());
  assert.equal(groupOf("approval", "1"), "one");
  assert.equal(groupOf("approval", "3"), "several");
});

test("only the settings that the method reads are sent", () => {
  const election = { ...withMethod(empty, "stv_meek"), seats: "5", dots: "99", reserves: [{ group: " Night ", least: "2" }] };
  assert.deepEqual(settingsOf(election), {
    seats: 5,
    reserves: [{ group: "Night", at_least: 2 }],
    none_of_these: false,
    shuffle: false,
  });
  const budget = { ...withMethod(empty, "budget_greedy"), budget: "120.000", currency: "eur" };
  assert.deepEqual(settingsOf(budget), { budget: "120000", currency: "EUR", shuffle: false });
  assert.deepEqual(settingsOf(withMethod(empty, "agreement")), {});
});

test("times are sent as moments, an end before its start on the next day", () => {
  const draft = {
    ...withMethod(empty, "find_a_time"),
    options: [{ ...anOption(), day: "2026-12-01", from: "22:00", to: "01:00" }, anOption()],
  };
  const [time] = optionsOf(draft, "Europe/Madrid");
  assert.deepEqual([time?.starts_at, time?.ends_at], ["2026-12-01T21:00:00.000Z", "2026-12-02T00:00:00.000Z"]);
  assert.equal(optionsOf(draft, "Europe/Madrid").length, 1);
});

const election: Matter = {
  code: "elect_board",
  name: "Elect the board",
  about: "Who leads.",
  group: "governance",
  body: { kind: "assembly", circle_id: null },
  decides: true,
  plurality: true,
  methods: ["stv_scottish", "approval"],
  settings: { seats: 5 },
  duration_hours: 72,
  notice_days: 15,
  secret: true,
  guard: null,
  reasons: "off",
  results: "after_close",
  may_change: { method: "any", settings: "any", quorum: "raise", majority: "raise", secret: "raise", duration: "any", reasons: "any", results: "any" },
  sentences: [],
  unsettled: [],
};

test("about a matter only what was said is sent, so that the rest is the bylaws'", () => {
  const draft = draftFor(election, "Europe/Madrid", now);
  assert.deepEqual(departures(draft, election, "Europe/Madrid", now), []);
  const sent = askedOf({ ...draft, whys: { method: "Left from before" } }, election, "Europe/Madrid", now);
  assert.equal(sent.matter, "elect_board");
  assert.deepEqual(sent.settings?.seats, 5);
  for (const field of ["opens_at", "closes_at", "secret", "reasons", "results", "rules", "electorate"] as const)
    assert.equal(sent[field], null, field);
  assert.deepEqual("changes_reason" in sent && sent.changes_reason, {});
});

test("what departs from a matter is named, with its reason", () => {
  const draft = { ...draftFor(election, "Europe/Madrid", now), seats: "3", quorum: "2/3", whys: { "settings.seats": "Two resigned" } };
  assert.deepEqual(departures(draft, election, "Europe/Madrid", now), ["settings.seats", "rules.quorum"]);
  const sent = askedOf(draft, election, "Europe/Madrid", now);
  assert.deepEqual(sent.rules, { quorum: { fraction: "2/3", strict: false }, majority: null });
  assert.deepEqual("changes_reason" in sent && sent.changes_reason, { "settings.seats": "Two resigned" });
});

test("a vote shorter than its matter says departs, a longer one doesn't", () => {
  const draft = { ...draftFor(election, "Europe/Madrid", now), opens: "2026-12-10T09:00" };
  const closing = (closes: string) => departures({ ...draft, closes }, election, "Europe/Madrid", now);
  assert.deepEqual(closing("2026-12-12T09:00"), ["closes_at"]);
  assert.deepEqual(closing("2026-12-13T09:00"), []);
  assert.deepEqual(closing("2026-12-20T09:00"), []);
});

test("an objection in a round of consent has its reason", () => {
  for (const reasons of ["off", "optional", "required_from_objectors"] as const)
    assert.equal(reasonsOf({ method: "consent", reasons }), "required_from_objectors");
  assert.equal(reasonsOf({ method: "consent", reasons: "required" }), "required");
  assert.equal(reasonsOf({ method: "agreement", reasons: "off" }), "off");
  assert.equal(reasonsOf({ method: "approval", reasons: "required_from_objectors" }), "optional");
});

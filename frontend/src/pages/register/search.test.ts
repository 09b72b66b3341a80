import assert from "node:assert/strict";
import test from "node:test";
import { dayOf, fits, narrowed, nearness, queryOf, searchOf, short } from "./search.ts";

type Decision = Parameters<typeof fits>[0];

const decision = {
  title: "Comprar el camión pequeño",
  matter: "investment",
  body: "assembly",
  result: "adopted",
  decided_at: "2027-02-28T23:30:00Z",
} as Decision;
const wants = (query: Record<string, string>) => fits(decision, searchOf(query), "Europe/Madrid");

test("an address says a search, and a search its address", () => {
  const query = { q: "horno & masa", result: "adopted", from: "2027-01-01" };
  assert.equal(queryOf(searchOf(query)), "?q=horno+%26+masa&result=adopted&from=2027-01-01");
  assert.deepEqual(searchOf(Object.fromEntries(new URLSearchParams(queryOf(searchOf(query))))), searchOf(query));
  assert.equal(queryOf(searchOf({})), "");
  assert.equal(narrowed(searchOf(query)), 2);
});

test("what makes no sense in an address is not asked", () => {
  assert.equal(queryOf(searchOf({ result: "splendid", body: "crowd", from: "yesterday", other: "1" })), "");
});

test("beginnings of words are found without accents and case, in any order", () => {
  assert.ok(wants({ q: "PEQUE cami" }));
  assert.ok(!wants({ q: "mion" }));
  assert.ok(!wants({ q: "camion grande" }));
});

test("days are those of the reader's clocks, both included", () => {
  assert.equal(dayOf(decision.decided_at, "Europe/Madrid"), "2027-03-01");
  assert.ok(wants({ from: "2027-03-01", to: "2027-03-01" }));
  assert.ok(!wants({ to: "2027-02-28" }));
  assert.ok(!wants({ from: "2027-03-02" }));
});

test("every filter counts", () => {
  assert.ok(wants({ matter: "investment", body: "assembly", result: "adopted" }));
  for (const [name, value] of [["matter", "rota"], ["body", "board"], ["result", "rejected"]] as const)
    assert.ok(!wants({ [name]: value }));
});

test("a review is due on its day, near for thirty days before", () => {
  assert.equal(nearness("2027-03-01", "2027-03-01"), "over");
  assert.equal(nearness("2027-03-02", "2027-03-01"), "near");
  assert.equal(nearness("2027-03-31", "2027-03-01"), "near");
  assert.equal(nearness("2027-04-01", "2027-03-01"), "far");
});

test("a hash is shortened at both ends", () => {
  assert.equal(short("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"), "9f86d081…b0f00a08");
});

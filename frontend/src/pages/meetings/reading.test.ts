import assert from "node:assert/strict";
import test from "node:test";
import { emptyForm, movedAlong, patchOf, readForm, seconds, sentForm } from "./form.ts";
import { byMember, fits, told } from "./proof.ts";
import {
  agendaOf,
  askedFor,
  doorsOpen,
  flawsOf,
  inOrder,
  lastMoment,
  lengthOf,
  moved,
  noticeState,
  planned,
  signs,
  sizeOf,
} from "./reading.ts";
import type { Item, Meeting, NoticeProof, NoticeSummary } from "./types.ts";

const notice: NoticeSummary = {
  days_needed: 15,
  clear_days: true,
  source: "Ley",
  due_at: "2027-02-13T23:00:00Z",
  sent_at: null,
  days_given: null,
  in_time: null,
  late_reason: null,
  hash: null,
};
const call = { n: 1, starts_at: "2027-03-01T17:00:00Z", status: "waiting" };
const meeting = (changes: Partial<Meeting> = {}) =>
  ({ id: "m", status: "draft", starts_at: "2027-03-01T17:00:00Z", calls: [call], call: 1, place: "Hall", link: null, remote: false, remote_confirms: [], notice, ...changes }) as Meeting;
const item = (id: string, changes: Partial<Item> = {}) =>
  ({ id, meeting_id: "m", position: 1, status: "waiting", kind: "motion", body: "We do.", minutes: 10, backers: [], ...changes }) as Item;
const before = Date.parse("2027-01-20T12:00:00Z");

test("what comes next stands first, what is over with the latest first", () => {
  const list = [
    meeting({ id: "a", status: "closed", starts_at: "2026-01-01T10:00:00Z" }),
    meeting({ id: "b", status: "cancelled", starts_at: "2026-05-01T10:00:00Z" }),
    meeting({ id: "c", status: "convened", starts_at: "2027-05-01T10:00:00Z" }),
    meeting({ id: "d", status: "convened", starts_at: "2027-02-01T10:00:00Z" }),
  ];
  assert.deepEqual(inOrder(list, "past").map(({ id }) => id), ["b", "a"]);
  assert.deepEqual(inOrder(list, "upcoming").map(({ id }) => id), ["d", "c"]);
});

test("the agenda is in its order, and what members ask for stands apart, the most backed first", () => {
  const items = [
    item("x", { position: 2 }),
    item("y", { position: 1 }),
    item("p", { status: "proposed", backers: ["1"] }),
    item("q", { status: "proposed", backers: ["1", "2"] }),
    item("z", { meeting_id: "other" }),
  ];
  assert.deepEqual(agendaOf(items, "m").map(({ id }) => id), ["y", "x"]);
  assert.deepEqual(askedFor(items, "m").map(({ id }) => id), ["q", "p"]);
});

test("an item moves to any place, and from nowhere nothing does", () => {
  assert.deepEqual(moved(["a", "b", "c"], 0, 2), ["b", "c", "a"]);
  assert.deepEqual(moved(["a", "b", "c"], 2, 0), ["c", "a", "b"]);
  assert.deepEqual(moved(["a", "b"], 5, 0), ["a", "b"]);
});

test("planned minutes are added up, and what has none is counted", () => {
  assert.deepEqual(planned([{ minutes: 20 }, { minutes: null }, { minutes: 45 }]), { minutes: 65, open: 1 });
  assert.equal(lengthOf(65, "en"), "1 hr 5 min");
  assert.equal(lengthOf(60, "en"), "1 hr");
  assert.equal(lengthOf(0, "en"), "0 min");
});

test("a notice is due until the very moment that is too late", () => {
  const due = Date.parse(notice.due_at ?? "");
  assert.equal(noticeState(notice, due - 1), "due");
  assert.equal(noticeState(notice, due), "too_late");
  assert.equal(lastMoment(notice), "2027-02-13T22:59:59.999Z");
  assert.equal(noticeState({ ...notice, due_at: null }, due), "free");
  const sent = { ...notice, sent_at: "2027-01-01T00:00:00Z" };
  assert.deepEqual([true, false, null].map((in_time) => noticeState({ ...sent, in_time }, due)), ["in_time", "late", "free"]);
});

test("what to put right before convening", () => {
  const flaws = (one: Meeting, items: Item[], now = before) => flawsOf(one, items, now).map(({ flaw }) => flaw);
  assert.deepEqual(flaws(meeting(), [item("a")]), []);
  assert.deepEqual(flaws(meeting({ place: "" }), []), ["no_items", "no_place"]);
  assert.deepEqual(flaws(meeting({ place: "", remote: true }), [item("a", { body: " " })]), ["no_text"]);
  assert.deepEqual(flaws(meeting({ remote: true, remote_confirms: ["identity", "live_av"] }), [item("a")]), ["no_link"]);
  assert.deepEqual(flaws(meeting(), [item("a", { kind: "debate", body: "" })]), []);
  assert.deepEqual(flaws(meeting(), [item("a")], Date.parse("2027-02-20T12:00:00Z")), ["late"]);
  assert.deepEqual(flaws(meeting(), [item("a")], Date.parse("2027-03-01T17:00:00Z")), ["past", "late"]);
});

test("doors open two hours before the call that waits, and while the meeting is open", () => {
  const convened = meeting({ status: "convened" });
  assert.equal(doorsOpen(convened, Date.parse("2027-03-01T14:59:59Z")), false);
  assert.equal(doorsOpen(convened, Date.parse("2027-03-01T15:00:00Z")), true);
  assert.equal(doorsOpen(meeting({ status: "open" }), before), true);
  assert.equal(doorsOpen(meeting(), Date.parse("2027-03-01T17:00:00Z")), false);
  const recess = (doors_open_at: string | null) =>
    meeting({ status: "open", recess: { doors_open_at } as NonNullable<Meeting["recess"]> });
  assert.equal(doorsOpen(recess(null), before), true);
  assert.equal(doorsOpen(recess("2027-03-02T15:00:00Z"), Date.parse("2027-03-02T14:59:59Z")), false);
  assert.equal(doorsOpen(recess("2027-03-02T15:00:00Z"), Date.parse("2027-03-02T15:00:00Z")), true);
});

test("a signature is the name, whatever its case, spaces and accents", () => {
  assert.ok(signs("  jose  GARCÍA ", "José García"));
  assert.ok(!signs("José", "José García"));
  assert.ok(!signs(" ", " "));
});

test("sizes read well", () => {
  assert.equal(sizeOf(900, "en"), "900 byte");
  assert.equal(sizeOf(12_300, "en"), "12 kB");
  assert.equal(sizeOf(2_340_000, "en"), "2.3 MB");
});

test("proofs are told person by person; who got only what came back was not told", () => {
  const proof = (id: string, member: string, changes: Partial<NoticeProof> = {}) =>
    ({ id, membership_id: member, channel: "mail", sent_at: "2027-01-01T00:00:00Z", bounced_at: null, opened_at: null, ...changes }) as NoticeProof;
  const people = byMember([
    proof("3", "ana", { channel: "app", opened_at: "2027-01-02T00:00:00Z" }),
    proof("1", "ana"),
    proof("2", "ben", { bounced_at: "2027-01-01T01:00:00Z" }),
    proof("4", "cai", { bounced_at: "2027-01-01T01:00:00Z" }),
    proof("5", "cai", { channel: "paper" }),
  ]);
  assert.deepEqual(people.map(({ member, notices }) => [member, notices.length]), [["ana", 2], ["ben", 1], ["cai", 2]]);
  assert.deepEqual(told(people), { told: 2, opened: 1, bounced: 1 });
  assert.deepEqual(people.filter((one) => fits(one, "unopened")).map(({ member }) => member), ["ben", "cai"]);
  assert.deepEqual(people.filter((one) => fits(one, "bounced")).map(({ member }) => member), ["ben", "cai"]);
});

test("later calls keep their distance when the first one moves", () => {
  assert.deepEqual(movedAlong(["2027-03-01T19:00", "2027-03-02T18:00"], "2027-03-01T18:00", "2027-02-28T17:30"), ["2027-02-28T18:30", "2027-03-01T17:30"]);
  assert.deepEqual(movedAlong(["", "2027-03-01T19:00"], "2027-03-01T18:00", ""), ["", "2027-03-01T19:00"]);
});

test("the form sends moments of the cooperative's clock, and after the notice only what may change", () => {
  const zone = "Europe/Madrid";
  const form = { ...emptyForm(zone, before, "me"), title: "A", starts: "2027-03-01T18:00", others: ["2027-03-01T18:30"], speaking: "2,5" };
  const sent = sentForm(form, zone);
  assert.deepEqual(sent.calls, ["2027-03-01T17:00:00.000Z", "2027-03-01T17:30:00.000Z"]);
  assert.equal(sent.speaking_seconds, 150);
  assert.equal(sent.secretary_id, null);
  assert.deepEqual(Object.keys(patchOf(form, zone, true)).sort(), ["alternate", "first_time_first", "link", "place", "speaking_seconds"]);
  assert.deepEqual([seconds(""), seconds("x"), seconds("-1"), seconds("3")], [null, null, null, 180]);
  assert.equal(readForm("{broken", form), form);
  assert.equal(readForm('{"title":"B"}', form).title, "B");
});

/** What the room asks of the server; what everyone sees the same goes into the store. */
import { answer, api, type Schemas } from "../../api/client.ts";
import type { CooperativeStore, Fresh } from "../../live/store.ts";
import { takePresence, takeTurnout } from "../../live/store.ts";
import { heard } from "./clock.ts";
import type {
  AgendaItem,
  Door,
  Hands,
  ItemSecrecy,
  Meeting,
  Member,
  MyVotes,
  Poll,
  ProxyIn,
  ProxyRoom,
  Receipt,
  RoomPollIn,
  Speaker,
  Standing,
  Voter,
} from "./wire.ts";

type Sent<T> = Promise<{ data?: T; error?: unknown; response: Response }>;
type Choice = Schemas["RoomBallotIn"]["choice"];

/** The answer with its response, whose moment sets the clock. */
async function told<T>(pending: Sent<T>): Promise<{ data: T; response: Response }> {
  const got = await answer(pending);
  heard(got.response);
  return got;
}

const data = async <T>(pending: Sent<T>): Promise<T> => (await told(pending)).data;

const ofMeeting = (meeting_id: string) => ({ params: { path: { meeting_id } } });
const ofItem = (item_id: string) => ({ params: { path: { item_id } } });
const ofPoll = (poll_id: string) => ({ params: { path: { poll_id } } });
const once = (key: string) => ({ header: { "Idempotency-Key": key } });

/** Fetches something and lays what `pick` finds in it into the store. */
async function taken<T>(store: CooperativeStore, pending: Sent<T>, pick: (found: T) => Fresh): Promise<T> {
  const { data: found, response } = await told(pending);
  store.take(response, pick(found));
  return found;
}

export async function loadMeeting(store: CooperativeStore, id: string): Promise<Meeting> {
  const whole = await taken(store, api.GET("/api/v1/meetings/{meeting_id}", ofMeeting(id)), ({ meeting, items, members }) => ({
    meetings: [meeting],
    agenda_items: items,
    members,
  }));
  return whole.meeting;
}

export async function loadPresence(id: string): Promise<void> {
  takePresence(await data(api.GET("/api/v1/meetings/{meeting_id}/presence", ofMeeting(id))));
}

export async function loadStanding(store: CooperativeStore, id: string): Promise<Standing> {
  const pending = api.GET("/api/v1/meetings/{meeting_id}/standing", ofMeeting(id));
  return (await taken(store, pending, (standing) => ({ standings: [standing] }))) as Standing;
}

export function loadSpeakers(store: CooperativeStore, meeting_id: string, item_id: string): Promise<unknown> {
  const pending = api.GET("/api/v1/meetings/{meeting_id}/speakers", { params: { path: { meeting_id }, query: { item_id } } });
  return taken(store, pending, ({ items, members }) => ({ speakers: items, members }));
}

export const checkIn = (store: CooperativeStore, id: string, body: Schemas["CheckIn"]) =>
  taken(store, api.POST("/api/v1/meetings/{meeting_id}/check-in", { ...ofMeeting(id), body }), (standing) => ({ standings: [standing] }));
export const leave = (store: CooperativeStore, id: string) =>
  taken(store, api.POST("/api/v1/meetings/{meeting_id}/leave", ofMeeting(id)), (standing) => ({ standings: [standing] }));

// What the chair does; events bring to everyone what it changed.
export const openMeeting = (id: string, call: number) =>
  data(api.POST("/api/v1/meetings/{meeting_id}/open", { ...ofMeeting(id), body: { call } }));
export const failCall = (meeting_id: string, n: number) =>
  data(api.POST("/api/v1/meetings/{meeting_id}/calls/{n}/fail", { params: { path: { meeting_id, n } } }));
export const closeMeeting = (id: string) => data(api.POST("/api/v1/meetings/{meeting_id}/close", ofMeeting(id)));
export const beginRecess = (id: string, body: Schemas["RecessIn"]) =>
  data(api.POST("/api/v1/meetings/{meeting_id}/recess", { ...ofMeeting(id), body }));
export const goOn = (id: string) => data(api.POST("/api/v1/meetings/{meeting_id}/recess/end", ofMeeting(id)));
export const takeOver = (id: string, office: "chair" | "secretary", membership_id: string) =>
  data(api.POST("/api/v1/meetings/{meeting_id}/officers", { ...ofMeeting(id), body: { office, membership_id } }));
export const startItem = (id: string) => data(api.POST("/api/v1/items/{item_id}/start", ofItem(id)));
export const endItem = (id: string, status: "done" | "postponed") =>
  data(api.POST("/api/v1/items/{item_id}/end", { ...ofItem(id), body: { status } }));
/** Returns the item as it is stored now. The event that tells everyone puts it into the store. */
export const saveNotes = async (id: string, notes: string, notes_before: string): Promise<AgendaItem> =>
  (await data(api.PATCH("/api/v1/items/{item_id}", { ...ofItem(id), body: { notes, notes_before } }))) as AgendaItem;

export const askToSpeak = (item_id: string, stance: Speaker["stance"], key: string) =>
  data(api.POST("/api/v1/items/{item_id}/speakers", { params: { path: { item_id }, ...once(key) }, body: { stance } }));
export function turn(speaker_id: string, what: "start" | "end" | "withdraw"): Promise<unknown> {
  const path = { params: { path: { speaker_id } } };
  if (what === "start") return data(api.POST("/api/v1/speakers/{speaker_id}/start", path));
  return data(what === "end" ? api.POST("/api/v1/speakers/{speaker_id}/end", path) : api.POST("/api/v1/speakers/{speaker_id}/withdraw", path));
}

const takePoll = (store: CooperativeStore, pending: Sent<Schemas["PollWithMembers"]>): Promise<Poll> =>
  taken(store, pending, ({ members, ...poll }) => ({ polls: [poll], members }));

export const loadPoll = (store: CooperativeStore, id: string) => takePoll(store, api.GET("/api/v1/polls/{poll_id}", ofPoll(id)));
export const openPoll = (store: CooperativeStore, item_id: string, body: RoomPollIn, key: string) =>
  takePoll(store, api.POST("/api/v1/items/{item_id}/polls", { params: { path: { item_id }, ...once(key) }, body }));
export const closePoll = (store: CooperativeStore, id: string) => takePoll(store, api.POST("/api/v1/polls/{poll_id}/close", ofPoll(id)));
export const giveCastingVote = (store: CooperativeStore, id: string, vote: string) =>
  takePoll(store, api.POST("/api/v1/polls/{poll_id}/casting-vote", { ...ofPoll(id), body: { vote } }));
export const cancelPoll = (store: CooperativeStore, id: string, reason: string) =>
  takePoll(store, api.POST("/api/v1/polls/{poll_id}/cancel", { ...ofPoll(id), body: { reason } }));

export async function loadTurnout(id: string): Promise<void> {
  takeTurnout(await data(api.GET("/api/v1/polls/{poll_id}/turnout", ofPoll(id))));
}
export const loadMyVotes = async (id: string): Promise<MyVotes> =>
  (await data(api.GET("/api/v1/polls/{poll_id}/my-votes", ofPoll(id)))) as MyVotes;
export const castMine = (id: string, choice: unknown): Promise<Receipt> =>
  data(api.PUT("/api/v1/polls/{poll_id}/ballot", { ...ofPoll(id), body: { choice: choice as Choice } }));
export const castFor = (poll_id: string, membership_id: string, choice: unknown): Promise<Receipt> =>
  data(
    api.PUT("/api/v1/polls/{poll_id}/electors/{membership_id}/ballot", {
      params: { path: { poll_id, membership_id } },
      body: { choice: choice as Choice },
    }),
  );

/** Everybody who may vote; a large assembly comes in several pages. */
export async function loadVoters(store: CooperativeStore, poll_id: string): Promise<Voter[]> {
  const found: Voter[] = [];
  let cursor: string | null = null;
  do {
    const query: { cursor: string | null; limit: number } = { cursor, limit: 100 };
    const page: Schemas["ListWithMembers_RoomVoter_"] = await taken(store, api.GET("/api/v1/polls/{poll_id}/voters", { params: { path: { poll_id }, query } }), ({ members }) => ({
      members,
    }));
    found.push(...page.items);
    cursor = page.next ?? null;
  } while (cursor !== null);
  return found;
}

const takeHands = async (store: CooperativeStore, pending: Sent<Schemas["HandsOut"]>): Promise<Hands> =>
  taken(store, pending, (hands) => ({ hands: [hands] }));
export const loadHands = (store: CooperativeStore, id: string) => takeHands(store, api.GET("/api/v1/polls/{poll_id}/hands", ofPoll(id)));
export const sendHands = (store: CooperativeStore, id: string, hands: Record<string, number>) =>
  takeHands(store, api.PUT("/api/v1/polls/{poll_id}/hands", { ...ofPoll(id), body: { hands } }));

export const dissent = (id: string, text: string) => data(api.PUT("/api/v1/polls/{poll_id}/dissent", { ...ofPoll(id), body: { text } }));
export const loadSecrecy = (id: string): Promise<ItemSecrecy> => data(api.GET("/api/v1/items/{item_id}/secrecy", ofItem(id)));
export const askSecrecy = (id: string, wanted: boolean): Promise<ItemSecrecy> =>
  data(wanted ? api.PUT("/api/v1/items/{item_id}/secrecy", ofItem(id)) : api.DELETE("/api/v1/items/{item_id}/secrecy", ofItem(id)));

export const loadAttendance = (store: CooperativeStore, id: string) =>
  taken(store, api.GET("/api/v1/meetings/{meeting_id}/attendance", ofMeeting(id)), ({ items, members }) => ({ attendance: items, members }));
export const letIn = (store: CooperativeStore, id: string, membership_id: string) =>
  taken(store, api.POST("/api/v1/meetings/{meeting_id}/attendance", { ...ofMeeting(id), body: { membership_id } }), (stay) => ({ attendance: [stay] }));
export const markLeft = (store: CooperativeStore, attendance_id: string) =>
  taken(store, api.POST("/api/v1/attendance/{attendance_id}/leave", { params: { path: { attendance_id } } }), (stay) => ({ attendance: [stay] }));

/** Those who hold lent votes without being members. */
export const loadOutsiders = (store: CooperativeStore, id: string) =>
  taken(store, api.GET("/api/v1/meetings/{meeting_id}/outside-holders", ofMeeting(id)), ({ items }) => ({ outside_holders: items }));
export function moveOutsider(store: CooperativeStore, holder_id: string, what: "arrive" | "leave"): Promise<unknown> {
  const path = { params: { path: { holder_id } } };
  const pending =
    what === "arrive"
      ? api.POST("/api/v1/outside-holders/{holder_id}/arrive", path)
      : api.POST("/api/v1/outside-holders/{holder_id}/leave", path);
  return taken(store, pending, (holder) => ({ outside_holders: [holder] }));
}

export const loadDoor = (id: string): Promise<Door> => data(api.GET("/api/v1/meetings/{meeting_id}/door", ofMeeting(id)));
export const renewDoor = (id: string): Promise<Door> => data(api.POST("/api/v1/meetings/{meeting_id}/door", ofMeeting(id)));

export async function loadProxies(store: CooperativeStore, id: string): Promise<ProxyRoom> {
  const list = await taken(store, api.GET("/api/v1/meetings/{meeting_id}/proxies", ofMeeting(id)), ({ items, members }) => ({
    proxies: items,
    members,
  }));
  return list.room as ProxyRoom;
}
/** Fetches the names of those who lent me their vote, or hold mine, where one of them is not known. */
export async function knowLenders(store: CooperativeStore, meeting: string, members: readonly (string | undefined)[]): Promise<void> {
  if (members.some((id) => id !== undefined && !store.one("members", id))) await loadProxies(store, meeting);
}
export const addProxy = (meeting_id: string, body: ProxyIn, key: string) =>
  data(api.POST("/api/v1/meetings/{meeting_id}/proxies", { params: { path: { meeting_id }, ...once(key) }, body }));
export const addScan = (proxy_id: string, scan: Blob) =>
  data(api.PUT("/api/v1/proxies/{proxy_id}/scan", { params: { path: { proxy_id } }, body: scan as unknown as string }));
export const endProxy = (proxy_id: string) => data(api.DELETE("/api/v1/proxies/{proxy_id}", { params: { path: { proxy_id } } }));

export const findMembers = async (slug: string, q: string, limit: number): Promise<Member[]> =>
  (
    await data(
      api.GET("/api/v1/cooperatives/{slug}/members", { params: { path: { slug }, query: { q: q || null, status: ["active"], limit } } }),
    )
  ).items;

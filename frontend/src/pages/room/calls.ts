/** What the room asks of the server. */
import { answer, api } from "../../api/client.ts";
import type { CooperativeStore, Fresh } from "../../live/store.ts";
import type { Turnout } from "../../live/socket.ts";
import { takePresence, takeTurnout } from "../../live/store.ts";
import { heard } from "./clock.ts";
import type {
  AgendaItem,
  Attendance,
  Door,
  Hands,
  ItemSecrecy,
  Meeting,
  Member,
  MyVotes,
  Poll,
  Presence,
  Proxy,
  ProxyIn,
  ProxyRoom,
  Receipt,
  RoomPollIn,
  Speaker,
  Standing,
  Voter,
} from "./wire.ts";

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
interface Init {
  body?: unknown;
  key?: string;
  query?: Record<string, unknown>;
}
type Sent = Promise<{ data?: unknown; error?: unknown; response: Response }>;
type Loose = Record<Method, (path: string, init: unknown) => Sent>;

/** A list with everyone it names. */
export interface List<T> {
  items: T[];
  members: Member[];
}

async function send<T>(method: Method, path: string, { body, key, query }: Init = {}): Promise<{ data: T; response: Response }> {
  const params = { query, header: key === undefined ? undefined : { "Idempotency-Key": key } };
  const got = await answer((api as unknown as Loose)[method](`/api/v1${path}`, { params, ...(body === undefined ? {} : { body }) }));
  heard(got.response);
  return got as { data: T; response: Response };
}

const data = async <T>(method: Method, path: string, init?: Init): Promise<T> => (await send<T>(method, path, init)).data;

/** Lays things of the room into the store. */
function take(store: CooperativeStore, response: Response, fresh: Record<string, readonly unknown[]>): void {
  store.take(response, fresh as unknown as Fresh);
}

const at = (meeting: string) => `/meetings/${meeting}`;

export async function loadMeeting(store: CooperativeStore, id: string): Promise<Meeting> {
  const { data: whole, response } = await send<{ meeting: Meeting; items: AgendaItem[]; members: Member[] }>("GET", at(id));
  take(store, response, { meetings: [whole.meeting], agenda_items: whole.items, members: whole.members });
  return whole.meeting;
}

export async function loadPresence(id: string): Promise<void> {
  takePresence(await data<Presence>("GET", `${at(id)}/presence`));
}

export async function loadStanding(store: CooperativeStore, id: string): Promise<Standing> {
  const { data: standing, response } = await send<Standing>("GET", `${at(id)}/standing`);
  take(store, response, { standings: [standing] });
  return standing;
}

export async function loadSpeakers(store: CooperativeStore, id: string, item: string): Promise<void> {
  const { data: list, response } = await send<List<Speaker>>("GET", `${at(id)}/speakers`, { query: { item_id: item } });
  take(store, response, { speakers: list.items, members: list.members });
}

/** A write that answers with my standing. */
async function stand(store: CooperativeStore, id: string, path: string, body?: unknown): Promise<void> {
  const { data: standing, response } = await send<Standing>("POST", `${at(id)}/${path}`, { body });
  if (standing && typeof standing === "object" && "entitled" in standing) take(store, response, { standings: [standing] });
  else await loadStanding(store, id);
}

export const checkIn = (store: CooperativeStore, id: string, body: { code: string | null; confirmed: boolean }) =>
  stand(store, id, "check-in", body);
export const leave = (store: CooperativeStore, id: string) => stand(store, id, "leave");

/** A write of the chair's that answers with the meeting or the item; events bring what it changed. */
export const openMeeting = (id: string, call: number) => data("POST", `${at(id)}/open`, { body: { call } });
export const failCall = (id: string, call: number) => data("POST", `${at(id)}/calls/${call}/fail`);
export const closeMeeting = (id: string) => data("POST", `${at(id)}/close`);
export const takeOver = (id: string, office: "chair" | "secretary", membership_id: string) =>
  data("POST", `${at(id)}/officers`, { body: { office, membership_id } });
export const startItem = (id: string) => data("POST", `/items/${id}/start`);
export const endItem = (id: string, status: "done" | "postponed") => data("POST", `/items/${id}/end`, { body: { status } });
export const saveNotes = async (store: CooperativeStore, id: string, notes: string): Promise<AgendaItem> => {
  const { data: item, response } = await send<AgendaItem & { members?: Member[] }>("PATCH", `/items/${id}`, {
    body: { notes },
  });
  const { members: _, ...own } = item;
  take(store, response, { agenda_items: [own] });
  return own;
};

export const askToSpeak = (item: string, stance: Speaker["stance"], key: string) =>
  data<Speaker>("POST", `/items/${item}/speakers`, { body: { stance }, key });
export const turn = (id: string, what: "start" | "end" | "withdraw") => data("POST", `/speakers/${id}/${what}`);

export async function loadTurnout(poll: string): Promise<void> {
  takeTurnout(await data<Turnout>("GET", `/polls/${poll}/turnout`));
}

async function takePoll(store: CooperativeStore, pending: ReturnType<typeof send<Poll & { members?: Member[] }>>): Promise<Poll> {
  const { data: told, response } = await pending;
  const { members, ...poll } = told;
  take(store, response, { polls: [poll], ...(members ? { members } : {}) });
  return poll as Poll;
}

export const loadPoll = (store: CooperativeStore, id: string) => takePoll(store, send("GET", `/polls/${id}`));
export const openPoll = (store: CooperativeStore, item: string, body: RoomPollIn, key: string) =>
  takePoll(store, send("POST", `/items/${item}/polls`, { body, key }));
export const closePoll = (store: CooperativeStore, id: string) => takePoll(store, send("POST", `/polls/${id}/close`));
export const cancelPoll = (store: CooperativeStore, id: string, reason: string) =>
  takePoll(store, send("POST", `/polls/${id}/cancel`, { body: { reason } }));

export const loadMyVotes = (poll: string) => data<MyVotes>("GET", `/polls/${poll}/my-votes`);
export const castMine = (poll: string, choice: unknown) => data<Receipt>("PUT", `/polls/${poll}/ballot`, { body: { choice } });
export const castFor = (poll: string, member: string, choice: unknown) =>
  data<Receipt>("PUT", `/polls/${poll}/electors/${member}/ballot`, { body: { choice } });

/** Everybody who may vote; a large assembly comes in several pages. */
export async function loadVoters(store: CooperativeStore, poll: string): Promise<Voter[]> {
  const found: Voter[] = [];
  let cursor: string | null = null;
  do {
    const { data: list, response }: { data: List<Voter> & { next: string | null }; response: Response } = await send("GET", `/polls/${poll}/voters`, {
      query: { cursor, limit: 100 },
    });
    take(store, response, { members: list.members });
    found.push(...list.items);
    cursor = list.next;
  } while (cursor !== null);
  return found;
}

async function takeHands(store: CooperativeStore, pending: ReturnType<typeof send<Hands>>): Promise<Hands> {
  const { data: hands, response } = await pending;
  take(store, response, { hands: [hands] });
  return hands;
}
export const loadHands = (store: CooperativeStore, poll: string) => takeHands(store, send("GET", `/polls/${poll}/hands`));
export const sendHands = (store: CooperativeStore, poll: string, hands: Record<string, number>) =>
  takeHands(store, send("PUT", `/polls/${poll}/hands`, { body: { hands } }));

export const dissent = (poll: string, text: string) => data("PUT", `/polls/${poll}/dissent`, { body: { text } });
export const loadSecrecy = (item: string) => data<ItemSecrecy>("GET", `/items/${item}/secrecy`);
export const askSecrecy = (item: string, wanted: boolean) => data<ItemSecrecy>(wanted ? "PUT" : "DELETE", `/items/${item}/secrecy`);

export async function loadAttendance(store: CooperativeStore, id: string): Promise<void> {
  const { data: list, response } = await send<List<Attendance>>("GET", `${at(id)}/attendance`);
  take(store, response, { attendance: list.items, members: list.members });
}
export const letIn = (id: string, membership_id: string) => data<Attendance>("POST", `${at(id)}/attendance`, { body: { membership_id } });
export const markLeft = (attendance: string) => data("POST", `/attendance/${attendance}/leave`);

export const loadDoor = (id: string) => data<Door>("GET", `${at(id)}/door`);
export const renewDoor = (id: string) => data<Door>("POST", `${at(id)}/door`);

export async function loadProxies(store: CooperativeStore, id: string): Promise<ProxyRoom> {
  const { data: list, response } = await send<List<Proxy> & { room: ProxyRoom }>("GET", `${at(id)}/proxies`);
  take(store, response, { proxies: list.items, members: list.members });
  return list.room;
}
export const addProxy = (id: string, body: ProxyIn, key: string) => data<Proxy>("POST", `${at(id)}/proxies`, { body, key });
export const addScan = (proxy: string, scan: Blob) => data("PUT", `/proxies/${proxy}/scan`, { body: scan });
export const endProxy = (proxy: string) => data("DELETE", `/proxies/${proxy}`);

export const findMembers = (slug: string, q: string, limit: number) =>
  data<{ items: Member[] }>("GET", `/cooperatives/${slug}/members`, { query: { q: q || null, status: ["active"], limit } });

/** Signals around the feeds: a page reads tables, and is drawn again when an event touches what it read. */
import { batch, computed, signal, type ReadonlySignal } from "@preact/signals";
import { hearVote, votesElsewhere } from "./ballots.ts";
import { Feed } from "./feed.ts";
import type { Item, Table } from "./reduce.ts";
import type { Resources } from "./resources.ts";
import { LiveSocket, type Presence, type ServerMessage, type Status, type Turnout, type Wire } from "./socket.ts";

/** Lists of fetched items by resource name, as they come in answers. */
export type Fresh = { readonly [R in keyof Resources]?: readonly Resources[R][] };

export const connection = signal<Status>("idle");
/** What was last heard of what is watched: turnouts by their poll, who is here by the meeting. */
const watched = signal<Readonly<Record<string, Turnout | Presence>>>({});
let onSignedOut: () => void = () => undefined;
const stores = new Map<string, CooperativeStore>();

const socket = new LiveSocket({
  connect: () => new WebSocket(location.origin.replace(/^http/, "ws") + "/api/v1/live") as unknown as Wire,
  receive,
  status: (status) => {
    connection.value = status;
  },
});

export class CooperativeStore {
  readonly slug: string;
  /** Grows when everything known became doubtful: pages fetch again. */
  readonly generation = signal(0);
  /** The reader's membership is over. */
  readonly ended = signal(false);
  readonly #feed = new Feed();
  readonly #state = signal(this.#feed.state);
  readonly #lists = new Map<string, ReadonlySignal<readonly Item[]>>();
  #heard = false;

  constructor(slug: string) {
    this.slug = slug;
  }

  /** The item, or undefined while it is not known or once it is gone. */
  one<R extends keyof Resources>(resource: R, id: string | null | undefined): Resources[R] | undefined {
    return id == null ? undefined : (this.#state.value[resource]?.[id] as Resources[R] | undefined);
  }

  /** Everything known of a resource, in no order that means anything. */
  all<R extends keyof Resources>(resource: R): readonly Resources[R][] {
    let list = this.#lists.get(resource);
    if (!list) {
      const table = computed<Table | undefined>(() => this.#state.value[resource]);
      list = computed(() => Object.values(table.value ?? {}));
      this.#lists.set(resource, list);
    }
    return list.value as unknown as readonly Resources[R][];
  }

  /** Lays an answer's items into the store; `response` carries the number they were read at. */
  take(response: Response, fresh: Fresh): void {
    const header = response.headers.get("Batzar-Event");
    const incomplete = this.#feed.take(fresh as Record<string, Item[]>, header === null ? null : Number(header));
    this.#state.value = this.#feed.state;
    if (incomplete && this.#heard) this.#subscribe();
  }

  /** Begins to hear; events come from the number of the first answer taken. */
  hear(): void {
    this.#heard = true;
    if (this.#feed.number !== null) this.#subscribe();
  }

  /** Stops hearing. What is known stays, and `hear` goes on from its number. */
  rest(): void {
    this.#heard = false;
    socket.unsubscribe(this.slug);
  }

  receive(message: ServerMessage): void {
    if (message.type === "event" && this.#feed.receive(message)) this.#state.value = this.#feed.state;
    else if (message.type === "ready") this.#feed.reached(message.number);
    else if (message.type === "stale") this.refresh();
    else if (message.type === "ended") {
      this.ended.value = true;
      this.rest();
    }
  }

  /** Drops everything known, so that pages fetch again. */
  refresh(): void {
    socket.unsubscribe(this.slug);
    this.#feed.clear();
    batch(() => {
      this.#state.value = this.#feed.state;
      this.generation.value++;
    });
  }

  #subscribe(): void {
    socket.subscribe(this.slug, () => this.#feed.number);
  }
}

/** The store of a cooperative, one for each slug in this tab. */
export function storeOf(slug: string): CooperativeStore {
  let store = stores.get(slug);
  if (!store) stores.set(slug, (store = new CooperativeStore(slug)));
  return store;
}

/** Turnout of a poll as last heard; undefined before the first message. */
export function turnoutOf(poll: string): Turnout | undefined {
  return watched.value[poll] as Turnout | undefined;
}

/** Puts in a turnout that was fetched, unless a message with more votes came before it. */
export function takeTurnout(turnout: Turnout): void {
  const heard = turnoutOf(turnout.id);
  if (!heard || heard.voted <= turnout.voted) takePresence(turnout);
}

/** Hears a poll's turnout until the returned function is called. */
export function watchPoll(poll: string): () => void {
  socket.watch(poll);
  return () => socket.unwatch(poll);
}

/** Who is here at a meeting as last heard; undefined before the first message. */
export function presenceOf(meeting: string): Presence | undefined {
  return watched.value[meeting];
}

export function takePresence(heard: Presence): void {
  watched.value = { ...watched.value, [heard.id]: heard };
}

/** Hears who is here at a meeting until the returned function is called. */
export function watchMeeting(meeting: string): () => void {
  socket.watch(meeting, "meeting");
  return () => socket.unwatch(meeting);
}

/** Does something when the connection is there again after a break; until the returned function is called. */
export function whenBack(work: () => void): () => void {
  let gone = false;
  return connection.subscribe((status) => {
    if (status === "live" && gone) work();
    gone = status !== "live";
  });
}

// Meanwhile a ballot may have been cast on another device. Not all at once, for a server that comes back.
whenBack(() => setTimeout(() => votesElsewhere.value++, Math.random() * 5000));

/** Says what happens when the socket finds that nobody is signed in any more. */
export function whenSocketSignedOut(work: () => void): void {
  onSignedOut = work;
}

/** Forgets every cooperative, at sign-out. */
export function forgetEverything(): void {
  socket.stop();
  stores.clear();
  watched.value = {};
}

function receive(message: ServerMessage): void {
  if (message.type === "turnout") takePresence(message.turnout);
  else if (message.type === "presence") takePresence(message.presence);
  else if (message.type === "voted") hearVote();
  else if (message.type === "refused") {
    if (message.code !== "sign_in_first") return console.warn("live: refused", message.code);
    socket.stop();
    onSignedOut();
  } else stores.get(message.cooperative)?.receive(message);
}

const QUIET_MS = 60_000;
let hiddenAt = 0;
// A line that is cut says nothing for a long while: trying it anew tells at once.
for (const change of ["online", "offline"]) addEventListener(change, () => socket.renew());
document.addEventListener("visibilitychange", () => {
  if (document.hidden) hiddenAt = Date.now();
  else if (Date.now() - hiddenAt > QUIET_MS) socket.renew();
  else socket.hurry();
});

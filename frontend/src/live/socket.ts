/**
 * One websocket for the tab. It asks for each cooperative from the last number seen, so that any break ends
 * in the state that there would have been without it.
 */
import type { LiveEvent } from "./reduce.ts";

export interface Turnout {
  readonly id: string;
  readonly voted: number;
  readonly electors: number;
  readonly tally: unknown;
}

/** Who is here at a meeting, in numbers; what they say is on the wire's own type. */
export interface Presence {
  readonly id: string;
}

/** What can be watched beside events: numbers that change too often to be events. */
export type Watched = "poll" | "meeting";

export type ServerMessage =
  | LiveEvent
  | { type: "ready"; cooperative: string; number: number }
  | { type: "turnout"; turnout: Turnout }
  | { type: "presence"; presence: Presence }
  | { type: "stale" | "ended" | "voted"; cooperative: string }
  | { type: "refused"; code: string };

/** idle: nothing to hear · connecting: first try · live · waiting: broken, will try again. */
export type Status = "idle" | "connecting" | "live" | "waiting";

/** The part of WebSocket that is used here. */
export interface Wire {
  onopen: (() => void) | null;
  onmessage: ((message: { data: unknown }) => void) | null;
  onclose: (() => void) | null;
  send(text: string): void;
  close(): void;
}

export interface SocketOptions {
  connect: () => Wire;
  receive: (message: ServerMessage) => void;
  status: (status: Status) => void;
  /** Milliseconds until try number n (from 0) after a break. */
  delay?: (n: number) => number;
  later?: (work: () => void, milliseconds: number) => unknown;
  never?: (timer: unknown) => void;
}

/** 0.5 s doubling to 30 s, each between half and whole, so that a restart is not met by everyone at once. */
export function backoff(n: number, random: () => number = Math.random): number {
  const full = Math.min(30_000, 500 * 2 ** n);
  return full / 2 + (full / 2) * random();
}

export class LiveSocket {
  readonly #options: Required<SocketOptions>;
  /** cooperative → the number to go on from, asked at each connection. */
  readonly #subscriptions = new Map<string, () => number | null>();
  /** id → what it is, and how many want it. */
  readonly #watched = new Map<string, [Watched, number]>();
  #wire: Wire | null = null;
  #open = false;
  #tries = 0;
  #timer: unknown = null;

  constructor(options: SocketOptions) {
    this.#options = {
      delay: backoff,
      later: (work, milliseconds) => setTimeout(work, milliseconds),
      never: (timer) => clearTimeout(timer as number),
      ...options,
    };
  }

  /** Hears a cooperative from `after()` on; called again, it starts anew from there. */
  subscribe(cooperative: string, after: () => number | null): void {
    const again = this.#subscriptions.has(cooperative);
    this.#subscriptions.set(cooperative, after);
    if (this.#open) {
      if (again) this.#send({ type: "unsubscribe", cooperative });
      this.#send({ type: "subscribe", cooperative, after: after() });
    } else this.#connect();
  }

  unsubscribe(cooperative: string): void {
    if (this.#subscriptions.delete(cooperative) && this.#open) this.#send({ type: "unsubscribe", cooperative });
  }

  /** Hears a poll's turnout, or who is here at a meeting; each call wants one `unwatch`. */
  watch(id: string, kind: Watched = "poll"): void {
    const count = this.#watched.get(id)?.[1] ?? 0;
    this.#watched.set(id, [kind, count + 1]);
    if (count === 0 && this.#open) this.#send({ type: "watch", [kind]: id });
  }

  unwatch(id: string): void {
    const [kind, count] = this.#watched.get(id) ?? ["poll", 0];
    if (count > 1) this.#watched.set(id, [kind, count - 1]);
    else if (this.#watched.delete(id) && this.#open) this.#send({ type: "unwatch", [kind]: id });
  }

  /** Tries at once when broken: the network or the reader is back. */
  hurry(): void {
    if (this.#wire === null && this.#subscriptions.size > 0) {
      this.#tries = 0;
      this.#connect();
    }
  }

  /** Leaves a connection that may be dead without knowing it, and takes a new one. */
  renew(): void {
    if (this.#wire !== null) this.#drop();
    this.hurry();
  }

  /** Ends everything, at sign-out. */
  stop(): void {
    this.#subscriptions.clear();
    this.#watched.clear();
    this.#drop();
    this.#options.status("idle");
  }

  #drop(): void {
    const wire = this.#wire;
    this.#wire = null;
    this.#open = false;
    this.#options.never(this.#timer);
    if (wire) {
      wire.onopen = wire.onmessage = wire.onclose = null;
      wire.close();
    }
  }

  #connect(): void {
    if (this.#wire !== null) return;
    this.#options.never(this.#timer);
    this.#options.status(this.#tries === 0 ? "connecting" : "waiting");
    const wire = this.#options.connect();
    this.#wire = wire;
    wire.onopen = () => {
      this.#open = true;
      this.#tries = 0;
      this.#options.status("live");
      for (const [cooperative, after] of this.#subscriptions)
        this.#send({ type: "subscribe", cooperative, after: after() });
      for (const [id, [kind]] of this.#watched) this.#send({ type: "watch", [kind]: id });
    };
    wire.onmessage = (message) => this.#options.receive(JSON.parse(String(message.data)) as ServerMessage);
    wire.onclose = () => {
      this.#wire = null;
      this.#open = false;
      if (this.#subscriptions.size === 0) return this.#options.status("idle");
      this.#options.status("waiting");
      this.#timer = this.#options.later(() => this.#connect(), this.#options.delay(this.#tries++));
    };
  }

  #send(message: Record<string, unknown>): void {
    this.#wire?.send(JSON.stringify(message));
  }
}

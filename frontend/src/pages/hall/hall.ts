/** What the screen in the hall shows, as it comes over its own websocket, and whether it still comes. */
import { signal } from "@preact/signals";
import { api, type Schemas } from "../../api/client.ts";
import { backoff } from "../../live/socket.ts";
import type { Full } from "../polls/wire.ts";

export type Hall = Full<Schemas["HallOut"]>;
export type HallPoll = NonNullable<Hall["poll"]>;
export type HallSpeaker = NonNullable<Hall["speaking"]>;

/** connecting: nothing shown yet · live · lost: shows a former state · revoked: the link leads nowhere (any more) ·
 * full: too many screens show it. */
export type HallStatus = "connecting" | "live" | "lost" | "revoked" | "full";

/** The server says at least every ten seconds that it is there. */
const SILENCE_MS = 25_000;
const TOO_MANY = 4429;
const REVOKED = 4410;

export const hall = signal<Hall | undefined>(undefined);
export const status = signal<HallStatus>("connecting");
/** When what is shown was so, by this device's clock. */
export const shownAt = signal(0);
/** What to add to this device's clock to get the server's, in milliseconds. */
export const clockOffset = signal(0);

/** The server's time now. */
export function serverNow(): number {
  return Date.now() + clockOffset.value;
}

type Message = { type: "hall"; hall: Hall } | { type: "alive" } | { type: "revoked" } | { type: "refused"; code: string };

function take(next: Hall): void {
  hall.value = next;
  clockOffset.value = Date.parse(next.at) - Date.now();
  confirmed();
}

function confirmed(): void {
  shownAt.value = Date.now();
  status.value = "live";
}

let shownToken: string | undefined;

/** Follows a hall until the returned function is called. */
export function followHall(token: string): () => void {
  if (shownToken !== token) {
    hall.value = undefined;
    status.value = "connecting";
    shownToken = token;
  }
  let socket: WebSocket | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  let stopped = false;

  const lose = () => {
    if (status.value === "live") status.value = "lost";
  };
  const again = () => {
    if (stopped) return;
    clearTimeout(timer);
    timer = setTimeout(connect, Math.min(10_000, backoff(tries++)));
  };
  const drop = () => {
    if (!socket) return;
    socket.onclose = socket.onmessage = null;
    socket.close();
    socket = undefined;
  };
  const listen = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      drop();
      lose();
      again();
    }, SILENCE_MS);
  };
  const goDark = () => {
    stopped = true;
    clearTimeout(timer);
    hall.value = undefined;
    status.value = "revoked";
  };
  /** Where no websocket comes through, the state is fetched instead. */
  const fetchOnce = async () => {
    try {
      const { data, response } = await api.GET("/api/v1/hall/{token}", { params: { path: { token } } });
      if (stopped) return;
      if (data) take(data as Hall);
      else if (response.status === 404) goDark();
    } catch {
      lose();
    }
  };

  function connect(): void {
    drop();
    const opened = new WebSocket(`${location.origin.replace(/^http/, "ws")}/api/v1/hall/${encodeURIComponent(token)}/live`);
    socket = opened;
    listen();
    opened.onmessage = ({ data }) => {
      const message = JSON.parse(String(data)) as Message;
      listen();
      if (message.type === "hall") {
        tries = 0;
        take(message.hall);
      } else if (message.type === "alive") confirmed();
      else if (message.type === "revoked") goDark();
    };
    opened.onclose = ({ code }) => {
      if (stopped || code === REVOKED) return;
      if (code === TOO_MANY) {
        if (!hall.value) status.value = "full";
        tries = Math.max(tries, 4);
      } else lose();
      again();
      if (tries > 3 && code !== TOO_MANY) void fetchOnce();
    };
  }

  const back = () => {
    if (status.value === "lost" && !stopped) {
      tries = 0;
      connect();
    }
  };
  addEventListener("online", back);
  addEventListener("offline", lose);
  connect();
  return () => {
    stopped = true;
    clearTimeout(timer);
    removeEventListener("online", back);
    removeEventListener("offline", lose);
    drop();
  };
}

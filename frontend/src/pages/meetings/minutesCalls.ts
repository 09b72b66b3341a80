/** Requests of minutes. */
import { api } from "../../api/client.ts";
import type { Book, Minutes } from "./types.ts";

type Pending<T> = Promise<{ data?: T; error?: unknown; response: Response }>;
const at = (meeting_id: string) => ({ params: { path: { meeting_id } } });

export const getMinutes = (id: string): Pending<Minutes> => api.GET("/api/v1/meetings/{meeting_id}/minutes", at(id));

export const changeMinutes = (
  id: string,
  body: { revision: number; remarks?: string | null; identification?: string | null },
): Pending<Minutes> => api.PATCH("/api/v1/meetings/{meeting_id}/minutes", { ...at(id), body });

export const minutesAct = (id: string, act: "approve" | "reopen" | "seal"): Pending<Minutes> =>
  api.POST(`/api/v1/meetings/{meeting_id}/minutes/${act}`, at(id));

export const signMinutes = (id: string, signed_as: string, signature: string): Pending<Minutes> =>
  api.POST("/api/v1/meetings/{meeting_id}/minutes/sign", { ...at(id), body: { signed_as, signature } });

export const fileMinutes = (id: string, on: string, note: string | null): Pending<Minutes> =>
  api.POST("/api/v1/meetings/{meeting_id}/minutes/filed", { ...at(id), body: { filed_on: on, note } });

export const addAnnex = (id: string, key: string, text: string): Pending<Minutes> =>
  api.POST("/api/v1/meetings/{meeting_id}/minutes/annexes", {
    params: { path: { meeting_id: id }, header: { "Idempotency-Key": key } },
    body: { text },
  });

export const dissent = (poll_id: string, text: string): Pending<unknown> =>
  api.PUT("/api/v1/polls/{poll_id}/dissent", { params: { path: { poll_id } }, body: { text } });

export const getBook = (slug: string, cursor?: string | null): Pending<Book> =>
  api.GET("/api/v1/cooperatives/{slug}/minutes", { params: { path: { slug }, query: { cursor, limit: 100 } } });

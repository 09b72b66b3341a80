/** Requests of meetings, one for each operation. */
import { api } from "../../api/client.ts";
import type {
  Amendment,
  AmendmentIn,
  Doc,
  DraftChanges,
  Item,
  ItemIn,
  ItemPatch,
  ItemVersion,
  Meeting,
  MeetingIn,
  MeetingList,
  MeetingPatch,
  NoticeList,
  Planned,
  Proxy,
  ProxyIn,
  ProxyList,
  Standing,
  Whole,
} from "./types.ts";

type Pending<T> = Promise<{ data?: T; error?: unknown; response: Response }>;
const at = (meeting_id: string) => ({ params: { path: { meeting_id } } });
const once = (key: string) => ({ "Idempotency-Key": key });

export const listMeetings = (slug: string, cursor?: string | null): Pending<MeetingList> =>
  api.GET("/api/v1/cooperatives/{slug}/meetings", { params: { path: { slug }, query: { limit: 100, cursor } } });

export const getMeeting = (id: string): Pending<Whole> => api.GET("/api/v1/meetings/{meeting_id}", at(id));

export const planCalls = (slug: string, kind: Meeting["kind"], starts_at: string): Pending<Planned> =>
  api.POST("/api/v1/cooperatives/{slug}/meetings/plan", { params: { path: { slug } }, body: { kind, starts_at } });

export const createMeeting = (slug: string, key: string, body: MeetingIn): Pending<Whole> =>
  api.POST("/api/v1/cooperatives/{slug}/meetings", { params: { path: { slug }, header: once(key) }, body });

export const changeMeeting = (id: string, body: MeetingPatch): Pending<Whole> =>
  api.PATCH("/api/v1/meetings/{meeting_id}", { ...at(id), body });

export const deleteMeeting = (id: string): Pending<void> => api.DELETE("/api/v1/meetings/{meeting_id}", at(id));

export const conveneMeeting = (id: string, late_reason: string | null): Pending<Whole> =>
  api.POST("/api/v1/meetings/{meeting_id}/convene", { ...at(id), body: { late_reason } });

export const cancelMeeting = (id: string, reason: string): Pending<Whole> =>
  api.POST("/api/v1/meetings/{meeting_id}/cancel", { ...at(id), body: { reason } });

export const takeOver = (id: string, office: "chair" | "secretary", membership_id: string): Pending<Whole> =>
  api.POST("/api/v1/meetings/{meeting_id}/officers", { ...at(id), body: { office, membership_id } });

export const calendarAddress = (id: string) => `/api/v1/meetings/${id}/calendar.ics`;
export const noticeAddress = (id: string) => `/api/v1/meetings/${id}/notice.pdf`;

export const addItem = (id: string, key: string, body: ItemIn): Pending<Item> =>
  api.POST("/api/v1/meetings/{meeting_id}/items", { params: { path: { meeting_id: id }, header: once(key) }, body });

export const putOpinion = (item_id: string, text: string): Pending<Item> =>
  api.PUT("/api/v1/items/{item_id}/opinion", { params: { path: { item_id } }, body: { text } });

export const itemDraft = (item_id: string): Pending<DraftChanges> =>
  api.GET("/api/v1/items/{item_id}/draft", { params: { path: { item_id } } });

export const changeItem = (item_id: string, body: ItemPatch): Pending<Item> =>
  api.PATCH("/api/v1/items/{item_id}", { params: { path: { item_id } }, body });

export const removeItem = (item_id: string): Pending<void> =>
  api.DELETE("/api/v1/items/{item_id}", { params: { path: { item_id } } });

export const orderItems = (id: string, ids: readonly string[]): Pending<{ items: Item[] }> =>
  api.PUT("/api/v1/meetings/{meeting_id}/items/order", { ...at(id), body: { ids: [...ids] } });

export const backItem = (item_id: string): Pending<Item> =>
  api.PUT("/api/v1/items/{item_id}/backing", { params: { path: { item_id } } });

export const leaveItem = (item_id: string): Pending<Item> =>
  api.DELETE("/api/v1/items/{item_id}/backing", { params: { path: { item_id } } });

export const listVersions = (item_id: string): Pending<{ items: ItemVersion[]; members: Whole["members"] }> =>
  api.GET("/api/v1/items/{item_id}/versions", { params: { path: { item_id } } });

export const addAmendment = (item_id: string, key: string, body: AmendmentIn): Pending<Amendment> =>
  api.POST("/api/v1/items/{item_id}/amendments", { params: { path: { item_id }, header: once(key) }, body });

export const acceptAmendment = (amendment_id: string): Pending<Amendment> =>
  api.POST("/api/v1/amendments/{amendment_id}/accept", { params: { path: { amendment_id } } });

export const withdrawAmendment = (amendment_id: string): Pending<Amendment> =>
  api.POST("/api/v1/amendments/{amendment_id}/withdraw", { params: { path: { amendment_id } } });

/** A file goes as it is, under its own name. */
export const addDocument = (id: string, file: File, item_id: string | null): Pending<Doc> =>
  api.POST("/api/v1/meetings/{meeting_id}/documents", {
    params: { path: { meeting_id: id }, query: { name: file.name, item_id } },
    body: file as never,
  });

export const removeDocument = (document_id: string): Pending<void> =>
  api.DELETE("/api/v1/documents/{document_id}", { params: { path: { document_id } } });

export const listNotices = (id: string, cursor?: string | null): Pending<NoticeList> =>
  api.GET("/api/v1/meetings/{meeting_id}/notices", { params: { path: { meeting_id: id }, query: { cursor, limit: 100 } } });

export const addPaperNotice = (id: string, body: { membership_id: string; address: string; sent_at: string }): Pending<unknown> =>
  api.POST("/api/v1/meetings/{meeting_id}/notices/paper", { ...at(id), body });

export const markBounced = (notice_id: string, reason: string): Pending<unknown> =>
  api.POST("/api/v1/notices/{notice_id}/bounce", { params: { path: { notice_id } }, body: { reason } });

export const openNotice = (id: string): Pending<unknown> =>
  api.POST("/api/v1/meetings/{meeting_id}/notices/mine/opened", at(id));

export const getStanding = (id: string): Pending<Standing> => api.GET("/api/v1/meetings/{meeting_id}/standing", at(id));

export const listProxies = (id: string): Pending<ProxyList> =>
  api.GET("/api/v1/meetings/{meeting_id}/proxies", { params: { path: { meeting_id: id }, query: { limit: 100 } } });

export const giveProxy = (id: string, key: string, body: ProxyIn): Pending<Proxy> =>
  api.POST("/api/v1/meetings/{meeting_id}/proxies", { params: { path: { meeting_id: id }, header: once(key) }, body });

export const revokeProxy = (proxy_id: string): Pending<unknown> =>
  api.DELETE("/api/v1/proxies/{proxy_id}", { params: { path: { proxy_id } } });

export const addScan = (proxy_id: string, file: File): Pending<Proxy> =>
  api.PUT("/api/v1/proxies/{proxy_id}/scan", { params: { path: { proxy_id } }, body: file as never });

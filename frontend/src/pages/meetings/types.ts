/** What meetings are on the wire. */
import type { components } from "../../api/schema";

type Schemas = components["schemas"];

export type Meeting = Schemas["MeetingOut"];
export type Call = Schemas["CallOut"];
export type Item = Schemas["ItemOut"];
export type ItemKind = Item["kind"];
export type Amendment = Schemas["AmendmentOut"];
export type ItemVersion = Schemas["ItemVersionOut"];
export type DraftChanges = Schemas["DraftChanges"];
export type Doc = Schemas["DocumentOut"];
export type Whole = Schemas["MeetingWhole"];
export type MeetingList = Schemas["ListWithMembers_MeetingOut_"];
export type NoticeSummary = Schemas["NoticeSummary"];
export type NoticeProof = Schemas["NoticeOut"];
export type NoticeList = Schemas["NoticeList"];
export type Planned = Schemas["CallsPlanned"];
export type Standing = Schemas["StandingOut"];
export type Proxy = Schemas["ProxyOut"];
export type ProxyList = Schemas["ProxyList"];
export type Minutes = Schemas["MinutesOut"];
export type Book = Schemas["ListWithMembers_BookLine_"];
export type BookLine = Schemas["BookLine"];
export type MeetingIn = Schemas["MeetingIn"];
export type MeetingPatch = Schemas["MeetingPatch"];
export type ItemIn = Schemas["ItemIn"];
export type ItemPatch = Schemas["ItemPatch"];
export type AmendmentIn = Schemas["AmendmentIn"];
export type ProxyIn = Schemas["ProxyIn"];

/** Types of meetings on the wire, until the API's own description has all of them. */

export interface components {
    schemas: {
        /**
         * AmendmentIn
         * @description A change to a motion: the whole text as it should read.
         */
        AmendmentIn: {
            /** Title */
            title: string;
            /** Body */
            body: string;
            /**
             * Reason
             * @default
             */
            reason?: string;
        };
        /**
         * AmendmentOut
         * @description A change to a motion, with the whole text as it would then read.
         */
        AmendmentOut: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Item Id
             * Format: uuid
             */
            item_id: string;
            /** On Version */
            on_version: number;
            /** Title */
            title: string;
            /** Body */
            body: string;
            /** Body Html */
            body_html: string;
            /** Reason */
            reason: string;
            /**
             * Status
             * @enum {string}
             */
            status: "proposed" | "accepted" | "adopted" | "rejected" | "withdrawn";
            /**
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /** Poll Id */
            poll_id: string | null;
            /** Created At */
            created_at: string;
            /** Settled At */
            settled_at: string | null;
        };
        /**
         * AnnexIn
         * @description A correction of sealed minutes.
         */
        AnnexIn: {
            /** Text */
            text: string;
        };
        /**
         * AnnexOut
         * @description A correction, entered into the register after the seal.
         */
        AnnexOut: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Text */
            text: string;
            /**
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /** Number */
            number: number;
            /** Hash */
            hash: string;
            /** Created At */
            created_at: string;
        };
        /**
         * AttendanceOut
         * @description A stretch of somebody's presence.
         */
        AttendanceOut: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Meeting Id
             * Format: uuid
             */
            meeting_id: string;
            /**
             * Membership Id
             * Format: uuid
             */
            membership_id: string;
            /** Arrived At */
            arrived_at: string;
            /** Left At */
            left_at: string | null;
            /**
             * How
             * @enum {string}
             */
            how: "door" | "steward" | "online";
            /**
             * By Id
             * Format: uuid
             */
            by_id: string;
        };
        /**
         * BookLine
         * @description Minutes in the book.
         */
        BookLine: {
            /**
             * Meeting Id
             * Format: uuid
             */
            meeting_id: string;
            /** Title */
            title: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "ordinary" | "extraordinary";
            /** Held At */
            held_at: string;
            /**
             * Status
             * @enum {string}
             */
            status: "draft" | "approved" | "sealed";
            /** Number */
            number: number | null;
            /** Hash */
            hash: string | null;
            /** Approve By */
            approve_by: string | null;
            /** File By */
            file_by: string | null;
            /** Filed At */
            filed_at: string | null;
        };
        /**
         * BounceIn
         * @description That a notice came back, with what the mail server said.
         */
        BounceIn: {
            /** Reason */
            reason: string;
        };
        /**
         * CallOut
         * @description A call. The numbers are those at its opening or failing; null before.
         */
        CallOut: {
            /** N */
            n: number;
            /** Starts At */
            starts_at: string;
            /**
             * Status
             * @enum {string}
             */
            status: "waiting" | "open" | "failed";
            /** Opened At */
            opened_at: string | null;
            /** Failed At */
            failed_at: string | null;
            /**
             * May Fail From
             * @description When it may be given up for want of a quorum.
             */
            may_fail_from: string;
            /** Entitled */
            entitled: number | null;
            /** Present */
            present: number | null;
            /** Represented */
            represented: number | null;
            /** Needed */
            needed: number | null;
            /**
             * Quorum Words
             * @description What the bylaws ask of this call, in sentences by language.
             */
            quorum_words: {
                [key: string]: string[];
            };
        };
        /**
         * CallsAsked
         * @description The kind and the hour of a first call, to be told the other calls and the last day for the notice.
         */
        CallsAsked: {
            /**
             * Kind
             * @default ordinary
             * @enum {string}
             */
            kind?: "ordinary" | "extraordinary";
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
        };
        /**
         * CallsPlanned
         * @description When the calls may be, and until when the notice must go out.
         */
        CallsPlanned: {
            /** Calls */
            calls: string[];
            /**
             * Words
             * @description What the bylaws ask, in sentences by language.
             */
            words: {
                [key: string]: string[];
            };
            notice: components["schemas"]["NoticeSummary"];
        };
        /**
         * Cancelling
         * @description Call a meeting off.
         */
        Cancelling: {
            /** Reason */
            reason: string;
        };
        /**
         * CheckIn
         * @description I am here: with the word or QR code at the door, or from elsewhere where the meeting allows it.
         */
        CheckIn: {
            /**
             * Code
             * @description Null: I take part from elsewhere.
             * @default null
             */
            code?: string | null;
            /**
             * Confirmed
             * @description From elsewhere: I confirm that I am who I signed in as.
             * @default false
             */
            confirmed?: boolean;
        };
        /**
         * Convening
         * @description Send the notice. A late notice is refused unless a reason is given, which everyone reads and the minutes keep.
         */
        Convening: {
            /**
             * Late Reason
             * @default null
             */
            late_reason?: string | null;
        };
        /**
         * DissentIn
         * @description I was against.
         */
        DissentIn: {
            /**
             * Text
             * @default
             */
            text?: string;
        };
        /**
         * DissentOut
         * @description A member's declaration that they were against what was decided.
         */
        DissentOut: {
            /**
             * Poll Id
             * Format: uuid
             */
            poll_id: string;
            /**
             * Membership Id
             * Format: uuid
             */
            membership_id: string;
            /** Text */
            text: string;
            /** Recorded At */
            recorded_at: string;
        };
        /**
         * DocumentOut
         * @description A file of a meeting or of one of its items.
         */
        DocumentOut: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Meeting Id
             * Format: uuid
             */
            meeting_id: string;
            /** Item Id */
            item_id: string | null;
            /** Name */
            name: string;
            /** Media Type */
            media_type: string;
            /** Bytes */
            bytes: number;
            /** Hash */
            hash: string;
            /** Url */
            url: string;
            /**
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /** Created At */
            created_at: string;
        };
        /**
         * DoorOut
         * @description The word at the door, the address that its QR code opens, and the code as SVG.
         */
        DoorOut: {
            /** Code */
            code: string;
            /** Url */
            url: string;
            /** Qr Svg */
            qr_svg: string;
        };
        /**
         * Held
         * @description How many proxies somebody holds at a meeting.
         */
        Held: {
            /**
             * Membership Id
             * Format: uuid
             */
            membership_id: string;
            /** Held */
            held: number;
        };
        /**
         * InstructionIn
         * @description How the giver wants the holder to vote on an item.
         */
        InstructionIn: {
            /**
             * Item Id
             * Format: uuid
             */
            item_id: string;
            /** Text */
            text: string;
        };
        /**
         * InstructionOut
         * @description How the giver wants the holder to vote on an item.
         */
        InstructionOut: {
            /**
             * Item Id
             * Format: uuid
             */
            item_id: string;
            /** Text */
            text: string;
        };
        /**
         * ItemEnd
         * @description How an item ends.
         */
        ItemEnd: {
            /**
             * Status
             * @default done
             * @enum {string}
             */
            status?: "done" | "postponed";
        };
        /**
         * ItemIn
         * @description A point to put on the agenda.
         */
        ItemIn: {
            /**
             * Kind
             * @default debate
             * @enum {string}
             */
            kind?: "information" | "debate" | "motion" | "election";
            /** Title */
            title: string;
            /**
             * Body
             * @default
             */
            body?: string;
            /**
             * Minutes
             * @default null
             */
            minutes?: number | null;
            /**
             * Matter
             * @default null
             */
            matter?: string | null;
        };
        /**
         * ItemOrder
         * @description The items' ids in their new order, all of them once.
         */
        ItemOrder: {
            /** Ids */
            ids: string[];
        };
        /**
         * ItemOut
         * @description A point of the agenda.
         */
        ItemOut: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Meeting Id
             * Format: uuid
             */
            meeting_id: string;
            /** Position */
            position: number;
            /**
             * Kind
             * @enum {string}
             */
            kind: "information" | "debate" | "motion" | "election";
            /** Title */
            title: string;
            /** Body */
            body: string;
            /** Body Html */
            body_html: string;
            /** Version */
            version: number;
            /** Minutes */
            minutes: number | null;
            /** Matter */
            matter: string | null;
            /**
             * Matter Name
             * @description By language; empty without a matter.
             */
            matter_name: {
                [key: string]: string;
            };
            /**
             * Status
             * @enum {string}
             */
            status: "proposed" | "waiting" | "current" | "done" | "postponed";
            /**
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /** Backers */
            backers: string[];
            /**
             * Added Later
             * @description Added after the notice had gone out.
             */
            added_later: boolean;
            /** Started At */
            started_at: string | null;
            /** Ended At */
            ended_at: string | null;
            /**
             * Notes
             * @description The secretary's notes of the debate, for the minutes.
             */
            notes: string;
            /**
             * Poll Ids
             * @description Its votes, the first one first.
             */
            poll_ids: string[];
            /** Amendments */
            amendments: components["schemas"]["AmendmentOut"][];
            /** Documents */
            documents: components["schemas"]["DocumentOut"][];
        };
        /**
         * ItemPatch
         * @description What changes. A new text of a motion is a new version; `note` says why.
         */
        ItemPatch: {
            /**
             * Kind
             * @default null
             */
            kind?: ("information" | "debate" | "motion" | "election") | null;
            /**
             * Title
             * @default null
             */
            title?: string | null;
            /**
             * Body
             * @default null
             */
            body?: string | null;
            /**
             * Minutes
             * @default null
             */
            minutes?: number | null;
            /**
             * Matter
             * @default null
             */
            matter?: string | null;
            /**
             * Notes
             * @default null
             */
            notes?: string | null;
            /**
             * Note
             * @default null
             */
            note?: string | null;
            /**
             * Version
             * @description The version this change was made from: refused if it is old.
             * @default null
             */
            version?: number | null;
        };
        /**
         * ItemVersionOut
         * @description A former or present text of an item.
         */
        ItemVersionOut: {
            /** Version */
            version: number;
            /** Title */
            title: string;
            /** Body */
            body: string;
            /** Body Html */
            body_html: string;
            /** Note */
            note: string | null;
            /** Amendment Id */
            amendment_id: string | null;
            /**
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /** Created At */
            created_at: string;
        };
        /** ListWithMembers[AttendanceOut] */
        ListWithMembers_AttendanceOut_: {
            /** Items */
            items: components["schemas"]["AttendanceOut"][];
            /**
             * Next
             * @default null
             */
            next?: string | null;
            /** Members */
            members: components["schemas"]["MemberRef"][];
        };
        /** ListWithMembers[BookLine] */
        ListWithMembers_BookLine_: {
            /** Items */
            items: components["schemas"]["BookLine"][];
            /**
             * Next
             * @default null
             */
            next?: string | null;
            /** Members */
            members: components["schemas"]["MemberRef"][];
        };
        /** ListWithMembers[ItemOut] */
        ListWithMembers_ItemOut_: {
            /** Items */
            items: components["schemas"]["ItemOut"][];
            /**
             * Next
             * @default null
             */
            next?: string | null;
            /** Members */
            members: components["schemas"]["MemberRef"][];
        };
        /** ListWithMembers[MeetingOut] */
        ListWithMembers_MeetingOut_: {
            /** Items */
            items: components["schemas"]["MeetingOut"][];
            /**
             * Next
             * @default null
             */
            next?: string | null;
            /** Members */
            members: components["schemas"]["MemberRef"][];
        };
        /** ListWithMembers[NoticeOut] */
        ListWithMembers_NoticeOut_: {
            /** Items */
            items: components["schemas"]["NoticeOut"][];
            /**
             * Next
             * @default null
             */
            next?: string | null;
            /** Members */
            members: components["schemas"]["MemberRef"][];
        };
        /** ListWithMembers[ProxyOut] */
        ListWithMembers_ProxyOut_: {
            /** Items */
            items: components["schemas"]["ProxyOut"][];
            /**
             * Next
             * @default null
             */
            next?: string | null;
            /** Members */
            members: components["schemas"]["MemberRef"][];
        };
        /**
         * MeetingIn
         * @description A meeting to prepare. Without calls' times after the first, the bylaws' other calls are planned as early as
         *     they allow.
         */
        MeetingIn: {
            /**
             * Kind
             * @default ordinary
             * @enum {string}
             */
            kind?: "ordinary" | "extraordinary";
            /** Title */
            title: string;
            /**
             * Intro
             * @default
             */
            intro?: string;
            /**
             * Place
             * @default
             */
            place?: string;
            /**
             * Link
             * @default null
             */
            link?: string | null;
            /**
             * Remote
             * @default false
             */
            remote?: boolean;
            /**
             * Calls
             * @description When each call begins.
             */
            calls: string[];
            /**
             * Chair Id
             * @description Who chairs; you, when left out.
             * @default null
             */
            chair_id?: string | null;
            /**
             * Secretary Id
             * @default null
             */
            secretary_id?: string | null;
            /**
             * Alternate
             * @default false
             */
            alternate?: boolean;
            /**
             * First Time First
             * @default false
             */
            first_time_first?: boolean;
            /**
             * Speaking Seconds
             * @default null
             */
            speaking_seconds?: number | null;
        };
        /**
         * MeetingOut
         * @description A meeting as every member of its cooperative sees it.
         */
        MeetingOut: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Cooperative Id
             * Format: uuid
             */
            cooperative_id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "ordinary" | "extraordinary";
            /** Title */
            title: string;
            /** Intro */
            intro: string;
            /** Intro Html */
            intro_html: string;
            /** Place */
            place: string;
            /** Link */
            link: string | null;
            /**
             * Remote
             * @description Members may take part from elsewhere, in Batzar.
             */
            remote: boolean;
            /**
             * Status
             * @enum {string}
             */
            status: "draft" | "convened" | "open" | "closed" | "cancelled";
            /**
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /**
             * Chair Id
             * Format: uuid
             */
            chair_id: string;
            /**
             * Secretary Id
             * Format: uuid
             */
            secretary_id: string;
            /** Bylaws Version */
            bylaws_version: number | null;
            /**
             * Starts At
             * @description The hour of the first call.
             */
            starts_at: string;
            /** Calls */
            calls: components["schemas"]["CallOut"][];
            /**
             * Call
             * @description The call that waits or was opened.
             */
            call: number;
            /** Convened At */
            convened_at: string | null;
            notice: components["schemas"]["NoticeSummary"];
            /** Quorum Check */
            quorum_check: ("opening" | "continuous") | null;
            /** Opened At */
            opened_at: string | null;
            /** Closed At */
            closed_at: string | null;
            /** Cancel Reason */
            cancel_reason: string | null;
            /**
             * Alternate
             * @description Speakers for and against take turns.
             */
            alternate: boolean;
            /** First Time First */
            first_time_first: boolean;
            /** Speaking Seconds */
            speaking_seconds: number | null;
            /** Current Item Id */
            current_item_id: string | null;
            /** Items */
            items: number;
            /** Minutes Status */
            minutes_status: ("draft" | "approved" | "sealed") | null;
            /**
             * Minutes Revision
             * @description Grows with every change of the minutes; 0 without any.
             */
            minutes_revision: number;
            /**
             * Add Until
             * @description Until when members may add items; null where nothing says.
             */
            add_until: string | null;
            /**
             * Backers Needed
             * @description Members who must back an item; null: only officers add.
             */
            backers_needed: number | null;
        };
        /**
         * MeetingPatch
         * @description What changes. After the convening only place, link, officers and the speakers' wishes do, each told to all.
         */
        MeetingPatch: {
            /**
             * Kind
             * @default null
             */
            kind?: ("ordinary" | "extraordinary") | null;
            /**
             * Title
             * @default null
             */
            title?: string | null;
            /**
             * Intro
             * @default null
             */
            intro?: string | null;
            /**
             * Place
             * @default null
             */
            place?: string | null;
            /**
             * Link
             * @default null
             */
            link?: string | null;
            /**
             * Remote
             * @default null
             */
            remote?: boolean | null;
            /**
             * Calls
             * @default null
             */
            calls?: string[] | null;
            /**
             * Alternate
             * @default null
             */
            alternate?: boolean | null;
            /**
             * First Time First
             * @default null
             */
            first_time_first?: boolean | null;
            /**
             * Speaking Seconds
             * @default null
             */
            speaking_seconds?: number | null;
        };
        /**
         * MeetingWhole
         * @description A meeting with its agenda and everyone referred to.
         */
        MeetingWhole: {
            meeting: components["schemas"]["MeetingOut"];
            /** Items */
            items: components["schemas"]["ItemOut"][];
            /**
             * Documents
             * @description Of the meeting itself.
             */
            documents: components["schemas"]["DocumentOut"][];
            /** Members */
            members: components["schemas"]["MemberRef"][];
        };
        /**
         * MemberRef
         * @description A member as everyone in the cooperative may see them.
         */
        MemberRef: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Name */
            name: string;
            /** Initials */
            initials: string;
            /** Picture Url */
            picture_url: string | null;
            /** Number */
            number: number | null;
            /**
             * Role
             * @enum {string}
             */
            role: "admin" | "secretary" | "facilitator" | "member" | "observer";
            /**
             * Status
             * @enum {string}
             */
            status: "applicant" | "active" | "suspended" | "left";
            /** Class Id */
            class_id: string | null;
            /**
             * Organisation Id
             * @description The member cooperative that they are a delegate of.
             * @default null
             */
            organisation_id?: string | null;
            /**
             * Votes
             * @description One, or as many as the organisation gave this delegate.
             * @default 1
             */
            votes?: number;
        };
        /**
         * MinutesFiling
         * @description That the minutes were filed where the law asks.
         */
        MinutesFiling: {
            /**
             * Note
             * @default null
             */
            note?: string | null;
        };
        /**
         * MinutesOut
         * @description The minutes of a meeting. `content` is what they say: of a draft as it would read now, then as approved.
         *
         *     Its shape is the minutes part of the record (app/rules/record/minutes.py), so that what is shown is what is sealed.
         */
        MinutesOut: {
            /**
             * Meeting Id
             * Format: uuid
             */
            meeting_id: string;
            /**
             * Status
             * @enum {string}
             */
            status: "draft" | "approved" | "sealed";
            /** Revision */
            revision: number;
            /** Content */
            content: {
                [key: string]: unknown;
            };
            /** Remarks */
            remarks: string;
            /** Identification */
            identification: string;
            /**
             * Missing
             * @description Fields that the bylaws ask for and the draft lacks.
             */
            missing: string[];
            /** Signatures */
            signatures: components["schemas"]["SignatureOut"][];
            /** Signers Needed */
            signers_needed: components["schemas"]["SignerNeeded"][];
            /**
             * May Sign As
             * @description As what I may sign now.
             */
            may_sign_as: string[];
            /** Approved At */
            approved_at: string | null;
            /** Approved By */
            approved_by: string | null;
            /** Sealed At */
            sealed_at: string | null;
            /**
             * Number
             * @description Its entry in the register.
             */
            number: number | null;
            /** Hash */
            hash: string | null;
            /** Annexes */
            annexes: components["schemas"]["AnnexOut"][];
            /** Dissents */
            dissents: components["schemas"]["DissentOut"][];
            /** Dissent Until */
            dissent_until: string | null;
            /** Approve By */
            approve_by: string | null;
            /** File By */
            file_by: string | null;
            /** Filed At */
            filed_at: string | null;
            /** Filed Note */
            filed_note: string | null;
            /**
             * Words
             * @description Who must sign and by when, in sentences by language.
             */
            words: {
                [key: string]: string[];
            };
            /** Members */
            members: components["schemas"]["MemberRef"][];
        };
        /**
         * MinutesPatch
         * @description What the secretary writes. `revision`: the one this was made from, refused if it is old.
         */
        MinutesPatch: {
            /** Revision */
            revision: number;
            /**
             * Remarks
             * @default null
             */
            remarks?: string | null;
            /**
             * Identification
             * @default null
             */
            identification?: string | null;
        };
        /**
         * MinutesSigning
         * @description Sign approved minutes.
         */
        MinutesSigning: {
            /** Signed As */
            signed_as: string;
            /** Signature */
            signature: string;
        };
        /**
         * NoticeList
         * @description Proofs of notice, and how many members were told in all.
         */
        NoticeList: {
            /** Items */
            items: components["schemas"]["NoticeOut"][];
            /**
             * Next
             * @default null
             */
            next?: string | null;
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Entitled */
            entitled: number;
            /**
             * Told
             * @description Members with a notice that was sent or handed over and did not come back.
             */
            told: number;
            /** Bounced */
            bounced: number;
            /** Opened */
            opened: number;
        };
        /**
         * NoticeOut
         * @description Proof that one member was told.
         */
        NoticeOut: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Meeting Id
             * Format: uuid
             */
            meeting_id: string;
            /**
             * Membership Id
             * Format: uuid
             */
            membership_id: string;
            /**
             * Channel
             * @enum {string}
             */
            channel: "mail" | "app" | "paper";
            /** Address */
            address: string;
            /** Hash */
            hash: string;
            /** Queued At */
            queued_at: string;
            /** Sent At */
            sent_at: string | null;
            /** Delivered At */
            delivered_at: string | null;
            /** Bounced At */
            bounced_at: string | null;
            /** Bounce Reason */
            bounce_reason: string | null;
            /** Opened At */
            opened_at: string | null;
        };
        /**
         * NoticeSummary
         * @description The notice of a meeting against what the bylaws ask. Days are counted as they count them.
         */
        NoticeSummary: {
            /**
             * Days Needed
             * @description Null where the bylaws leave it open.
             */
            days_needed: number | null;
            /** Clear Days */
            clear_days: boolean | null;
            /** Source */
            source: string | null;
            /**
             * Due At
             * @description The first moment that is too late to send it.
             */
            due_at: string | null;
            /** Sent At */
            sent_at: string | null;
            /** Days Given */
            days_given: number | null;
            /** In Time */
            in_time: boolean | null;
            /** Late Reason */
            late_reason: string | null;
            /**
             * Hash
             * @description SHA-256 of the text that was sent.
             */
            hash: string | null;
        };
        /**
         * PaperNoticeIn
         * @description A notice handed over or posted on paper, to somebody who has no mail or whose mail bounced.
         */
        PaperNoticeIn: {
            /**
             * Membership Id
             * Format: uuid
             */
            membership_id: string;
            /** Address */
            address: string;
            /**
             * Sent At
             * Format: date-time
             */
            sent_at: string;
        };
        /**
         * PresenceOut
         * @description Who is here, in numbers: told to everyone while it changes, at most twice a second. `id` is the meeting's.
         *
         *     needed and met are null where the bylaws leave open what the quorum hangs on; `undecided` names the field.
         */
        PresenceOut: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Call */
            call: number;
            /** Entitled */
            entitled: number;
            /** Present */
            present: number;
            /** Represented */
            represented: number;
            /**
             * Base
             * @enum {string}
             */
            base: "members" | "votes";
            /**
             * Here
             * @description Present and represented, in the quorum's base.
             */
            here: number;
            /**
             * Everyone
             * @description All entitled, in the quorum's base.
             */
            everyone: number;
            /** Needed */
            needed: number | null;
            /** Met */
            met: boolean | null;
            /** Undecided */
            undecided: string | null;
            /**
             * Lost At
             * @description Of an open meeting: since when the quorum is missing.
             */
            lost_at: string | null;
            /**
             * Holds
             * @description Of an open meeting: whether it may decide now.
             */
            holds: boolean | null;
        };
        /**
         * ProxyIn
         * @description Lend a vote for one meeting. The secretary may enter one on paper, naming the giver.
         */
        ProxyIn: {
            /**
             * Holder Id
             * Format: uuid
             */
            holder_id: string;
            /**
             * Giver Id
             * @description Only for a paper proxy that the secretary enters.
             * @default null
             */
            giver_id?: string | null;
            /** Instructions */
            instructions?: components["schemas"]["InstructionIn"][];
            /**
             * Signature
             * @description The giver's name, typed by the giver; of a paper one, as signed.
             */
            signature: string;
        };
        /**
         * ProxyList
         * @description Proxies of a meeting, in force first, with the room there is.
         */
        ProxyList: {
            /** Items */
            items: components["schemas"]["ProxyOut"][];
            /**
             * Next
             * @default null
             */
            next?: string | null;
            /** Members */
            members: components["schemas"]["MemberRef"][];
            room: components["schemas"]["ProxyRoom"];
        };
        /**
         * ProxyOut
         * @description A vote lent for one meeting. Instructions are shown to the giver, the holder and officers only; else empty.
         */
        ProxyOut: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Meeting Id
             * Format: uuid
             */
            meeting_id: string;
            /**
             * Giver Id
             * Format: uuid
             */
            giver_id: string;
            /**
             * Holder Id
             * Format: uuid
             */
            holder_id: string;
            /**
             * How
             * @enum {string}
             */
            how: "online" | "paper";
            /** Signature */
            signature: string;
            /** Instructions */
            instructions: components["schemas"]["InstructionOut"][];
            /** Scan Url */
            scan_url: string | null;
            /**
             * Entered By
             * Format: uuid
             */
            entered_by: string;
            /** Given At */
            given_at: string;
            /** Ended At */
            ended_at: string | null;
            /** Ended By */
            ended_by: ("revoked" | "presence") | null;
        };
        /**
         * ProxyRoom
         * @description What the bylaws say about proxies here, and how many each holder has.
         */
        ProxyRoom: {
            /** Allowed */
            allowed: boolean | null;
            /**
             * Most
             * @description How many one holder may have; null where the bylaws leave it open.
             */
            most: number | null;
            /**
             * Blank
             * @description What a proxy without instructions does.
             * @enum {string}
             */
            blank: "holder_decides" | "void" | "follows_board";
            /**
             * Holders
             * @description Who holds any now, so that who lends a vote sees who has room.
             */
            holders?: components["schemas"]["Held"][];
            /** Words */
            words: {
                [key: string]: string[];
            };
        };
        /**
         * SignatureOut
         * @description A signature under the minutes.
         */
        SignatureOut: {
            /**
             * Membership Id
             * Format: uuid
             */
            membership_id: string;
            /** Signed As */
            signed_as: string;
            /** Signature */
            signature: string;
            /** Signed At */
            signed_at: string;
        };
        /**
         * SignerNeeded
         * @description As what, and by how many, the minutes must still be signed.
         */
        SignerNeeded: {
            /** Signed As */
            signed_as: string;
            /** Number */
            number: number;
        };
        /**
         * StandingOut
         * @description My own standing at a meeting; `id` is the meeting's. Told to my devices when it changes.
         */
        StandingOut: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Entitled */
            entitled: boolean;
            /**
             * Runs
             * @description I may run the meeting: chair, its secretary, administrators, secretaries.
             */
            runs: boolean;
            /**
             * Stewards
             * @description I may let people in and enter votes for those without a device.
             */
            stewards: boolean;
            /** @description My present stay. */
            attendance: components["schemas"]["AttendanceOut"] | null;
            /** @description The proxy I gave, in force. */
            given: components["schemas"]["ProxyOut"] | null;
            /**
             * Held
             * @description The proxies I hold, in force.
             */
            held: components["schemas"]["ProxyOut"][];
            /** Notice Opened */
            notice_opened: boolean;
        };
        /**
         * StewardCheckIn
         * @description A steward lets a member in.
         */
        StewardCheckIn: {
            /**
             * Membership Id
             * Format: uuid
             */
            membership_id: string;
        };
        /**
         * TakingOver
         * @description Who takes the chair, or keeps the minutes, from now on.
         */
        TakingOver: {
            /**
             * Office
             * @enum {string}
             */
            office: "chair" | "secretary";
            /**
             * Membership Id
             * Format: uuid
             */
            membership_id: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}

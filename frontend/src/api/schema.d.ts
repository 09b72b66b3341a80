// Made by `npm run client` from docs/openapi.json: change the server, not this file.

export interface paths {
    "/api/v1/amendments/{amendment_id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept Amendment
         * @description Take an amendment over without a vote: its text is the motion's next version.
         */
        post: operations["accept_amendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/amendments/{amendment_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw Amendment
         * @description Withdraw an amendment; one made to a former text may be laid aside by who runs the meeting.
         */
        post: operations["withdraw_amendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attendance/{attendance_id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See Off
         * @description Note that somebody went. For stewards.
         */
        post: operations["see_off"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bylaws/presets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Bylaws Presets
         * @description List the presets that bylaws can start from, and that none of them is legal advice.
         */
        get: operations["list_bylaws_presets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bylaws/presets/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Bylaws Preset
         * @description A preset in plain sentences with sources and flags, and the matters that come with it.
         */
        get: operations["get_bylaws_preset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/circles/{circle_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Circle
         * @description A circle that I may see.
         */
        get: operations["get_circle"];
        put?: never;
        post?: never;
        /**
         * Delete Circle
         * @description Delete a circle that nothing lies in. For administrators, secretaries and facilitators.
         */
        delete: operations["delete_circle"];
        options?: never;
        head?: never;
        /**
         * Change Circle
         * @description Change name, purpose, place or openness of a circle. For administrators, secretaries and facilitators.
         */
        patch: operations["change_circle"];
        trace?: never;
    };
    "/api/v1/circles/{circle_id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Circle Members
         * @description List who is in a circle, by number.
         */
        get: operations["list_circle_members"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/circles/{circle_id}/members/{membership_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Join Circle
         * @description Put a member into a circle: myself into an open one; anybody, for administrators, secretaries and
         *     facilitators.
         */
        put: operations["join_circle"];
        post?: never;
        /**
         * Leave Circle
         * @description Take a member out of a circle: myself; anybody, for administrators, secretaries and facilitators.
         */
        delete: operations["leave_circle"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/classes/{class_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete Class
         * @description Delete a class that nobody belongs to. For administrators and secretaries.
         */
        delete: operations["delete_class"];
        options?: never;
        head?: never;
        /**
         * Rename Class
         * @description Give a class another name. For administrators and secretaries.
         */
        patch: operations["rename_class"];
        trace?: never;
    };
    "/api/v1/comments/{comment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Comment
         * @description Read one comment.
         */
        get: operations["get_comment"];
        put?: never;
        post?: never;
        /**
         * Delete Comment
         * @description Delete a comment: its words go, a trace of who and when stays, and so do the replies.
         */
        delete: operations["delete_comment"];
        options?: never;
        head?: never;
        /**
         * Edit Comment
         * @description Edit my comment. When it was edited since, 409 `edit_conflict` with `current`.
         */
        patch: operations["edit_comment"];
        trace?: never;
    };
    "/api/v1/comments/{comment_id}/reactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Comment Reactions
         * @description List who reacted to a comment.
         */
        get: operations["list_comment_reactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/comments/{comment_id}/reactions/{emoji}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * React To Comment
         * @description React to a comment.
         */
        put: operations["react_to_comment"];
        post?: never;
        /**
         * Unreact To Comment
         * @description Take back my reaction to a comment.
         */
        delete: operations["unreact_to_comment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/comments/{comment_id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Comment Revisions
         * @description List the wordings of a comment, the present one first.
         */
        get: operations["list_comment_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List My Cooperatives
         * @description List the cooperatives where I am a member, or wait to become one.
         */
        get: operations["list_my_cooperatives"];
        put?: never;
        /**
         * Create Cooperative
         * @description Found a cooperative by a short form. I become its first administrator.
         */
        post: operations["create_cooperative"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Cooperative
         * @description A cooperative where I am a member.
         */
        get: operations["get_cooperative"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Cooperative
         * @description Change settings. For administrators.
         */
        patch: operations["change_cooperative"];
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}/bylaws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Bylaws
         * @description The bylaws in force in plain sentences, what differs from the preset, and the matters.
         */
        get: operations["get_bylaws"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}/bylaws/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create Bylaws Draft
         * @description Draft a change of the bylaws. For active members. Refused with the path and the article where it
         *     contradicts itself, or goes under what the law lets statutes do without a written reason.
         */
        post: operations["create_bylaws_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}/bylaws/drafts/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change Bylaws Draft
         * @description Write a draft anew. For who made it, administrators and secretaries.
         */
        put: operations["change_bylaws_draft"];
        post?: never;
        /**
         * Drop Bylaws Draft
         * @description Drop a draft. It stays readable among the versions.
         */
        delete: operations["drop_bylaws_draft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}/bylaws/drafts/{version}/adopt-as-statutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adopt Bylaws As Statutes
         * @description Say that a draft is what the statutes already say, and put it in force. For administrators, until the
         *     first vote under the bylaws has closed; from then on a vote on the matter `change_bylaws` does it.
         */
        post: operations["adopt_bylaws_as_statutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}/bylaws/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Bylaws Versions
         * @description List all versions of the bylaws, drafts too, newest first.
         */
        get: operations["list_bylaws_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}/bylaws/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Bylaws Version
         * @description One version in plain sentences, such as the one a poll was judged by.
         */
        get: operations["get_bylaws_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Cooperative Card
         * @description What outsiders see of an open cooperative, and applicants of the one they ask.
         */
        get: operations["get_cooperative_card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}/circles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Circles
         * @description List the circles that I may see by name, and in which of them I am.
         */
        get: operations["list_circles"];
        put?: never;
        /**
         * Create Circle
         * @description Make a circle. For administrators, secretaries and facilitators.
         */
        post: operations["create_circle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}/classes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Classes
         * @description List the classes of members by name.
         */
        get: operations["list_classes"];
        put?: never;
        /**
         * Create Class
         * @description Make a class of members. For administrators and secretaries.
         */
        post: operations["create_class"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Decisions
         * @description The register of decisions, newest first.
         */
        get: operations["list_decisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}/decisions.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Register Document
         * @description The register of decisions as a document, in the cooperative's language.
         */
        get: operations["get_register_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}/decisions/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Register Entries
         * @description The register as it was written, the first entry first. Entries about closed circles that the reader does
         *     not see are withheld; their hashes keep the chain whole.
         */
        get: operations["list_register_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}/decisions/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Register
         * @description Download the register with the record of every decision, to be verified without this server.
         */
        get: operations["export_register"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}/decisions/head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Register Head
         * @description The register's last entry. Keep its hash: it holds everything before.
         */
        get: operations["get_register_head"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}/decisions/head-mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Head Mails
         * @description Who is mailed the register's head.
         */
        get: operations["get_head_mails"];
        /**
         * Set Head Mails
         * @description Say who is mailed the register's head, so that others hold it. For administrators.
         */
        put: operations["set_head_mails"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Home
         * @description What needs me now in this cooperative.
         */
        get: operations["get_home"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Invitations
         * @description List invitations, the newest first. For administrators and secretaries.
         */
        get: operations["list_invitations"];
        put?: never;
        /**
         * Invite Members
         * @description Invite people, one a line, up to 5,000: the good lines are sent, every line is reported. For
         *     administrators and secretaries.
         */
        post: operations["invite_members"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave Cooperative
         * @description Leave a cooperative, or take my request to join back.
         */
        post: operations["leave_cooperative"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Meetings
         * @description The meetings of a cooperative, the newest first. Those being prepared are there too.
         */
        get: operations["list_meetings"];
        put?: never;
        /**
         * Create Meeting
         * @description Begin to prepare a meeting. With only its first call, the others are planned as early as may be.
         */
        post: operations["create_meeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}/meetings/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan Calls
         * @description What the bylaws make of a first call's hour: the other calls, and the last day for the notice. Nothing is
         *     stored.
         */
        post: operations["plan_calls"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Members
         * @description List members by number, as every member may see them.
         */
        get: operations["list_members"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}/members.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Members Document
         * @description The members' register as at a day: number, name, class, joined, and left for those who have left since.
         */
        get: operations["get_members_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}/mentions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Complete Mention
         * @description Complete an @mention: members by the beginning of a name, accents aside, who see the circle `circle_id`.
         *
         *     Write a mention as `@[Name](member:id)`.
         */
        get: operations["complete_mention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Minutes
         * @description The book of minutes: every meeting that was opened or failed, the newest first.
         */
        get: operations["list_minutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}/minutes.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Minutes Book
         * @description The book of sealed minutes with their numbers and hashes.
         */
        get: operations["get_minutes_book"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}/option-pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload Option Picture
         * @description Send a picture for an option of a poll: a PNG, JPEG or WebP of at most 2 MB. It is cut to a square.
         */
        post: operations["upload_option_picture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Organisations
         * @description List the members that are cooperatives by name, with what the bylaws say about their votes.
         */
        get: operations["list_organisations"];
        put?: never;
        /**
         * Create Organisation
         * @description Take a cooperative in as a member. For administrators and secretaries.
         */
        post: operations["create_organisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}/polls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Polls
         * @description The polls of a cooperative that the reader may see, newest first.
         */
        get: operations["list_polls"];
        put?: never;
        /**
         * Create Poll
         * @description Put a question to the vote, at once or later.
         */
        post: operations["create_poll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}/polls/import-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import Poll Options
         * @description Read options and settings out of a file, for the form of a new poll. Nothing is stored.
         */
        post: operations["import_poll_options"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}/read-positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Read Positions
         * @description List how far I have read in each thread that I opened.
         */
        get: operations["list_read_positions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Register
         * @description List the register with addresses, days, and why members left. For administrators and secretaries.
         */
        get: operations["list_register"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}/register.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download Register
         * @description Download the register as CSV (UTF-8 with its mark, so that spreadsheets read it). For administrators and
         *     secretaries.
         */
        get: operations["download_register"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Requests
         * @description List the requests to join that wait. For administrators and secretaries.
         */
        get: operations["list_requests"];
        put?: never;
        /**
         * Request To Join
         * @description Ask to join an open cooperative. Asking again keeps the request that waits.
         */
        post: operations["request_to_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}/share-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Share Link
         * @description The live share link, if there is one. For administrators and secretaries.
         */
        get: operations["get_share_link"];
        put?: never;
        /**
         * Create Share Link
         * @description Make the link that lets people ask to join; the live one if there is one. For administrators and
         *     secretaries.
         */
        post: operations["create_share_link"];
        /**
         * Revoke Share Link
         * @description End the share link. For administrators and secretaries.
         */
        delete: operations["revoke_share_link"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{slug}/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Threads
         * @description List threads: pinned first, then by last activity, with how far I have read in each.
         *
         *     `circle_id`: only those of this circle. `unread`: only those with something new for me. Deleted threads are
         *     left out.
         */
        get: operations["list_threads"];
        put?: never;
        /**
         * Create Thread
         * @description Begin a thread in the cooperative or in one of its circles.
         */
        post: operations["create_thread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{decision_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Decision
         * @description A decision with its entries in the register, its conditions and its tasks.
         */
        get: operations["get_decision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Decision
         * @description Say how far a decision is carried out, or when it is reviewed. For the poll's author and facilitators.
         */
        patch: operations["change_decision"];
        trace?: never;
    };
    "/api/v1/decisions/{decision_id}/conditions/{position}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle Condition
         * @description Say whether a condition came true. For the poll's author and facilitators.
         */
        post: operations["settle_condition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{decision_id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct Decision
         * @description Write a correction into the register; what it corrects stays. For administrators and secretaries.
         */
        post: operations["correct_decision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{decision_id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Decision Record
         * @description Download the decision record: all it takes to count again, for `batzar verify`.
         */
        get: operations["get_decision_record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{decision_id}/sheet.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Decision Sheet
         * @description The decision as a document, in the cooperative's language.
         */
        get: operations["get_decision_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{decision_id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Tasks
         * @description What is to be done for a decision, the oldest first.
         */
        get: operations["list_tasks"];
        put?: never;
        /**
         * Create Task
         * @description Add a task, maybe with who does it and until when.
         */
        post: operations["create_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{decision_id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Void Decision
         * @description Declare a decision void, with the reason. For administrators and secretaries.
         */
        post: operations["void_decision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dev/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Demo People
         * @description Whom to sign in as, in a demo; elsewhere there is nothing here.
         */
        get: operations["list_demo_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Directory
         * @description List the open cooperatives by name.
         */
        get: operations["list_directory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{document_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Document
         * @description A document, to be saved; nothing in it is run or shown here.
         */
        get: operations["get_document"];
        put?: never;
        post?: never;
        /**
         * Delete Document
         * @description Take a document away that the notice doesn't name.
         */
        delete: operations["delete_document"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hall/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Hall
         * @description Everything that the screen in the hall shows. No sign-in is needed, only the link. Who tries links that don't
         *     exist has to wait; one that does is shown always.
         */
        get: operations["get_hall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{invitation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke Invitation
         * @description Take an invitation back. For administrators and secretaries.
         */
        delete: operations["revoke_invitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{invitation_id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resend Invitation
         * @description Send an invitation again: a new link for thirty days; the former link ends. For administrators and
         *     secretaries.
         */
        post: operations["resend_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/by-token/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Invitation Card
         * @description What an invitation's link leads to. No sign-in is needed: the link is the key.
         */
        get: operations["get_invitation_card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/by-token/{token}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept Invitation
         * @description Join by an invitation's link, whatever address I sign in with. A link lets one person in.
         */
        post: operations["accept_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{item_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete Item
         * @description Take an item away that members were not told of.
         */
        delete: operations["delete_item"];
        options?: never;
        head?: never;
        /**
         * Change Item
         * @description Change an item. A motion's text that members were told is changed by amendments only.
         */
        patch: operations["change_item"];
        trace?: never;
    };
    "/api/v1/items/{item_id}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Amendments
         * @description The amendments to a motion, the first one first.
         */
        get: operations["list_amendments"];
        put?: never;
        /**
         * Propose Amendment
         * @description Propose another text for a motion: the whole text as it should read.
         */
        post: operations["propose_amendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{item_id}/backing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Back Item
         * @description Back a member's item. With enough members behind it, it is on the agenda.
         */
        put: operations["back_item"];
        post?: never;
        /**
         * Unback Item
         * @description Back an item no more, while it waits.
         */
        delete: operations["unback_item"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{item_id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Item Draft
         * @description What the draft of the bylaws that a motion puts in force would change, in sentences.
         */
        get: operations["get_item_draft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{item_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End Item
         * @description End an item, or postpone it.
         */
        post: operations["end_item"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{item_id}/opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Item Opinion
         * @description Attach the opinion that the vote on an item needs. For members of the body that gives it.
         */
        put: operations["put_item_opinion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{item_id}/polls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open Room Poll
         * @description Open a vote on the current item for those who are here. For who runs the meeting.
         */
        post: operations["open_room_poll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{item_id}/secrecy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Item Secrecy
         * @description Whether votes on an item will be secret because those here demand it.
         */
        get: operations["get_item_secrecy"];
        /**
         * Demand Item Secrecy
         * @description Ask that votes on an item be secret, before they open.
         */
        put: operations["demand_item_secrecy"];
        post?: never;
        /**
         * Withdraw Item Secrecy
         * @description Ask no more that votes on an item be secret.
         */
        delete: operations["withdraw_item_secrecy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{item_id}/speakers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask To Speak
         * @description Ask to speak on the current item, in the room or online. Who waits for the same already keeps their turn.
         */
        post: operations["ask_to_speak"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{item_id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start Item
         * @description Begin to deal with an item of an open meeting.
         */
        post: operations["start_item"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{item_id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Item Versions
         * @description Every text that an item has had, the newest first.
         */
        get: operations["list_item_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/markdown/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview Markdown
         * @description Show markdown as it will look, without storing it.
         */
        post: operations["preview_markdown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Me
         * @description The signed-in person.
         */
        get: operations["get_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update Me
         * @description Change name, language or time zone; what is left out stays.
         */
        patch: operations["update_me"];
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change Password
         * @description Choose a new password, knowing the present one. Signs out all other browsers.
         */
        put: operations["change_password"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set Picture
         * @description Show a picture: the body is a PNG, JPEG or WebP of at most 2 MB. It is cut to a square of 256 pixels.
         */
        put: operations["set_picture"];
        post?: never;
        /**
         * Remove Picture
         * @description Show initials instead of a picture.
         */
        delete: operations["remove_picture"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Sessions
         * @description The browsers that are signed in, at most 50, the latest used first.
         */
        get: operations["list_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke Session
         * @description Sign out one browser, at once.
         */
        delete: operations["revoke_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Tokens
         * @description API tokens, at most 50, the newest first, without their secrets.
         */
        get: operations["list_tokens"];
        put?: never;
        /**
         * Create Token
         * @description Make an API token. Its secret is in this answer and nowhere else.
         */
        post: operations["create_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/tokens/{token_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke Token
         * @description Delete an API token; it is refused from now on.
         */
        delete: operations["revoke_token"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Meeting
         * @description A meeting with its agenda and documents.
         */
        get: operations["get_meeting"];
        put?: never;
        post?: never;
        /**
         * Delete Meeting
         * @description Drop a meeting that was not convened.
         */
        delete: operations["delete_meeting"];
        options?: never;
        head?: never;
        /**
         * Change Meeting
         * @description Change a meeting; once it is convened, only where it is and how speakers are called. A new place or link is
         *     mailed to everyone.
         */
        patch: operations["change_meeting"];
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Attendance
         * @description Every stay, in the order of coming. For stewards.
         */
        get: operations["list_attendance"];
        put?: never;
        /**
         * Let In
         * @description Let a member in, who may have no device. For stewards. Again is the same stay.
         */
        post: operations["let_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/attendance.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Attendance Document
         * @description Who was there, from when until when, and who was represented by whom. For those who run the meeting and
         *     facilitators.
         */
        get: operations["get_attendance_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Meeting Calendar
         * @description The meeting for a calendar.
         */
        get: operations["meeting_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/calls/{n}/fail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fail Call
         * @description Give a call up for want of a quorum.
         */
        post: operations["fail_call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel Meeting
         * @description Call a convened meeting off, with the reason; everyone is mailed.
         */
        post: operations["cancel_meeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check In
         * @description I am here: by the word at the door, or from elsewhere. Again is the same stay.
         */
        post: operations["check_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close Meeting
         * @description Close the meeting.
         */
        post: operations["close_meeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/convene": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Convene Meeting
         * @description Send the notice to everyone who may vote. From then on the bylaws of the meeting are fixed.
         */
        post: operations["convene_meeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Document
         * @description Attach a document of at most 10 MB: PDF, PNG, JPEG, WebP, plain text, OpenDocument or Word text.
         */
        post: operations["add_document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/door": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Door
         * @description The word at the door and its QR code. For stewards.
         */
        get: operations["get_door"];
        put?: never;
        /**
         * Renew Door
         * @description Another word at the door, such as when the former one got about. For stewards.
         */
        post: operations["renew_door"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/hall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Hall Link
         * @description The address of the screen in the hall. For who runs the meeting.
         */
        get: operations["get_hall_link"];
        put?: never;
        /**
         * Make Hall Link
         * @description Make the address of the screen in the hall, or another one: an earlier one goes dark. For who runs the
         *     meeting.
         */
        post: operations["make_hall_link"];
        /**
         * Revoke Hall Link
         * @description Take the address of the screen back: its screens go dark. For who runs the meeting.
         */
        delete: operations["revoke_hall_link"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Items
         * @description The agenda in its order, with what members propose for it.
         */
        get: operations["list_items"];
        put?: never;
        /**
         * Add Item
         * @description Add to the agenda: at once by who runs the meeting; a member's item waits until enough members back it.
         */
        post: operations["add_item"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/items/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Order Items
         * @description Put the agenda in order: all its items, those that wait for backers too.
         */
        put: operations["order_items"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave Meeting
         * @description I go. Coming again begins a new stay.
         */
        post: operations["leave_meeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Minutes
         * @description The minutes: as they would read now, as approved, or as sealed. There once the meeting was opened or a call
         *     was given up.
         */
        get: operations["get_minutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Minutes
         * @description Write remarks, or how people were identified. For those who run the meeting.
         */
        patch: operations["change_minutes"];
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/minutes.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Minutes Document
         * @description The minutes as a document, marked as a draft until they are approved.
         */
        get: operations["get_minutes_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/minutes/annexes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Annex
         * @description Correct sealed minutes: they stay, and the correction is a later entry. For those who run the meeting.
         */
        post: operations["add_annex"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/minutes/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve Minutes
         * @description Approve the minutes of a meeting that is over: their text stays as it is. For those who run the meeting.
         */
        post: operations["approve_minutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/minutes/filed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * File Minutes
         * @description Say that sealed minutes were filed where the law asks. For those who run the meeting.
         */
        post: operations["file_minutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/minutes/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Minutes Record
         * @description Download sealed minutes: all it takes to compute every number again, for `batzar verify`.
         */
        get: operations["get_minutes_record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/minutes/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen Minutes
         * @description Make approved minutes a draft again, before anybody signs. For those who run the meeting.
         */
        post: operations["reopen_minutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/minutes/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Seal Minutes
         * @description Seal minutes that all have signed into the register. For those who run the meeting.
         */
        post: operations["seal_minutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/minutes/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign Minutes
         * @description Sign approved minutes with one's name, as what the bylaws name. The last signature seals them.
         */
        post: operations["sign_minutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/notice.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Notice Pdf
         * @description The notice as PDF/A; for those who look after who comes, with what became of it.
         */
        get: operations["get_notice_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Notices
         * @description Proofs that members were told; members see their own, and how many there are of each in all.
         */
        get: operations["list_notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/notices/mine/opened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open Notice
         * @description Say that I have opened the meeting's page. The first time is kept as proof that I was told.
         */
        post: operations["open_notice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/notices/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Paper Notice
         * @description Write down a notice that was handed over or posted on paper.
         */
        post: operations["add_paper_notice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Over
         * @description Give the chair, or the keeping of the minutes, to a member from now on.
         */
        post: operations["take_over"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open Meeting
         * @description Open the meeting at a call, when enough are here.
         */
        post: operations["open_meeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/outside-holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Outside Holders
         * @description Who holds proxies without being a member, and whether they are here. For stewards.
         */
        get: operations["list_outside_holders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Presence
         * @description Who is here, in numbers, against the quorum.
         */
        get: operations["get_presence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/proxies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Proxies
         * @description Votes lent for this meeting: all of them for stewards, my own for others.
         */
        get: operations["list_proxies"];
        put?: never;
        /**
         * Give Proxy
         * @description Lend my vote for this meeting, or enter a proxy from paper.
         */
        post: operations["give_proxy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/proxies.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Proxies Document
         * @description Every proxy for the meeting: giver, holder, how it was given, its instructions, its end. For those who run the
         *     meeting and facilitators.
         */
        get: operations["get_proxies_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/recess": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin Recess
         * @description Stop an open meeting until an hour, the same day or another one. Then everyone goes, and is mailed.
         */
        post: operations["begin_recess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/recess/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End Recess
         * @description Go on after a recess, at its hour or later.
         */
        post: operations["end_recess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/speakers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Speakers
         * @description List who wished to speak, each with their turn.
         */
        get: operations["list_speakers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting_id}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Standing
         * @description My own standing at a meeting: whether I may vote, am here, gave or hold proxies.
         */
        get: operations["get_standing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{membership_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Member
         * @description A member, with the circles that I may see.
         */
        get: operations["get_member"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Member
         * @description Change role, class, status or number of a member. For administrators and secretaries.
         */
        patch: operations["change_member"];
        trace?: never;
    };
    "/api/v1/members/{membership_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve Request
         * @description Let an applicant in, with the next number. For administrators and secretaries.
         */
        post: operations["approve_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{membership_id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline Request
         * @description Turn an applicant down. For administrators and secretaries.
         */
        post: operations["decline_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{membership_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End Membership
         * @description Close a member's line in the register, with the reason. For administrators and secretaries.
         */
        post: operations["end_membership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{notice_id}/bounce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark Bounced
         * @description Write down that a notice came back.
         */
        post: operations["mark_bounced"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete Organisation
         * @description Let a member that is a cooperative go, once it has no delegates. For administrators and secretaries.
         */
        delete: operations["delete_organisation"];
        options?: never;
        head?: never;
        /**
         * Change Organisation
         * @description Change a member that is a cooperative, and the votes of others with it. For administrators and secretaries.
         */
        patch: operations["change_organisation"];
        trace?: never;
    };
    "/api/v1/outside-holders/{holder_id}/arrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let Outside Holder In
         * @description Let a holder in who is no member. For stewards. Again is the same stay.
         */
        post: operations["let_outside_holder_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outside-holders/{holder_id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See Outside Holder Off
         * @description Note that a holder went who is no member. For stewards. Again changes nothing.
         */
        post: operations["see_outside_holder_off"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset Password
         * @description Choose a new password by a mailed code. Signs in here and out everywhere else.
         */
        post: operations["reset_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password/reset/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request Reset
         * @description Ask for a code to choose a new password. The answer is the same whether or not there is an account.
         */
        post: operations["request_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pictures/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Picture
         * @description A picture. Its address is random and its content never changes, so it may be kept for a year.
         */
        get: operations["get_picture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Poll
         * @description A poll with its settings, its options and, once closed, its outcome.
         */
        get: operations["get_poll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Poll
         * @description Change a poll that has not opened.
         */
        patch: operations["change_poll"];
        trace?: never;
    };
    "/api/v1/polls/{poll_id}/ballot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get My Ballot
         * @description My ballot in a poll with my former ones, and whether I am entitled to vote.
         */
        get: operations["get_my_ballot"];
        /**
         * Cast Ballot
         * @description Vote, or change my vote, until the poll closes. A secret ballot can't be changed.
         */
        put: operations["cast_ballot"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll_id}/ballots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Ballots
         * @description Who voted what and why, with former ballots; only when the results may be seen.
         */
        get: operations["list_ballots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel Poll
         * @description Call a poll off, with the reason. Ballots are kept but never counted.
         */
        post: operations["cancel_poll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll_id}/casting-vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give Casting Vote
         * @description Settle a level vote in a meeting, where the bylaws give the chair the casting vote. For who chairs it.
         */
        post: operations["give_casting_vote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close Poll
         * @description Close an open poll before its time, if that was announced.
         */
        post: operations["close_poll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll_id}/dissent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Record Dissent
         * @description Have it recorded in the minutes that I was against what was decided. For those present or represented, within
         *     the time that the bylaws allow. It has nothing to do with any ballot.
         */
        put: operations["record_dissent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll_id}/electors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Electors
         * @description Who is entitled to vote; who took part, once the results may be seen.
         */
        get: operations["list_electors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll_id}/electors/{membership_id}/ballot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Cast For
         * @description Cast the vote that somebody lent me; or, as who helps at the meeting, enter the vote of somebody here who has
         *     not voted and has no device.
         */
        put: operations["cast_for"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll_id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Poll
         * @description The ballots of a closed poll as a file that other programs count: grouped, without names.
         */
        get: operations["export_poll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll_id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Extend Poll
         * @description Give an open poll more time, if that was announced.
         */
        post: operations["extend_poll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll_id}/hands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Hands
         * @description What the tellers of raised hands counted, once both have. For them and those who help at the meeting.
         */
        get: operations["get_hands"];
        /**
         * Count Hands
         * @description Enter what I counted as a teller, or counted again.
         */
        put: operations["count_hands"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll_id}/my-votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My Votes
         * @description The ballots that are mine to cast in a vote at a meeting: mine, and one for each who lent me theirs.
         */
        get: operations["my_votes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll_id}/opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Opinion
         * @description Attach the opinion that a poll needs before it may open. For members of the body that gives it.
         */
        put: operations["put_opinion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll_id}/phase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move Poll Phase
         * @description Take a round of consent on to its next phase; after integrating objections, with the new text.
         */
        post: operations["move_poll_phase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll_id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish Poll
         * @description Close a secret poll whose result was withheld, knowing that it may tell who voted what.
         */
        post: operations["publish_poll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll_id}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Remarks
         * @description Questions, answers, reactions and suggestions of a poll's rounds of consent, oldest first.
         */
        get: operations["list_remarks"];
        put?: never;
        /**
         * Add Remark
         * @description Ask, answer, react or suggest, each in its phase of the round.
         */
        post: operations["add_remark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll_id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Results
         * @description The count, and after the close the outcome; only when the results may be seen.
         */
        get: operations["get_results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll_id}/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Rounds
         * @description The rounds of consent before the present one, newest first: their texts and ballots with the reasons.
         */
        get: operations["list_rounds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll_id}/secrecy-demand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Secrecy Demand
         * @description How many ask that a scheduled poll be secret, and how many it takes.
         */
        get: operations["get_secrecy_demand"];
        put?: never;
        /**
         * Demand Secrecy
         * @description Ask that a scheduled poll be secret. It becomes so when as many ask as the bylaws say.
         */
        post: operations["demand_secrecy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll_id}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Statement
         * @description Say in a person's words what the outcome means. The last one who wrote it is shown.
         */
        put: operations["put_statement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll_id}/turnout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Turnout
         * @description How many voted; what they voted, once the results may be seen.
         */
        get: operations["get_turnout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll_id}/voters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Voters
         * @description Who may vote in a vote at a meeting, and who has: never what. For those who help at the meeting.
         */
        get: operations["list_voters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposal_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Proposal
         * @description A proposal with its present text.
         */
        get: operations["get_proposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposal_id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Proposal Versions
         * @description All versions of a proposal's text, newest first.
         */
        get: operations["list_proposal_versions"];
        put?: never;
        /**
         * Add Proposal Version
         * @description Write a new version of an open proposal.
         */
        post: operations["add_proposal_version"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposal_id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Proposal Version
         * @description One version of a proposal's text, such as the one a poll asks about.
         */
        get: operations["get_proposal_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposal_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw Proposal
         * @description Withdraw an open proposal. Its text stays readable.
         */
        post: operations["withdraw_proposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proxies/{proxy_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke Proxy
         * @description Take my vote back, or end a proxy on paper whose giver says so.
         */
        delete: operations["revoke_proxy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proxies/{proxy_id}/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Proxy Scan
         * @description The paper of a proxy. For its giver, its holder and stewards.
         */
        get: operations["get_proxy_scan"];
        /**
         * Put Proxy Scan
         * @description Add the paper of a proxy: a PDF, PNG or JPEG of at most 10 MB. For who runs the meeting.
         */
        put: operations["put_proxy_scan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/remarks/{remark_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove Remark
         * @description Take my remark back while its phase lasts; facilitators remove any, a question with its answers.
         */
        delete: operations["remove_remark"];
        options?: never;
        head?: never;
        /**
         * Edit Remark
         * @description Put my remark in other words while its phase lasts.
         */
        patch: operations["edit_remark"];
        trace?: never;
    };
    "/api/v1/schemas/decision-record.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Record Schema
         * @description The JSON Schema of a decision record.
         */
        get: operations["get_record_schema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemas/minutes-record.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Minutes Schema
         * @description The JSON Schema of a minutes record.
         */
        get: operations["get_minutes_schema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Session
         * @description Who is signed in with this browser, or nobody: what a page asks first, where a refusal would be no news.
         */
        get: operations["get_session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/share-links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Share Link Card
         * @description The cooperative that a share link leads to. No sign-in is needed.
         */
        get: operations["get_share_link_card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/share-links/{token}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request By Share Link
         * @description Ask to join by a share link. Asking again keeps the request that waits.
         */
        post: operations["request_by_share_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign In
         * @description Sign in by password.
         */
        post: operations["sign_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign In With Code
         * @description Sign in by a mailed code; completes a sign-up.
         */
        post: operations["sign_in_with_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/code/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request Code
         * @description Ask for a code to sign in. The answer is the same whether or not there is an account.
         */
        post: operations["request_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign Out
         * @description Sign this browser out. Does nothing when nobody is signed in.
         */
        post: operations["sign_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-out-everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign Out Everywhere
         * @description Sign out all browsers, this one too, and end codes that are still on their way. Tokens stay.
         */
        post: operations["sign_out_everywhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign Up
         * @description Ask for an account. A six-digit code comes by mail; `sign_in_with_code` completes the sign-up.
         *
         *     The answer is the same when the address has an account; its owner then receives a code to sign in.
         */
        post: operations["sign_up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/speakers/{speaker_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End Turn
         * @description End a turn to speak: who runs the meeting, or the speaker.
         */
        post: operations["end_turn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/speakers/{speaker_id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give Floor
         * @description Give somebody the floor; the time runs. For who runs the meeting.
         */
        post: operations["give_floor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/speakers/{speaker_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw Wish
         * @description Take a wish to speak back: one's own, or anybody's for who runs the meeting.
         */
        post: operations["withdraw_wish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete Task
         * @description Take a task away. For who has it, who made it and facilitators.
         */
        delete: operations["delete_task"];
        options?: never;
        head?: never;
        /**
         * Change Task
         * @description Change a task, or say that it is done. For who has it, who made it and facilitators.
         */
        patch: operations["change_task"];
        trace?: never;
    };
    "/api/v1/threads/{thread_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Thread
         * @description Read a thread: its opening text, and how far I have read. Of a deleted one the trace is left.
         */
        get: operations["get_thread"];
        put?: never;
        post?: never;
        /**
         * Delete Thread
         * @description Delete a thread: its words go, a trace of who and when stays, and so do its comments.
         */
        delete: operations["delete_thread"];
        options?: never;
        head?: never;
        /**
         * Edit Thread
         * @description Edit my thread's title or opening text. When it was edited since, 409 `edit_conflict` with `current`.
         */
        patch: operations["edit_thread"];
        trace?: never;
    };
    "/api/v1/threads/{thread_id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Comments
         * @description List a thread's comments in reading order: each followed by its replies.
         *
         *     `from_number`: begin at the comment with this number. `before_number`: instead, the page that ends before this
         *     comment; its cursor leads further back. `newer_than`: instead, the comments after this number in the order they
         *     were written.
         */
        get: operations["list_comments"];
        put?: never;
        /**
         * Add Comment
         * @description Comment in a thread, or reply to a comment in it.
         */
        post: operations["add_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{thread_id}/moderation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Moderate Thread
         * @description Pin, lock or move a thread (facilitators, secretaries, administrators).
         */
        patch: operations["moderate_thread"];
        trace?: never;
    };
    "/api/v1/threads/{thread_id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Proposals
         * @description The proposals of a thread, newest first.
         */
        get: operations["list_proposals"];
        put?: never;
        /**
         * Create Proposal
         * @description Propose a text in a thread.
         */
        post: operations["create_proposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{thread_id}/reactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Thread Reactions
         * @description List who reacted to a thread's opening text.
         */
        get: operations["list_thread_reactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{thread_id}/reactions/{emoji}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * React To Thread
         * @description React to a thread's opening text.
         */
        put: operations["react_to_thread"];
        post?: never;
        /**
         * Unreact To Thread
         * @description Take back my reaction to a thread's opening text.
         */
        delete: operations["unreact_to_thread"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{thread_id}/reactions/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List My Reactions
         * @description List my reactions in a thread, to its opening text and its comments.
         */
        get: operations["list_my_reactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{thread_id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark Thread Read
         * @description Note how far I have read. A position never goes back.
         */
        put: operations["mark_thread_read"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{thread_id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Thread Revisions
         * @description List the wordings of a thread's title and opening text, the present one first.
         */
        get: operations["list_thread_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Health Live
         * @description This process answers.
         */
        get: operations["health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Health Ready
         * @description This process can serve: the database answers and has this version's schema.
         */
        get: operations["health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * About
         * @description One sentence in both languages.
         */
        About: {
            /** En */
            en: string;
            /** Es */
            es: string;
        };
        /**
         * Admission
         * @description How an applicant is let in.
         */
        Admission: {
            /** Class Id */
            class_id?: string | null;
            /**
             * Role
             * @default member
             * @example member
             * @enum {string}
             */
            role?: "admin" | "secretary" | "facilitator" | "member" | "observer";
        };
        /**
         * AmendmentIn
         * @description A change to a motion: the whole text as it should read.
         */
        AmendmentIn: {
            /** Body */
            body: string;
            /**
             * Reason
             * @default
             */
            reason?: string;
            /** Title */
            title: string;
        };
        /**
         * AmendmentOut
         * @description A change to a motion, with the whole text as it would then read.
         */
        AmendmentOut: {
            /**
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /** Body */
            body: string;
            /** Body Html */
            body_html: string;
            /** Created At */
            created_at: string;
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
            /** Poll Id */
            poll_id: string | null;
            /** Reason */
            reason: string;
            /** Settled At */
            settled_at: string | null;
            /**
             * Status
             * @enum {string}
             */
            status: "proposed" | "accepted" | "adopted" | "rejected" | "withdrawn";
            /** Title */
            title: string;
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
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /** Created At */
            created_at: string;
            /** Hash */
            hash: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Number */
            number: number;
            /** Text */
            text: string;
            /** Text Html */
            text_html: string;
        };
        /**
         * AttendanceOut
         * @description A stretch of somebody's presence.
         */
        AttendanceOut: {
            /** Arrived At */
            arrived_at: string;
            /**
             * By Id
             * Format: uuid
             */
            by_id: string;
            /**
             * Confirmed
             * @description Of who came from elsewhere: what they confirmed.
             */
            confirmed: ("identity" | "live_av" | "secrecy")[] | null;
            /**
             * How
             * @enum {string}
             */
            how: "door" | "steward" | "online";
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Left At */
            left_at: string | null;
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
        };
        /**
         * BallotIn
         * @description A ballot. It may be changed until the close.
         * @example {
         *       "choice": {
         *         "position": "agree"
         *       },
         *       "reason": "We need the capacity."
         *     }
         */
        BallotIn: {
            /**
             * Choice
             * @description What the ballot says, in the form of the poll's method.
             * @example {
             *       "position": "agree"
             *     }
             */
            choice: {
                /** @enum {string} */
                position: "agree" | "abstain" | "disagree" | "block";
            } | {
                /** @enum {string} */
                position: "consent" | "object";
            } | {
                /** @enum {string} */
                level: "endorse" | "minor_concerns" | "reservations" | "abstain" | "stand_aside" | "disagree" | "disagree_opt_out" | "block";
            } | {
                option: string | null;
            } | {
                options: string[];
            } | {
                scores: {
                    [key: string]: number;
                };
            } | {
                grades: {
                    [key: string]: "excellent" | "very_good" | "good" | "fair" | "poor" | "reject";
                };
            } | {
                dots: {
                    [key: string]: number;
                };
            } | {
                /** @enum {string} */
                answer: "yes" | "maybe" | "no";
            } | {
                answers: {
                    [key: string]: "yes" | "if_need_be" | "no";
                };
            } | {
                ranking: string[][];
            };
            /** Reason */
            reason?: string | null;
            /**
             * Round
             * @description The round of consent whose text was read: refused once another has begun.
             */
            round?: number | null;
        };
        /**
         * BallotList
         * @description Named ballots; of a secret poll none, but what was said, in the order of what it says.
         */
        BallotList: {
            /** Grouped */
            grouped?: components["schemas"]["CountedBallotOut"][];
            /** Items */
            items: components["schemas"]["BallotOut"][];
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Next */
            next?: string | null;
        };
        /**
         * BallotOut
         * @description A member's ballot with the former ones, newest first. `id` is made of the poll's and the member's.
         */
        BallotOut: {
            /** Cast At */
            cast_at: string;
            /**
             * Cast By
             * @description In a meeting: who cast it, the holder of a proxy or who helped.
             */
            cast_by?: string | null;
            /**
             * Choice
             * @description What the ballot says, in the form of the poll's method.
             * @example {
             *       "position": "agree"
             *     }
             */
            choice: {
                /** @enum {string} */
                position: "agree" | "abstain" | "disagree" | "block";
            } | {
                /** @enum {string} */
                position: "consent" | "object";
            } | {
                /** @enum {string} */
                level: "endorse" | "minor_concerns" | "reservations" | "abstain" | "stand_aside" | "disagree" | "disagree_opt_out" | "block";
            } | {
                option: string | null;
            } | {
                options: string[];
            } | {
                scores: {
                    [key: string]: number;
                };
            } | {
                grades: {
                    [key: string]: "excellent" | "very_good" | "good" | "fair" | "poor" | "reject";
                };
            } | {
                dots: {
                    [key: string]: number;
                };
            } | {
                /** @enum {string} */
                answer: "yes" | "maybe" | "no";
            } | {
                answers: {
                    [key: string]: "yes" | "if_need_be" | "no";
                };
            } | {
                ranking: string[][];
            };
            /** Former */
            former: components["schemas"]["FormerBallotOut"][];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Membership Id
             * Format: uuid
             */
            membership_id: string;
            /**
             * Poll Id
             * Format: uuid
             */
            poll_id: string;
            /** Reason */
            reason: string | null;
            /** Revision */
            revision: number;
        };
        /**
         * BallotReceipt
         * @description The ballot as it is stored and will be counted. Of a secret one nobody keeps which was whose: no choice,
         *     no time.
         */
        BallotReceipt: {
            /** Cast At */
            cast_at: string | null;
            /** Choice */
            choice: ({
                /** @enum {string} */
                position: "agree" | "abstain" | "disagree" | "block";
            } | {
                /** @enum {string} */
                position: "consent" | "object";
            } | {
                /** @enum {string} */
                level: "endorse" | "minor_concerns" | "reservations" | "abstain" | "stand_aside" | "disagree" | "disagree_opt_out" | "block";
            } | {
                option: string | null;
            } | {
                options: string[];
            } | {
                scores: {
                    [key: string]: number;
                };
            } | {
                grades: {
                    [key: string]: "excellent" | "very_good" | "good" | "fair" | "poor" | "reject";
                };
            } | {
                dots: {
                    [key: string]: number;
                };
            } | {
                /** @enum {string} */
                answer: "yes" | "maybe" | "no";
            } | {
                answers: {
                    [key: string]: "yes" | "if_need_be" | "no";
                };
            } | {
                ranking: string[][];
            }) | null;
            /**
             * Membership Id
             * Format: uuid
             */
            membership_id: string;
            /**
             * Poll Id
             * Format: uuid
             */
            poll_id: string;
            /** Reason */
            reason: string | null;
            /** Revision */
            revision: number;
        };
        /**
         * Body
         * @description Who decides.
         *
         *     assembly: all active members. board: the circle that holds the board's office. circle: `circle_id`, or
         *     where that is none the circle that whoever asks names. person: one person, after asking those concerned
         *     and those who know for advice; whoever asks, unless they name somebody else.
         */
        Body: {
            /** Circle Id */
            circle_id?: string | null;
            /**
             * Kind
             * @default assembly
             * @enum {string}
             */
            kind?: "assembly" | "board" | "circle" | "person";
        };
        /**
         * BookLine
         * @description Minutes in the book.
         */
        BookLine: {
            /** Approve By */
            approve_by: string | null;
            /** File By */
            file_by: string | null;
            /** Filed On */
            filed_on: string | null;
            /** Hash */
            hash: string | null;
            /** Held At */
            held_at: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "ordinary" | "extraordinary";
            /**
             * Meeting Id
             * Format: uuid
             */
            meeting_id: string;
            /** Number */
            number: number | null;
            /**
             * Status
             * @enum {string}
             */
            status: "draft" | "approved" | "sealed";
            /** Title */
            title: string;
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
         * BylawsChange
         * @description One value to set, to remove from a list, or (value null) to leave to the statutes.
         */
        BylawsChange: {
            /** Path */
            path: string;
            /**
             * Remove
             * @default false
             */
            remove?: boolean;
            /**
             * Source
             * @description The article or sentence of the cooperative's own statutes.
             */
            source: string;
            value?: components["schemas"]["JsonValue"];
        };
        /**
         * BylawsDifference
         * @description A value that differs from the preset.
         */
        BylawsDifference: {
            after: components["schemas"]["JsonValue"];
            before: components["schemas"]["JsonValue"];
            /** Path */
            path: string;
            /**
             * Reason
             * @description The reason given in writing.
             */
            reason: string | null;
            /**
             * Source
             * @description The article that says so.
             */
            source: string | null;
            /** Text */
            text: string;
            /** Topic */
            topic: string;
            /**
             * Verdict
             * @enum {string}
             */
            verdict: "allowed" | "forbidden" | "unknown";
        };
        /**
         * BylawsLine
         * @description One value in a sentence, with its source and how far it was checked. `value` is the same as data.
         */
        BylawsLine: {
            /**
             * Checked
             * @description The flag in words.
             */
            checked: string | null;
            /**
             * Difference
             * @description What the preset says instead, and whether statutes may.
             */
            difference: string | null;
            /**
             * Flag
             * @description V the law's text was read, S model bylaws or a secondary page, M from memory, O own statutes.
             */
            flag: ("V" | "S" | "M" | "O") | null;
            /** Path */
            path: string;
            /**
             * Source
             * @description Null where nothing is known.
             */
            source: string | null;
            /** Text */
            text: string;
            /** Topic */
            topic: string;
            value: components["schemas"]["JsonValue"];
        };
        /**
         * BylawsOut
         * @description A version in plain sentences, in the reader's language.
         */
        BylawsOut: {
            /** Differences */
            differences: components["schemas"]["BylawsDifference"][];
            /** Matters */
            matters: components["schemas"]["MatterOut"][];
            /**
             * May Adopt
             * @description Whether the reader may say that these are the statutes already in force: administrators, until the first vote under the bylaws has closed.
             */
            may_adopt: boolean;
            /**
             * May Edit
             * @description Whether the reader may make drafts, or change this one.
             */
            may_edit: boolean;
            /** Members */
            members: components["schemas"]["MemberRef"][];
            preset: components["schemas"]["PresetCard"];
            /** Reasons */
            reasons: {
                [key: string]: string;
            };
            /** Sections */
            sections: components["schemas"]["BylawsSection"][];
            /**
             * Unsettled
             * @description What has to be settled before every matter can be voted on.
             */
            unsettled: components["schemas"]["Unsettled"][];
            version: components["schemas"]["BylawsVersionOut"];
            /** Warning */
            warning: string;
        };
        /**
         * BylawsSection
         * @description Lines that belong together.
         */
        BylawsSection: {
            /** Code */
            code: string;
            /** Lines */
            lines: components["schemas"]["BylawsLine"][];
            /** Title */
            title: string;
        };
        /**
         * BylawsVersionOut
         * @description A version, without its text.
         * @example {
         *       "author_id": "0199d1a2-7c3e-7d52-9f00-2f1c7f9b0c14",
         *       "base_version": 1,
         *       "created_at": "2026-01-12T08:30:00.000000Z",
         *       "id": "0199d1a2-7c3e-7d52-9f00-2f1c7f9b0c15",
         *       "note": "Notice of twenty days, as our statutes say.",
         *       "preset": "es",
         *       "status": "draft",
         *       "version": 2
         *     }
         */
        BylawsVersionOut: {
            /** Adopted By */
            adopted_by: ("founding" | "statutes" | "vote") | null;
            /** Author Id */
            author_id: string | null;
            /** Base Version */
            base_version: number | null;
            /** Created At */
            created_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** In Force At */
            in_force_at: string | null;
            /** Note */
            note: string;
            /**
             * Poll Id
             * @description The poll that votes on it, or adopted it.
             */
            poll_id: string | null;
            /** Preset */
            preset: string;
            /** Replaced At */
            replaced_at: string | null;
            /**
             * Status
             * @enum {string}
             */
            status: "draft" | "in_force" | "replaced" | "dropped";
            /** Version */
            version: number;
        };
        /**
         * CallOut
         * @description A call. The numbers are those at its opening or failing; null before.
         */
        CallOut: {
            /** Entitled */
            entitled: number | null;
            /** Failed At */
            failed_at: string | null;
            /**
             * May Fail From
             * @description When it may be given up for want of a quorum.
             */
            may_fail_from: string;
            /** N */
            n: number;
            /** Needed */
            needed: number | null;
            /** Opened At */
            opened_at: string | null;
            /** Present */
            present: number | null;
            /**
             * Quorum Words
             * @description What the bylaws ask of this call, in sentences by language.
             */
            quorum_words: {
                [key: string]: string[];
            };
            /** Represented */
            represented: number | null;
            /** Starts At */
            starts_at: string;
            /**
             * Status
             * @enum {string}
             */
            status: "waiting" | "open" | "failed";
        };
        /**
         * CallQuorum
         * @description Who must be present or represented for a call.
         *
         *     A fraction (strict: more than it; plus_one: it and one more), a count, or the greater or lesser of
         *     both. `rounding` settles half plus one of an odd number: half of 21 plus one is 11 (down) or 12 (up);
         *     none where the source doesn't say. `floor` is the least in any case, or only up to
         *     `floor_up_to_members`. `none`: any number will do.
         */
        CallQuorum: {
            /**
             * Base
             * @enum {string}
             */
            base: "members" | "votes";
            /** Combine */
            combine?: ("min" | "max") | null;
            /** Floor */
            floor?: number | null;
            /** Floor Up To Members */
            floor_up_to_members?: number | null;
            /** Fraction */
            fraction?: string | null;
            /**
             * None
             * @default false
             */
            none?: boolean;
            /** Or Count */
            or_count?: number | null;
            /**
             * Plus One
             * @default false
             */
            plus_one?: boolean;
            /** Rounding */
            rounding?: ("down" | "up") | null;
            /**
             * Strict
             * @default false
             */
            strict?: boolean;
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
            notice: components["schemas"]["NoticeSummary"];
            /**
             * Words
             * @description What the bylaws ask, in sentences by language.
             */
            words: {
                [key: string]: string[];
            };
        };
        /**
         * CancelIn
         * @description Why the poll is called off; everyone reads it.
         * @example {
         *       "reason": "The seller withdrew the offer."
         *     }
         */
        CancelIn: {
            /** Reason */
            reason: string;
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
         * CastingVoteIn
         * @description The chair's casting vote on a level vote.
         */
        CastingVoteIn: {
            /**
             * Vote
             * @description for, against, the id of an option that is level; or none, to leave it tied.
             */
            vote: string;
        };
        /**
         * CastingVoteOut
         * @description The casting vote that closed a level vote.
         */
        CastingVoteOut: {
            /** At */
            at: string;
            /**
             * Membership Id
             * Format: uuid
             */
            membership_id: string;
            /**
             * Vote
             * @description for, against, an option's id; or none, which left it tied.
             */
            vote: string;
        };
        /**
         * CheckIn
         * @description I am here: with the word or QR code at the door, or from elsewhere where the meeting allows it.
         */
        CheckIn: {
            /**
             * Code
             * @description Null: I take part from elsewhere.
             */
            code?: string | null;
            /**
             * Confirmed
             * @description From elsewhere: all that the meeting's `remote_confirms` asks for.
             */
            confirmed?: ("identity" | "live_av" | "secrecy")[];
        };
        /**
         * CircleChanges
         * @description Changes to a circle; what is left out stays as it is. A parent_id of null moves it outermost, an office of
         *     null takes it away.
         */
        CircleChanges: {
            /** Closed */
            closed?: boolean | null;
            /**
             * Name
             * @example Night shift
             */
            name?: string | null;
            /**
             * Office
             * @description Given and taken by administrators and secretaries only.
             */
            office?: ("board" | "social_council" | "audit" | "management") | null;
            /** Parent Id */
            parent_id?: string | null;
            /** Purpose */
            purpose?: string | null;
        };
        /**
         * CircleList
         * @description A page of circles, and on every page in which circles the reader is.
         */
        CircleList: {
            /** Circle Members */
            circle_members: components["schemas"]["CircleMemberOut"][];
            /** Items */
            items: components["schemas"]["CircleOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * CircleMemberOut
         * @description That a member is in a circle.
         */
        CircleMemberOut: {
            /**
             * Circle Id
             * Format: uuid
             */
            circle_id: string;
            /**
             * Id
             * @description Both ids with a colon between.
             */
            id: string;
            /**
             * Membership Id
             * Format: uuid
             */
            membership_id: string;
        };
        /**
         * CircleOut
         * @description A working circle.
         * @example {
         *       "closed": false,
         *       "created_at": "2026-01-12T08:30:00.000000Z",
         *       "id": "0199d1a2-7c3e-7d52-9f00-2f1c7f9b0c13",
         *       "member_count": 7,
         *       "name": "Night shift",
         *       "purpose": "Rota and ovens from ten to six."
         *     }
         */
        CircleOut: {
            /** Closed */
            closed: boolean;
            /** Created At */
            created_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Member Count */
            member_count: number;
            /** Name */
            name: string;
            /**
             * Office
             * @description The organ that its members are, so that bylaws can speak of them.
             */
            office: ("board" | "social_council" | "audit" | "management") | null;
            /**
             * Parent Id
             * @description May be a closed circle that the reader does not see.
             */
            parent_id: string | null;
            /** Purpose */
            purpose: string;
        };
        /**
         * CodeRequest
         * @description Where to send a code.
         * @example {
         *       "email": "ane@example.org"
         *     }
         */
        CodeRequest: {
            /**
             * Email
             * Format: email
             */
            email: string;
        };
        /**
         * CodeSent
         * @description The same answer whether or not there is an account: a mail is on its way.
         * @example {
         *       "expires_in": 900
         *     }
         */
        CodeSent: {
            /**
             * Expires In
             * @description Seconds until the code no longer counts.
             */
            expires_in: number;
        };
        /**
         * CodeSignIn
         * @description The code that came by mail.
         * @example {
         *       "code": "204816",
         *       "email": "ane@example.org"
         *     }
         */
        CodeSignIn: {
            /** Code */
            code: string;
            /**
             * Email
             * Format: email
             */
            email: string;
        };
        /**
         * CommentEdit
         * @description A new wording by the author; `version` is the one that was read.
         * @example {
         *       "body": "What would it cost us?",
         *       "version": 1
         *     }
         */
        CommentEdit: {
            /** Body */
            body: string;
            /**
             * Version
             * @description The version that was edited.
             */
            version: number;
        };
        /**
         * CommentOut
         * @description A comment as everyone who may see it sees it. Sorting by `path` gives the reading order, its length the
         *     depth (1 to 20). A deleted one keeps its place with an empty body.
         * @example {
         *       "author_id": "0198f7a2-0000-7000-8000-000000000003",
         *       "body": "What would it cost?",
         *       "body_html": "<p>What would it cost?</p>",
         *       "cooperative_id": "0198f7a2-0000-7000-8000-000000000004",
         *       "created_at": "2026-05-04T09:30:00.000000Z",
         *       "id": "0198f7a2-0000-7000-8000-000000000002",
         *       "number": 5,
         *       "path": [
         *         5
         *       ],
         *       "reactions": {},
         *       "thread_id": "0198f7a2-0000-7000-8000-000000000001",
         *       "version": 1
         *     }
         */
        CommentOut: {
            /**
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /** Body */
            body: string;
            /** Body Html */
            body_html: string;
            /**
             * Cooperative Id
             * Format: uuid
             */
            cooperative_id: string;
            /** Created At */
            created_at: string;
            /** Deleted At */
            deleted_at: string | null;
            /** Deleted By Id */
            deleted_by_id: string | null;
            /** Edited At */
            edited_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Number */
            number: number;
            /** Parent Id */
            parent_id: string | null;
            /** Path */
            path: number[];
            /**
             * Reactions
             * @description How many members reacted, by emoji; none: absent.
             */
            reactions: {
                [key: string]: number;
            };
            /**
             * Thread Id
             * Format: uuid
             */
            thread_id: string;
            /** Version */
            version: number;
        };
        /**
         * CommentWithMembers
         * @description A comment and the members it names.
         * @example {
         *       "author_id": "0198f7a2-0000-7000-8000-000000000003",
         *       "body": "What would it cost?",
         *       "body_html": "<p>What would it cost?</p>",
         *       "cooperative_id": "0198f7a2-0000-7000-8000-000000000004",
         *       "created_at": "2026-05-04T09:30:00.000000Z",
         *       "id": "0198f7a2-0000-7000-8000-000000000002",
         *       "number": 5,
         *       "path": [
         *         5
         *       ],
         *       "reactions": {},
         *       "thread_id": "0198f7a2-0000-7000-8000-000000000001",
         *       "version": 1
         *     }
         */
        CommentWithMembers: {
            /**
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /** Body */
            body: string;
            /** Body Html */
            body_html: string;
            /**
             * Cooperative Id
             * Format: uuid
             */
            cooperative_id: string;
            /** Created At */
            created_at: string;
            /** Deleted At */
            deleted_at: string | null;
            /** Deleted By Id */
            deleted_by_id: string | null;
            /** Edited At */
            edited_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Number */
            number: number;
            /** Parent Id */
            parent_id: string | null;
            /** Path */
            path: number[];
            /**
             * Reactions
             * @description How many members reacted, by emoji; none: absent.
             */
            reactions: {
                [key: string]: number;
            };
            /**
             * Thread Id
             * Format: uuid
             */
            thread_id: string;
            /** Version */
            version: number;
        };
        /**
         * ConditionIn
         * @description What must happen for the decision to hold: such as 'the loan is granted', by a date.
         */
        ConditionIn: {
            /** Due On */
            due_on?: string | null;
            /** Text */
            text: string;
        };
        /**
         * ConditionOut
         * @description What must happen for the decision to hold.
         */
        ConditionOut: {
            /** Due On */
            due_on: string | null;
            /** Text */
            text: string;
        };
        /**
         * ConditionSettled
         * @description Whether a condition came true.
         * @example {
         *       "note": "The bank agreed.",
         *       "state": "met"
         *     }
         */
        ConditionSettled: {
            /** Note */
            note?: string | null;
            /**
             * State
             * @enum {string}
             */
            state: "met" | "lapsed";
        };
        /**
         * ConsensusResult
         * @description Who blocked (objected) and how many may, and who agreed. Reached: somebody agreed, too few blocked.
         */
        ConsensusResult: {
            /** Agreed */
            agreed: number;
            /** Allowed */
            allowed: number;
            /** Blocks */
            blocks: number;
            /** Reached */
            reached: boolean;
        };
        /**
         * Convening
         * @description Send the notice. A late notice is refused unless a reason is given, which everyone reads and the minutes keep.
         */
        Convening: {
            /** Late Reason */
            late_reason?: string | null;
        };
        /**
         * CooperativeCard
         * @description A cooperative as somebody who is not a member sees it.
         */
        CooperativeCard: {
            /** Country */
            country: string;
            /** Description */
            description: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "worker" | "recovered" | "multi_stakeholder" | "second_degree" | "practice";
            /** Language */
            language: string;
            /**
             * Member Count
             * @description Active members.
             */
            member_count: number;
            /**
             * My Status
             * @description How the reader stands to it: `applicant` while a request waits; null for a stranger.
             */
            my_status: ("applicant" | "active" | "suspended" | "left") | null;
            /** Name */
            name: string;
            /** Slug */
            slug: string;
            /**
             * Visibility
             * @enum {string}
             */
            visibility: "open" | "closed" | "secret";
        };
        /**
         * CooperativeChanges
         * @description Settings to change; what is left out stays as it is.
         */
        CooperativeChanges: {
            /** Country */
            country?: string | null;
            /** Description */
            description?: string | null;
            /** Kind */
            kind?: ("worker" | "recovered" | "multi_stakeholder" | "second_degree" | "practice") | null;
            /** Language */
            language?: ("en" | "es") | null;
            /**
             * Name
             * @example Okindegia
             */
            name?: string | null;
            /**
             * Record Names
             * @description Whether decision records of polls closed from now on show who voted what.
             */
            record_names?: boolean | null;
            /** Time Zone */
            time_zone?: string | null;
            /** Visibility */
            visibility?: ("open" | "closed" | "secret") | null;
        };
        /**
         * CooperativeOut
         * @description A cooperative as its members see it.
         * @example {
         *       "country": "ES",
         *       "created_at": "2026-01-12T08:30:00.000000Z",
         *       "description": "Bread for the valley.",
         *       "id": "0199d1a2-7c3e-7d52-9f00-2f1c7f9b0c11",
         *       "kind": "worker",
         *       "language": "es",
         *       "name": "Okindegia",
         *       "record_names": false,
         *       "slug": "okindegia",
         *       "time_zone": "Europe/Madrid",
         *       "visibility": "closed"
         *     }
         */
        CooperativeOut: {
            /** Country */
            country: string;
            /** Created At */
            created_at: string;
            /** Description */
            description: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "worker" | "recovered" | "multi_stakeholder" | "second_degree" | "practice";
            /** Language */
            language: string;
            /** Name */
            name: string;
            /**
             * Record Names
             * @description Decision records of named ballots carry the voters' names.
             */
            record_names: boolean;
            /** Slug */
            slug: string;
            /** Time Zone */
            time_zone: string;
            /**
             * Visibility
             * @enum {string}
             */
            visibility: "open" | "closed" | "secret";
        };
        /**
         * CorrectionIn
         * @description What was wrong and how it should read. The entry before stays as it is.
         * @example {
         *       "text": "The title names the deck oven; the rotary oven was meant."
         *     }
         */
        CorrectionIn: {
            /** Text */
            text: string;
        };
        /**
         * CountedBallotOut
         * @description What `number` ballots of a secret poll say, alike in everything.
         */
        CountedBallotOut: {
            /**
             * Choice
             * @description What the ballot says, in the form of the poll's method.
             * @example {
             *       "position": "agree"
             *     }
             */
            choice: {
                /** @enum {string} */
                position: "agree" | "abstain" | "disagree" | "block";
            } | {
                /** @enum {string} */
                position: "consent" | "object";
            } | {
                /** @enum {string} */
                level: "endorse" | "minor_concerns" | "reservations" | "abstain" | "stand_aside" | "disagree" | "disagree_opt_out" | "block";
            } | {
                option: string | null;
            } | {
                options: string[];
            } | {
                scores: {
                    [key: string]: number;
                };
            } | {
                grades: {
                    [key: string]: "excellent" | "very_good" | "good" | "fair" | "poor" | "reject";
                };
            } | {
                dots: {
                    [key: string]: number;
                };
            } | {
                /** @enum {string} */
                answer: "yes" | "maybe" | "no";
            } | {
                answers: {
                    [key: string]: "yes" | "if_need_be" | "no";
                };
            } | {
                ranking: string[][];
            };
            /** Number */
            number: number;
        };
        /**
         * DecisionCondition
         * @description What must come true for the decision to hold, and whether it has.
         */
        DecisionCondition: {
            /** Due On */
            due_on: string | null;
            /** Note */
            note: string | null;
            /** Position */
            position: number;
            /** Settled At */
            settled_at: string | null;
            /**
             * State
             * @enum {string}
             */
            state: "waiting" | "met" | "lapsed";
            /** Text */
            text: string;
        };
        /**
         * DecisionDetail
         * @description A decision with the register's entries about it, its tasks, and the register's head.
         * @example {
         *       "amendment": false,
         *       "body": "assembly",
         *       "conditions": [],
         *       "cooperative_id": "0199d1a2-7c3e-7d52-9f00-2f1c7f9b0c11",
         *       "decided_at": "2027-03-01T18:00:00.000000Z",
         *       "electors": 12,
         *       "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "id": "0199d1a2-7c3e-7d52-9f00-2f1c7f9b0c77",
         *       "matter": "investment",
         *       "matter_name": {
         *         "en": "Investment above a sum",
         *         "es": "Inversión por encima de una suma"
         *       },
         *       "method": "agreement",
         *       "number": 7,
         *       "poll_id": "0199d1a2-7c3e-7d52-9f00-2f1c7f9b0c22",
         *       "result": "adopted",
         *       "review_on": "2028-03-01",
         *       "secret": false,
         *       "standing": "in_force",
         *       "status": "planned",
         *       "tasks_done": 0,
         *       "tasks_open": 1,
         *       "title": "Shall we buy the second oven?",
         *       "voted": 9,
         *       "winners": [],
         *       "words": {
         *         "en": [
         *           "9 of 12 members voted; 7 were needed."
         *         ]
         *       }
         *     }
         */
        DecisionDetail: {
            /**
             * Amendment
             * @description It is on an amendment to a motion, and `title` is the amendment's: the motion was decided apart.
             */
            amendment: boolean;
            /**
             * Body
             * @enum {string}
             */
            body: "assembly" | "board" | "circle" | "person";
            /** Circle Id */
            circle_id: string | null;
            /** Conditions */
            conditions: components["schemas"]["DecisionCondition"][];
            /**
             * Cooperative Id
             * Format: uuid
             */
            cooperative_id: string;
            /** Decided At */
            decided_at: string;
            /** Electors */
            electors: number;
            /** Entries */
            entries: components["schemas"]["EntryOut"][];
            /**
             * Hash
             * @description The hash of that entry.
             */
            hash: string;
            head: components["schemas"]["HeadOut"];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Matter */
            matter: string;
            /**
             * Matter Name
             * @description By language; empty for a question outside the bylaws.
             */
            matter_name: {
                [key: string]: string;
            };
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Method */
            method: string;
            /**
             * Number
             * @description Its entry in the register.
             */
            number: number;
            /**
             * Poll Id
             * Format: uuid
             */
            poll_id: string;
            /**
             * Result
             * @enum {string}
             */
            result: "adopted" | "rejected" | "inquorate" | "tied" | "elected" | "measured" | "void" | "withdrawn";
            /** Review On */
            review_on: string | null;
            /** Secret */
            secret: boolean;
            /**
             * Standing
             * @enum {string}
             */
            standing: "none" | "in_force" | "conditional" | "lapsed" | "superseded" | "voided";
            /**
             * Status
             * @description How far it is carried out.
             * @enum {string}
             */
            status: "none" | "planned" | "in_progress" | "done" | "dropped";
            /** Superseded By Id */
            superseded_by_id: string | null;
            /** Supersedes Id */
            supersedes_id: string | null;
            /** Tasks */
            tasks: components["schemas"]["TaskOut"][];
            /** Tasks Done */
            tasks_done: number;
            /** Tasks Open */
            tasks_open: number;
            /** Title */
            title: string;
            voided: components["schemas"]["Voided"] | null;
            /**
             * Voted
             * @description Null for a poll that was called off.
             */
            voted: number | null;
            /** Winners */
            winners: components["schemas"]["WinnerOut"][];
            /**
             * Words
             * @description The outcome in sentences, by language.
             */
            words: {
                [key: string]: string[];
            };
        };
        /**
         * DecisionOut
         * @description A decision as everyone who may see it sees it.
         *
         *     `result` is what the poll gave and never changes. `standing` is whether it holds now: `none` where there is
         *     nothing to hold (rejected, measured, called off), `conditional` until its conditions are met.
         * @example {
         *       "amendment": false,
         *       "body": "assembly",
         *       "conditions": [],
         *       "cooperative_id": "0199d1a2-7c3e-7d52-9f00-2f1c7f9b0c11",
         *       "decided_at": "2027-03-01T18:00:00.000000Z",
         *       "electors": 12,
         *       "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "id": "0199d1a2-7c3e-7d52-9f00-2f1c7f9b0c77",
         *       "matter": "investment",
         *       "matter_name": {
         *         "en": "Investment above a sum",
         *         "es": "Inversión por encima de una suma"
         *       },
         *       "method": "agreement",
         *       "number": 7,
         *       "poll_id": "0199d1a2-7c3e-7d52-9f00-2f1c7f9b0c22",
         *       "result": "adopted",
         *       "review_on": "2028-03-01",
         *       "secret": false,
         *       "standing": "in_force",
         *       "status": "planned",
         *       "tasks_done": 0,
         *       "tasks_open": 1,
         *       "title": "Shall we buy the second oven?",
         *       "voted": 9,
         *       "winners": [],
         *       "words": {
         *         "en": [
         *           "9 of 12 members voted; 7 were needed."
         *         ]
         *       }
         *     }
         */
        DecisionOut: {
            /**
             * Amendment
             * @description It is on an amendment to a motion, and `title` is the amendment's: the motion was decided apart.
             */
            amendment: boolean;
            /**
             * Body
             * @enum {string}
             */
            body: "assembly" | "board" | "circle" | "person";
            /** Circle Id */
            circle_id: string | null;
            /** Conditions */
            conditions: components["schemas"]["DecisionCondition"][];
            /**
             * Cooperative Id
             * Format: uuid
             */
            cooperative_id: string;
            /** Decided At */
            decided_at: string;
            /** Electors */
            electors: number;
            /**
             * Hash
             * @description The hash of that entry.
             */
            hash: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Matter */
            matter: string;
            /**
             * Matter Name
             * @description By language; empty for a question outside the bylaws.
             */
            matter_name: {
                [key: string]: string;
            };
            /** Method */
            method: string;
            /**
             * Number
             * @description Its entry in the register.
             */
            number: number;
            /**
             * Poll Id
             * Format: uuid
             */
            poll_id: string;
            /**
             * Result
             * @enum {string}
             */
            result: "adopted" | "rejected" | "inquorate" | "tied" | "elected" | "measured" | "void" | "withdrawn";
            /** Review On */
            review_on: string | null;
            /** Secret */
            secret: boolean;
            /**
             * Standing
             * @enum {string}
             */
            standing: "none" | "in_force" | "conditional" | "lapsed" | "superseded" | "voided";
            /**
             * Status
             * @description How far it is carried out.
             * @enum {string}
             */
            status: "none" | "planned" | "in_progress" | "done" | "dropped";
            /** Superseded By Id */
            superseded_by_id: string | null;
            /** Supersedes Id */
            supersedes_id: string | null;
            /** Tasks Done */
            tasks_done: number;
            /** Tasks Open */
            tasks_open: number;
            /** Title */
            title: string;
            voided: components["schemas"]["Voided"] | null;
            /**
             * Voted
             * @description Null for a poll that was called off.
             */
            voted: number | null;
            /** Winners */
            winners: components["schemas"]["WinnerOut"][];
            /**
             * Words
             * @description The outcome in sentences, by language.
             */
            words: {
                [key: string]: string[];
            };
        };
        /**
         * DecisionPatch
         * @description What follows a decision. What is left out stays; `review_on` null takes the date away.
         * @example {
         *       "note": "The oven bakes since Monday.",
         *       "status": "done"
         *     }
         */
        DecisionPatch: {
            /**
             * Note
             * @description Why, for the register.
             */
            note?: string | null;
            /** Review On */
            review_on?: string | null;
            /** Status */
            status?: ("none" | "planned" | "in_progress" | "done" | "dropped") | null;
        };
        /**
         * DemoPeople
         * @description Everybody to sign in as, in a demo.
         */
        DemoPeople: {
            /** Items */
            items: components["schemas"]["DemoPersonOut"][];
        };
        /**
         * DemoPersonOut
         * @description Somebody to sign in as, in a demo.
         * @example {
         *       "cooperative": "Rising Tide Bakery",
         *       "email": "rosa@risingtide.example",
         *       "language": "en",
         *       "name": "Rosa Whitlock",
         *       "password": "batzar-demo",
         *       "role": "admin",
         *       "slug": "rising-tide-bakery"
         *     }
         */
        DemoPersonOut: {
            /** Cooperative */
            cooperative: string;
            /** Email */
            email: string;
            /**
             * Language
             * @enum {string}
             */
            language: "en" | "es";
            /** Name */
            name: string;
            /** Password */
            password: string;
            /**
             * Role
             * @enum {string}
             */
            role: "admin" | "secretary" | "facilitator" | "member" | "observer";
            /** Slug */
            slug: string;
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
             * Membership Id
             * Format: uuid
             */
            membership_id: string;
            /**
             * Poll Id
             * Format: uuid
             */
            poll_id: string;
            /** Recorded At */
            recorded_at: string;
            /** Text */
            text: string;
        };
        /**
         * DocumentOut
         * @description A file of a meeting or of one of its items.
         */
        DocumentOut: {
            /**
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /** Bytes */
            bytes: number;
            /** Created At */
            created_at: string;
            /** Hash */
            hash: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Item Id */
            item_id: string | null;
            /** Media Type */
            media_type: string;
            /**
             * Meeting Id
             * Format: uuid
             */
            meeting_id: string;
            /** Name */
            name: string;
            /** Url */
            url: string;
        };
        /**
         * DoorOut
         * @description The word at the door, the address that its QR code opens, and the code as SVG.
         */
        DoorOut: {
            /** Code */
            code: string;
            /** Qr Svg */
            qr_svg: string;
            /** Url */
            url: string;
        };
        /**
         * DraftChanges
         * @description What the draft of the bylaws that a motion names would change; nothing for other items.
         */
        DraftChanges: {
            /** Adopts Version */
            adopts_version: number | null;
            /**
             * Words
             * @description By language: which version takes force, then change by change, as the notice says it.
             */
            words: {
                [key: string]: string[];
            };
        };
        /**
         * DraftIn
         * @description Changes to a version, as a draft.
         * @example {
         *       "base_version": 1,
         *       "changes": [
         *         {
         *           "path": "notice.min_days",
         *           "source": "Statutes, article 12",
         *           "value": 20
         *         }
         *       ],
         *       "note": "Notice of twenty days, as our statutes say.",
         *       "reasons": {}
         *     }
         */
        DraftIn: {
            /** Base Version */
            base_version: number;
            /** Changes */
            changes?: components["schemas"]["BylawsChange"][];
            /**
             * Matters
             * @description The whole list of matters; left out: the base's.
             */
            matters?: {
                [key: string]: unknown;
            }[] | null;
            /**
             * Note
             * @default
             */
            note?: string;
            /**
             * Preset
             * @description Start over from this preset instead of the base's.
             */
            preset?: string | null;
            /**
             * Reasons
             * @description Why a value goes beyond what the law says, by path.
             */
            reasons?: {
                [key: string]: string;
            };
        };
        /**
         * DraftOption
         * @description An option as the form for a new poll takes it.
         */
        DraftOption: {
            /** Cost */
            cost?: string | null;
            /** Label */
            label: string;
        };
        /**
         * Electorate
         * @description Who is asked: all active members, those of some classes, those of a circle, or one person who decides
         *     after taking advice. Observers never vote.
         */
        Electorate: {
            /** Circle Id */
            circle_id?: string | null;
            /** Class Ids */
            class_ids?: string[];
            /**
             * Kind
             * @default all
             * @enum {string}
             */
            kind?: "all" | "classes" | "circle" | "person";
            /** Membership Id */
            membership_id?: string | null;
        };
        /**
         * ElectorateOut
         * @description Who was asked.
         */
        ElectorateOut: {
            /** Circle Id */
            circle_id: string | null;
            /** Class Ids */
            class_ids: string[];
            /**
             * Kind
             * @enum {string}
             */
            kind: "all" | "classes" | "circle" | "person";
            /** Membership Id */
            membership_id?: string | null;
        };
        /**
         * ElectorOut
         * @description Somebody entitled to vote, as the register said when the poll opened. `voted` is null while hidden.
         */
        ElectorOut: {
            /** Class Id */
            class_id: string | null;
            /**
             * Follows Board
             * @description In a meeting: their proxy names no holder.
             * @default false
             */
            follows_board?: boolean;
            /**
             * Holder Id
             * @description In a meeting: who casts it for them.
             */
            holder_id?: string | null;
            /**
             * Membership Id
             * Format: uuid
             */
            membership_id: string;
            /** Name */
            name: string;
            /** Number */
            number: number | null;
            /** @description In a meeting: who votes for them without being a member. */
            outside_holder?: components["schemas"]["OutsideHolderRef"] | null;
            /** Voted */
            voted: boolean | null;
            /**
             * Votes
             * @default 1
             */
            votes?: number;
        };
        /**
         * EndMembership
         * @description Why and when a membership ended.
         */
        EndMembership: {
            /** Note */
            note?: string | null;
            /**
             * On
             * @description Left out: today in the cooperative's time zone.
             */
            on?: string | null;
            /**
             * Reason
             * @example resigned
             * @enum {string}
             */
            reason: "resigned" | "excluded" | "deceased" | "other";
        };
        /**
         * EntryOut
         * @description An entry of the register. `content` is the canonical text that `hash` is the SHA-256 of; null, with
         *     `withheld`, for an entry about a closed circle that the reader does not see.
         */
        EntryOut: {
            /** At */
            at: string | null;
            /**
             * By Id
             * @description The member who wrote it; null for the system.
             */
            by_id: string | null;
            /** Content */
            content: string | null;
            /** Decision Id */
            decision_id: string | null;
            /** Hash */
            hash: string;
            /** Kind */
            kind: ("decision" | "correction" | "superseded" | "condition_met" | "condition_lapsed" | "voided" | "status_changed" | "review_changed" | "minutes" | "minutes_annex") | null;
            /**
             * Meeting Id
             * @description Of minutes and their annexes.
             */
            meeting_id: string | null;
            /** Number */
            number: number;
            /** Previous */
            previous: string | null;
            /**
             * Text
             * @description What a person wrote in it: a correction, a reason, a note.
             */
            text: string | null;
            /** Withheld */
            withheld: boolean;
        };
        /**
         * ExtendIn
         * @description A later closing time.
         * @example {
         *       "closes_at": "2027-03-08T18:00:00Z"
         *     }
         */
        ExtendIn: {
            /**
             * Closes At
             * Format: date-time
             */
            closes_at: string;
        };
        /**
         * FieldProblem
         * @description What is wrong with one field of what was sent.
         */
        FieldProblem: {
            /** Code */
            code: string;
            /** Field */
            field: string;
            /** Message */
            message: string;
        };
        /**
         * FileIn
         * @description A file's text, to make options of.
         * @example {
         *       "format": "blt",
         *       "text": "2 1\n1 1 2 0\n0\n\"Ana\"\n\"Berta\"\n\"Board\"\n"
         *     }
         */
        FileIn: {
            /**
             * Format
             * @enum {string}
             */
            format: "blt" | "pabulib";
            /** Text */
            text: string;
        };
        /**
         * FormerBallotOut
         * @description A ballot that was replaced. It is not counted.
         */
        FormerBallotOut: {
            /** Cast At */
            cast_at: string;
            /**
             * Choice
             * @description What the ballot says, in the form of the poll's method.
             * @example {
             *       "position": "agree"
             *     }
             */
            choice: {
                /** @enum {string} */
                position: "agree" | "abstain" | "disagree" | "block";
            } | {
                /** @enum {string} */
                position: "consent" | "object";
            } | {
                /** @enum {string} */
                level: "endorse" | "minor_concerns" | "reservations" | "abstain" | "stand_aside" | "disagree" | "disagree_opt_out" | "block";
            } | {
                option: string | null;
            } | {
                options: string[];
            } | {
                scores: {
                    [key: string]: number;
                };
            } | {
                grades: {
                    [key: string]: "excellent" | "very_good" | "good" | "fair" | "poor" | "reject";
                };
            } | {
                dots: {
                    [key: string]: number;
                };
            } | {
                /** @enum {string} */
                answer: "yes" | "maybe" | "no";
            } | {
                answers: {
                    [key: string]: "yes" | "if_need_be" | "no";
                };
            } | {
                ranking: string[][];
            };
            /** Reason */
            reason: string | null;
            /** Revision */
            revision: number;
        };
        /**
         * HallItem
         * @description The current item.
         */
        HallItem: {
            /** Body Html */
            body_html: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "information" | "debate" | "motion" | "election";
            /** Minutes */
            minutes: number | null;
            /** Of */
            of: number;
            /** Place */
            place: number;
            /** Started At */
            started_at: string | null;
            /** Title */
            title: string;
        };
        /**
         * HallLink
         * @description The hall screen's address; null when there is none.
         */
        HallLink: {
            /**
             * Qr Svg
             * @description The address as a QR code.
             */
            qr_svg: string | null;
            /** Url */
            url: string | null;
        };
        /**
         * HallOption
         * @description An answer.
         */
        HallOption: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Label */
            label: string;
        };
        /**
         * HallOut
         * @description Everything the screen in the hall shows; no names beyond speakers, chair and winners.
         */
        HallOut: {
            /**
             * At
             * @description When it was so, by the server's clock: what the screen counts its times from.
             */
            at: string;
            /** Chair */
            chair: string;
            /** Cooperative */
            cooperative: string;
            item: components["schemas"]["HallItem"] | null;
            /** Language */
            language: string;
            /** Next Item */
            next_item: string | null;
            /** Place */
            place: string;
            /** @description The vote that is open, or the last one of the current item. */
            poll: components["schemas"]["HallPoll"] | null;
            presence: components["schemas"]["PresenceOut"];
            /** @description While the open meeting is in recess. */
            recess: components["schemas"]["HallRecess"] | null;
            speaking: components["schemas"]["HallSpeaker"] | null;
            /** Starts At */
            starts_at: string;
            /**
             * Status
             * @enum {string}
             */
            status: "draft" | "convened" | "open" | "closed" | "cancelled";
            /** Time Zone */
            time_zone: string;
            /** Title */
            title: string;
            /** Waiting */
            waiting: components["schemas"]["HallSpeaker"][];
        };
        /**
         * HallPoll
         * @description A vote as the hall sees it. The tally stays hidden until the close.
         */
        HallPoll: {
            /**
             * Amendment
             * @description It is on an amendment to the current item, and `title` is that amendment's.
             */
            amendment: boolean;
            /** Hands */
            hands: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** @description The vote is over and waits for the chair's casting vote. */
            level: components["schemas"]["LevelOut"] | null;
            /** May Vote */
            may_vote: number;
            /** Method */
            method: string;
            /** Options */
            options: components["schemas"]["HallOption"][];
            outcome: components["schemas"]["Outcome"] | null;
            /**
             * Recused
             * @description Who may not vote on this because it concerns them: not in `may_vote`.
             */
            recused: number;
            /** Secret */
            secret: boolean;
            /**
             * Status
             * @enum {string}
             */
            status: "open" | "closed" | "cancelled";
            tally: components["schemas"]["Tally"] | null;
            /** Title */
            title: string;
            /** Voted */
            voted: number;
            /**
             * Withheld
             * @description The vote is over, and so few voted, or all alike, that its count waits.
             */
            withheld: boolean;
        };
        /**
         * HallRecess
         * @description Until when the meeting stops, and where it goes on, if elsewhere.
         */
        HallRecess: {
            /** Place */
            place: string | null;
            /** Until */
            until: string;
        };
        /**
         * HallSpeaker
         * @description Somebody who speaks or waits.
         */
        HallSpeaker: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /**
             * Seconds
             * @description The limit.
             */
            seconds: number | null;
            /**
             * Stance
             * @enum {string}
             */
            stance: "for" | "against" | "question" | "point_of_order";
            /** Started At */
            started_at: string | null;
        };
        /**
         * HandsIn
         * @description What one teller counted, by choice: the positions of an agreement, or option ids and `abstain`.
         */
        HandsIn: {
            /** Hands */
            hands: {
                [key: string]: number;
            };
        };
        /**
         * HandsOut
         * @description What the tellers of a poll counted, once both have. `differ` names, by choice, both counts where they are not the same.
         */
        HandsOut: {
            /** Agreed */
            agreed: boolean;
            /**
             * Counted
             * @description Tellers who have counted.
             */
            counted: string[];
            /**
             * Counts
             * @description In the tellers' order; empty until both have counted.
             */
            counts: {
                [key: string]: number;
            }[];
            /** Differ */
            differ: {
                [key: string]: number[];
            };
            /**
             * Id
             * Format: uuid
             * @description The poll's.
             */
            id: string;
            /** Tellers */
            tellers: string[];
        };
        /**
         * HeadMailsIn
         * @description Who is mailed the register's head: at most once a day after a decision, and once a week.
         * @example {
         *       "addresses": [
         *         "notary@example.org"
         *       ]
         *     }
         */
        HeadMailsIn: {
            /** Addresses */
            addresses: string[];
        };
        /**
         * HeadMailsOut
         * @description Who is mailed the register's head, and when it last went out.
         */
        HeadMailsOut: {
            /** Addresses */
            addresses: string[];
            /** Sent At */
            sent_at: string | null;
            /** Sent Number */
            sent_number: number | null;
        };
        /**
         * HeadOut
         * @description The last entry of the register. Whoever keeps its hash can show later that nothing before was changed.
         */
        HeadOut: {
            /** At */
            at: string | null;
            /**
             * Cooperative Id
             * Format: uuid
             */
            cooperative_id: string;
            /** Hash */
            hash: string | null;
            /**
             * Number
             * @description 0 while there is no entry.
             */
            number: number;
        };
        /**
         * HealthOut
         * @description A sign of life, with what an operator should look after soon although everything is served.
         */
        HealthOut: {
            /**
             * Status
             * @default ok
             * @constant
             */
            status?: "ok";
            /**
             * Warnings
             * @description Codes, such as seal_key; the log says more.
             */
            warnings?: string[];
        };
        /**
         * Held
         * @description How many proxies somebody holds at a meeting.
         */
        Held: {
            /** Held */
            held: number;
            /**
             * Membership Id
             * Format: uuid
             */
            membership_id: string;
        };
        /**
         * HomeOut
         * @description What needs me now.
         */
        HomeOut: {
            /**
             * Decided
             * @description Polls closed in the last 30 days, latest first.
             */
            decided: components["schemas"]["HomePoll"][];
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /**
             * My Tasks
             * @description What I have to do, the soonest due first.
             */
            my_tasks: components["schemas"]["TaskOut"][];
            /**
             * Open Polls
             * @description Other open polls, soonest close first.
             */
            open_polls: components["schemas"]["HomePoll"][];
            /**
             * Requests
             * @description Requests to join that wait; null for who does not handle them.
             */
            requests: number | null;
            /**
             * Scheduled
             * @description Polls that open later, soonest first.
             */
            scheduled: components["schemas"]["HomePoll"][];
            /**
             * To Review
             * @description Decisions whose review is due within two weeks or overdue, the longest due first.
             */
            to_review: components["schemas"]["DecisionOut"][];
            /**
             * To Vote
             * @description Open polls that wait for my ballot, soonest close first.
             */
            to_vote: components["schemas"]["HomePoll"][];
            /**
             * Unread
             * @description Threads with something new, latest activity first.
             */
            unread: components["schemas"]["HomeThread"][];
        };
        /**
         * HomePoll
         * @description A poll on my home page, with my part in it.
         */
        HomePoll: {
            /**
             * Closing Soon
             * @description It closes within 24 hours.
             */
            closing_soon: boolean;
            /** Elector */
            elector: boolean;
            poll: components["schemas"]["PollOut"];
            /** Voted */
            voted: boolean;
        };
        /**
         * HomeThread
         * @description A thread with comments I have not read.
         */
        HomeThread: {
            thread: components["schemas"]["ThreadOut"];
            /**
             * Unread
             * @description Comments since I last read it; 0 for a thread I never opened.
             */
            unread: number;
        };
        /** HTTPValidationError */
        HTTPValidationError: {
            /** Detail */
            detail?: components["schemas"]["ValidationError"][];
        };
        /**
         * ImportedLine
         * @description What became of one line.
         */
        ImportedLine: {
            /**
             * Email
             * @description As it was read; may be empty.
             */
            email: string;
            /**
             * Line
             * @description Counted from 1, blank lines included.
             */
            line: number;
            /**
             * Message
             * @description What is wrong, in the reader's language; null when sent.
             */
            message: string | null;
            /**
             * Status
             * @enum {string}
             */
            status: "sent" | "already_member" | "already_invited" | "duplicate" | "invalid";
        };
        /**
         * ImportReport
         * @description What became of the lines.
         */
        ImportReport: {
            /** Lines */
            lines: components["schemas"]["ImportedLine"][];
            /** Sent */
            sent: number;
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
         * InvitationCard
         * @description What the holder of an invitation's link sees before signing in.
         */
        InvitationCard: {
            cooperative: components["schemas"]["CooperativeCard"];
            /** Email */
            email: string;
            /** Expires At */
            expires_at: string;
            /** Invited By */
            invited_by: string;
            /** Message */
            message: string | null;
            /** Name */
            name: string | null;
            /**
             * Role
             * @enum {string}
             */
            role: "admin" | "secretary" | "facilitator" | "member" | "observer";
        };
        /**
         * InvitationOut
         * @description An invitation by mail. An open one whose `expires_at` has passed lets nobody in until it is sent again.
         */
        InvitationOut: {
            /** Class Id */
            class_id: string | null;
            /** Created At */
            created_at: string;
            /** Email */
            email: string;
            /** Expires At */
            expires_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Invited By Id
             * Format: uuid
             */
            invited_by_id: string;
            /** Message */
            message: string | null;
            /** Name */
            name: string | null;
            /** Number */
            number: number | null;
            /**
             * Role
             * @enum {string}
             */
            role: "admin" | "secretary" | "facilitator" | "member" | "observer";
            /**
             * Sent At
             * @description Null while the mail waits to be sent.
             */
            sent_at: string | null;
            /**
             * Status
             * @enum {string}
             */
            status: "open" | "accepted" | "revoked";
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
            /** Adopts Version */
            adopts_version?: number | null;
            /**
             * Body
             * @default
             */
            body?: string;
            /**
             * Kind
             * @default debate
             * @enum {string}
             */
            kind?: "information" | "debate" | "motion" | "election";
            /** Matter */
            matter?: string | null;
            /** Minutes */
            minutes?: number | null;
            /** Title */
            title: string;
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
             * Added Later
             * @description Added after the notice had gone out.
             */
            added_later: boolean;
            /**
             * Adopts Version
             * @description The draft of the bylaws that takes force if this motion is adopted.
             */
            adopts_version: number | null;
            /** Amendments */
            amendments: components["schemas"]["AmendmentOut"][];
            /**
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /** Backers */
            backers: string[];
            /** Body */
            body: string;
            /** Body Html */
            body_html: string;
            /** Documents */
            documents: components["schemas"]["DocumentOut"][];
            /** Ended At */
            ended_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "information" | "debate" | "motion" | "election";
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
             * Meeting Id
             * Format: uuid
             */
            meeting_id: string;
            /** Minutes */
            minutes: number | null;
            /**
             * Notes
             * @description The secretary's notes of the debate, for the minutes.
             */
            notes: string;
            /**
             * Of Board
             * @description The board puts or supports it: votes whose proxy names no holder are in favour.
             */
            of_board: boolean;
            opinion: components["schemas"]["OpinionOut"] | null;
            /**
             * Opinion Body
             * @description The body whose opinion must be attached before its vote.
             */
            opinion_body: string | null;
            /**
             * Poll Ids
             * @description Its votes, the first one first.
             */
            poll_ids: string[];
            /** Position */
            position: number;
            /** Started At */
            started_at: string | null;
            /**
             * Status
             * @enum {string}
             */
            status: "proposed" | "waiting" | "current" | "done" | "postponed";
            /** Title */
            title: string;
            /** Version */
            version: number;
        };
        /**
         * ItemPatch
         * @description What changes. A new text of a motion is a new version; `note` says why.
         */
        ItemPatch: {
            /** Adopts Version */
            adopts_version?: number | null;
            /** Body */
            body?: string | null;
            /** Kind */
            kind?: ("information" | "debate" | "motion" | "election") | null;
            /** Matter */
            matter?: string | null;
            /** Minutes */
            minutes?: number | null;
            /** Note */
            note?: string | null;
            /** Notes */
            notes?: string | null;
            /**
             * Notes Before
             * @description The notes that these were written over: refused where others stand there by now.
             */
            notes_before?: string | null;
            /**
             * Of Board
             * @description The board puts or supports it; until a vote on it opens, by who runs the meeting.
             */
            of_board?: boolean | null;
            /** Title */
            title?: string | null;
            /**
             * Version
             * @description The version this change was made from: refused if it is old.
             */
            version?: number | null;
        };
        /**
         * ItemSecrecyOut
         * @description Whether votes on an item will be secret because those here demand it.
         */
        ItemSecrecyOut: {
            /**
             * Asking
             * @description How many of those here demand it.
             */
            asking: number;
            /**
             * Item Id
             * Format: uuid
             */
            item_id: string;
            /** Mine */
            mine: boolean;
            /**
             * Needed
             * @description How many it takes.
             */
            needed: number | null;
            /**
             * Possible
             * @description Those here can demand it now.
             */
            possible: boolean;
            /**
             * Secret
             * @description Enough demand it, or the bylaws make it secret anyway.
             */
            secret: boolean;
        };
        /**
         * ItemVersionOut
         * @description A former or present text of an item.
         */
        ItemVersionOut: {
            /** Amendment Id */
            amendment_id: string | null;
            /**
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /** Body */
            body: string;
            /** Body Html */
            body_html: string;
            /** Created At */
            created_at: string;
            /** Note */
            note: string | null;
            /** Title */
            title: string;
            /** Version */
            version: number;
        };
        JsonValue: unknown;
        /**
         * LevelOut
         * @description A vote in a meeting that is level, where the chair settles ties: its time is over, and it waits for the casting
         *     vote.
         */
        LevelOut: {
            /**
             * Between
             * @description What it may choose: for and against, or the ids of options.
             */
            between: string[];
            /**
             * Votes
             * @description How many votes each has.
             * @example 12
             * @example 5/2
             */
            votes: number | string;
        };
        /** ListWithMembers[AmendmentOut] */
        ListWithMembers_AmendmentOut_: {
            /** Items */
            items: components["schemas"]["AmendmentOut"][];
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Next */
            next?: string | null;
        };
        /** ListWithMembers[AttendanceOut] */
        ListWithMembers_AttendanceOut_: {
            /** Items */
            items: components["schemas"]["AttendanceOut"][];
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Next */
            next?: string | null;
        };
        /** ListWithMembers[BookLine] */
        ListWithMembers_BookLine_: {
            /** Items */
            items: components["schemas"]["BookLine"][];
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Next */
            next?: string | null;
        };
        /** ListWithMembers[BylawsVersionOut] */
        ListWithMembers_BylawsVersionOut_: {
            /** Items */
            items: components["schemas"]["BylawsVersionOut"][];
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Next */
            next?: string | null;
        };
        /** ListWithMembers[CircleMemberOut] */
        ListWithMembers_CircleMemberOut_: {
            /** Items */
            items: components["schemas"]["CircleMemberOut"][];
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Next */
            next?: string | null;
        };
        /** ListWithMembers[CommentOut] */
        ListWithMembers_CommentOut_: {
            /** Items */
            items: components["schemas"]["CommentOut"][];
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Next */
            next?: string | null;
        };
        /** ListWithMembers[DecisionOut] */
        ListWithMembers_DecisionOut_: {
            /** Items */
            items: components["schemas"]["DecisionOut"][];
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Next */
            next?: string | null;
        };
        /** ListWithMembers[ElectorOut] */
        ListWithMembers_ElectorOut_: {
            /** Items */
            items: components["schemas"]["ElectorOut"][];
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Next */
            next?: string | null;
        };
        /** ListWithMembers[InvitationOut] */
        ListWithMembers_InvitationOut_: {
            /** Items */
            items: components["schemas"]["InvitationOut"][];
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Next */
            next?: string | null;
        };
        /** ListWithMembers[ItemOut] */
        ListWithMembers_ItemOut_: {
            /** Items */
            items: components["schemas"]["ItemOut"][];
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Next */
            next?: string | null;
        };
        /** ListWithMembers[ItemVersionOut] */
        ListWithMembers_ItemVersionOut_: {
            /** Items */
            items: components["schemas"]["ItemVersionOut"][];
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Next */
            next?: string | null;
        };
        /** ListWithMembers[MeetingOut] */
        ListWithMembers_MeetingOut_: {
            /** Items */
            items: components["schemas"]["MeetingOut"][];
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Next */
            next?: string | null;
        };
        /** ListWithMembers[OutsideHolderOut] */
        ListWithMembers_OutsideHolderOut_: {
            /** Items */
            items: components["schemas"]["OutsideHolderOut"][];
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Next */
            next?: string | null;
        };
        /** ListWithMembers[PollOut] */
        ListWithMembers_PollOut_: {
            /** Items */
            items: components["schemas"]["PollOut"][];
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Next */
            next?: string | null;
        };
        /** ListWithMembers[ProposalOut] */
        ListWithMembers_ProposalOut_: {
            /** Items */
            items: components["schemas"]["ProposalOut"][];
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Next */
            next?: string | null;
        };
        /** ListWithMembers[ReactionOut] */
        ListWithMembers_ReactionOut_: {
            /** Items */
            items: components["schemas"]["ReactionOut"][];
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Next */
            next?: string | null;
        };
        /** ListWithMembers[RemarkOut] */
        ListWithMembers_RemarkOut_: {
            /** Items */
            items: components["schemas"]["RemarkOut"][];
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Next */
            next?: string | null;
        };
        /** ListWithMembers[RequestOut] */
        ListWithMembers_RequestOut_: {
            /** Items */
            items: components["schemas"]["RequestOut"][];
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Next */
            next?: string | null;
        };
        /** ListWithMembers[RoomVoter] */
        ListWithMembers_RoomVoter_: {
            /** Items */
            items: components["schemas"]["RoomVoter"][];
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Next */
            next?: string | null;
        };
        /** ListWithMembers[RoundOut] */
        ListWithMembers_RoundOut_: {
            /** Items */
            items: components["schemas"]["RoundOut"][];
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Next */
            next?: string | null;
        };
        /** ListWithMembers[SpeakerOut] */
        ListWithMembers_SpeakerOut_: {
            /** Items */
            items: components["schemas"]["SpeakerOut"][];
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Next */
            next?: string | null;
        };
        /** ListWithMembers[TaskOut] */
        ListWithMembers_TaskOut_: {
            /** Items */
            items: components["schemas"]["TaskOut"][];
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Next */
            next?: string | null;
        };
        /** ListWithMembers[TextVersionOut] */
        ListWithMembers_TextVersionOut_: {
            /** Items */
            items: components["schemas"]["TextVersionOut"][];
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Next */
            next?: string | null;
        };
        /** ListWithMembers[VersionOut] */
        ListWithMembers_VersionOut_: {
            /** Items */
            items: components["schemas"]["VersionOut"][];
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Next */
            next?: string | null;
        };
        /**
         * Majority
         * @description How many votes in favour carry: at least (strict: more than) a fraction of the base.
         *
         *     `base` is whom the fraction is taken of. cast: the votes for or against. present: those present
         *     or represented, which in an online poll is everyone who voted, abstainers too. members: every
         *     elector, whether they voted or not. Sources: cast Ley 27/1999 (ES), Reg. 1435/2003 (SCE);
         *     present Ley 20.337 (AR), Ley 18.407 (UY), Lei 5.764 (BR); members the model statutes of French
         *     worker cooperatives, first call.
         *
         *     `abstentions` says if they enlarge the base, where they work as a no. With present and members
         *     they always do; with cast they usually don't.
         */
        Majority: {
            /**
             * Abstentions
             * @enum {string}
             */
            abstentions: "excluded" | "counted";
            /**
             * Base
             * @enum {string}
             */
            base: "cast" | "present" | "members";
            /**
             * Fraction
             * @description An exact fraction, over 0 and at most 1/1, denominator at most 1000.
             * @example 2/3
             */
            fraction: string;
            /** Strict */
            strict: boolean;
        };
        /**
         * MajorityNumbers
         * @description Least share in favour. `base` none: the source doesn't say; `blanks` likewise, for votes cast.
         */
        MajorityNumbers: {
            /** Abstentions */
            abstentions?: ("excluded" | "counted") | null;
            /** Base */
            base?: ("cast" | "present" | "members") | null;
            /** Blanks */
            blanks?: ("excluded" | "counted") | null;
            /**
             * Fraction
             * @description An exact fraction, over 0 and at most 1/1, denominator at most 1000.
             * @example 2/3
             */
            fraction: string;
            /**
             * Strict
             * @default false
             */
            strict?: boolean;
        };
        /**
         * MajorityResult
         * @description The majority's arithmetic. `base` is the number the fraction is taken of, `base_name` whom it counts.
         *
         *     Votes are whole numbers, but where a cap on classes makes their votes count for less: then exact fractions.
         */
        MajorityResult: {
            /**
             * Abstaining
             * @description Votes: a whole number, or an exact fraction where a cap makes votes count for less.
             * @example 12
             * @example 5/2
             */
            abstaining: number | string;
            /**
             * Abstentions
             * @enum {string}
             */
            abstentions: "excluded" | "counted";
            /**
             * Against
             * @description Votes: a whole number, or an exact fraction where a cap makes votes count for less.
             * @example 12
             * @example 5/2
             */
            against: number | string;
            /**
             * Base
             * @description Votes: a whole number, or an exact fraction where a cap makes votes count for less.
             * @example 12
             * @example 5/2
             */
            base: number | string;
            /**
             * Base Name
             * @enum {string}
             */
            base_name: "cast" | "present" | "members";
            /**
             * In Favour
             * @description Votes: a whole number, or an exact fraction where a cap makes votes count for less.
             * @example 12
             * @example 5/2
             */
            in_favour: number | string;
            /** Met */
            met: boolean;
            /**
             * Needed
             * @description Votes: a whole number, or an exact fraction where a cap makes votes count for less.
             * @example 12
             * @example 5/2
             */
            needed: number | string;
            /** Strict */
            strict: boolean;
            /**
             * Threshold
             * @description An exact fraction, over 0 and at most 1/1, denominator at most 1000.
             * @example 2/3
             */
            threshold: string;
        };
        /**
         * MajorityRule
         * @description The majority of a matter; `consensus_first`: it is the fallback when consensus is not found.
         */
        MajorityRule: {
            /** Abstentions */
            abstentions?: ("excluded" | "counted") | null;
            /** Base */
            base?: ("cast" | "present" | "members") | null;
            /** Blanks */
            blanks?: ("excluded" | "counted") | null;
            /**
             * Consensus First
             * @default false
             */
            consensus_first?: boolean;
            /**
             * Fraction
             * @description An exact fraction, over 0 and at most 1/1, denominator at most 1000.
             * @example 2/3
             */
            fraction: string;
            /**
             * Strict
             * @default false
             */
            strict?: boolean;
            unless?: components["schemas"]["Unless"] | null;
        };
        /**
         * Matter
         * @description One kind of matter.
         *
         *     known_as: the names under which bylaws speak of it (secrecy, recusal, opinions, extraordinary matters).
         *     plurality: a choice that most votes win, so that the kind's quorum holds and its majority doesn't.
         *     notice_days: none takes the bylaws' notice where the assembly decides, and no notice elsewhere; 0 is none.
         *     notice_case: the case for which bylaws may have another notice.
         *     gap_hours: the time to a next call, where the matter has rules of its own.
         *     review_days: when a decision is looked at again, in days after the close.
         *     decides: whether the outcome binds; an opinion poll or advice doesn't.
         */
        Matter: {
            about: components["schemas"]["About"];
            /**
             * @default {
             *       "kind": "assembly"
             *     }
             */
            body?: components["schemas"]["Body"];
            /** Code */
            code: string;
            /**
             * Decides
             * @default true
             */
            decides?: boolean;
            /**
             * Duration Hours
             * @default 72
             */
            duration_hours?: number;
            /**
             * Gap Hours
             * @default 24
             */
            gap_hours?: number;
            /**
             * Group
             * @default other
             * @enum {string}
             */
            group?: "members" | "governance" | "money" | "production" | "everyday" | "other";
            /** Guard */
            guard?: string | null;
            /** Kind */
            kind?: ("ordinary" | "extraordinary" | "entrenched" | "remove_director") | null;
            /**
             * Known As
             * @default []
             */
            known_as?: string[];
            /**
             * @default {
             *       "duration": "any",
             *       "majority": "raise",
             *       "method": "any",
             *       "quorum": "raise",
             *       "reasons": "any",
             *       "results": "any",
             *       "secret": "raise",
             *       "settings": "any"
             *     }
             */
            may_change?: components["schemas"]["MayChange"];
            /** Methods */
            methods: ("agreement" | "consensus" | "consensus_fallback" | "consent" | "gradients" | "single_choice" | "approval" | "score" | "star" | "majority_judgment" | "dots" | "count_me_in" | "find_a_time" | "instant_runoff" | "stv_scottish" | "stv_meek" | "schulze" | "borda" | "budget_greedy" | "budget_equal_shares")[];
            money_limit?: components["schemas"]["MoneyLimit"] | null;
            name: components["schemas"]["Named"];
            /** Notice Case */
            notice_case?: ("expulsion" | "urgent" | "proof_of_receipt") | null;
            /** Notice Days */
            notice_days?: number | null;
            /** Opinion Body */
            opinion_body?: string | null;
            /**
             * Plurality
             * @default false
             */
            plurality?: boolean;
            /**
             * Reasons
             * @default optional
             * @enum {string}
             */
            reasons?: "off" | "optional" | "required" | "required_from_objectors";
            /**
             * Recused Roles
             * @default []
             */
            recused_roles?: string[];
            /**
             * Results
             * @default after_close
             * @enum {string}
             */
            results?: "always" | "after_voting" | "after_close";
            /** Review Days */
            review_days?: number | null;
            /**
             * Rules
             * @default []
             */
            rules?: components["schemas"]["Rules"][];
            /**
             * Secrecy
             * @default named
             * @enum {string}
             */
            secrecy?: "named" | "secret" | "on_demand";
            /**
             * @default {
             *       "blocks_allowed": 0,
             *       "dots": 10,
             *       "high": 5,
             *       "none_of_these": false,
             *       "reserves": [],
             *       "seats": 1,
             *       "shuffle": false
             *     }
             */
            settings?: components["schemas"]["MethodSettings"];
            /** Tie */
            tie?: ("rejected" | "chair" | "reballot" | "lot") | null;
        };
        /**
         * MatterOut
         * @description A kind of matter, and what the bylaws make of it.
         */
        MatterOut: {
            /** About */
            about: string;
            /** Calls */
            calls: number;
            /** Code */
            code: string;
            /**
             * Guard
             * @description The guarded measure; a poll then says how many members it hits.
             */
            guard: string | null;
            /**
             * Guard Limit
             * @description The fraction of members that it may not hit more than.
             */
            guard_limit: string | null;
            /**
             * Kind
             * @description The kind by which the bylaws judge it; null: rules of its own.
             */
            kind: ("ordinary" | "extraordinary" | "entrenched" | "remove_director") | null;
            /** @description All of it, as a draft takes it. */
            matter: components["schemas"]["Matter"];
            /**
             * Name
             * @description In the reader's language.
             */
            name: string;
            /**
             * Notice Days
             * @description Days of notice; null while the bylaws don't say.
             */
            notice_days: number | null;
            /** Opinion Body */
            opinion_body: string | null;
            /** Recused Roles */
            recused_roles: string[];
            /** @description Quorum and majority of the first call as far as a poll's rules can say them. */
            rules: components["schemas"]["Rules"] | null;
            /**
             * Secret By
             * @description What makes every vote on it secret.
             */
            secret_by: ("bylaws" | "matter") | null;
            /** Sentences */
            sentences: string[];
            /** Unsettled */
            unsettled: components["schemas"]["Unsettled"][];
        };
        /**
         * MayChange
         * @description What whoever asks may change, and which way. Nothing here lets a quorum, a majority or a notice sink.
         */
        MayChange: {
            /**
             * Duration
             * @default any
             * @enum {string}
             */
            duration?: "any" | "raise" | "no";
            /**
             * Majority
             * @default raise
             * @enum {string}
             */
            majority?: "raise" | "no";
            /**
             * Method
             * @default any
             * @enum {string}
             */
            method?: "any" | "no";
            /**
             * Quorum
             * @default raise
             * @enum {string}
             */
            quorum?: "raise" | "no";
            /**
             * Reasons
             * @default any
             * @enum {string}
             */
            reasons?: "any" | "no";
            /**
             * Results
             * @default any
             * @enum {string}
             */
            results?: "any" | "no";
            /**
             * Secret
             * @default raise
             * @enum {string}
             */
            secret?: "raise" | "no";
            /**
             * Settings
             * @default any
             * @enum {string}
             */
            settings?: "any" | "no";
        };
        /**
         * Me
         * @description The signed-in person.
         * @example {
         *       "created_at": "2026-03-02T09:15:00.000000Z",
         *       "email": "ane@example.org",
         *       "has_password": true,
         *       "id": "0199d7a4-6a3c-7c52-9d1e-2f0e5b7a9c11",
         *       "initials": "AA",
         *       "language": "es",
         *       "name": "Ane Agirre",
         *       "time_zone": "Europe/Madrid"
         *     }
         */
        Me: {
            /** Created At */
            created_at: string;
            /** Email */
            email: string;
            /** Has Password */
            has_password: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Initials */
            initials: string;
            /**
             * Language
             * @enum {string}
             */
            language: "en" | "es";
            /** Name */
            name: string;
            /** Picture Url */
            picture_url: string | null;
            /** Time Zone */
            time_zone: string;
        };
        /**
         * MeChange
         * @description What to change; what is left out stays.
         * @example {
         *       "name": "Ane Agirre Etxebarria"
         *     }
         */
        MeChange: {
            /** Language */
            language?: ("en" | "es") | null;
            /** Name */
            name?: string | null;
            /** Time Zone */
            time_zone?: string | null;
        };
        /**
         * MeetingIn
         * @description A meeting to prepare. Without calls' times after the first, the bylaws' other calls are planned as early as
         *     they allow.
         */
        MeetingIn: {
            /**
             * Alternate
             * @default false
             */
            alternate?: boolean;
            /**
             * Calls
             * @description When each call begins.
             */
            calls: string[];
            /**
             * Chair Id
             * @description Who chairs; you, when left out.
             */
            chair_id?: string | null;
            /**
             * First Time First
             * @default false
             */
            first_time_first?: boolean;
            /**
             * Intro
             * @default
             */
            intro?: string;
            /**
             * Kind
             * @default ordinary
             * @enum {string}
             */
            kind?: "ordinary" | "extraordinary";
            /** Link */
            link?: string | null;
            /**
             * Place
             * @default
             */
            place?: string;
            /**
             * Remote
             * @default false
             */
            remote?: boolean;
            /** Secretary Id */
            secretary_id?: string | null;
            /** Speaking Seconds */
            speaking_seconds?: number | null;
            /** Title */
            title: string;
        };
        /**
         * MeetingOut
         * @description A meeting as every member of its cooperative sees it.
         */
        MeetingOut: {
            /**
             * Add Until
             * @description Until when members may add items; null where nothing says.
             */
            add_until: string | null;
            /**
             * Alternate
             * @description Speakers for and against take turns.
             */
            alternate: boolean;
            /**
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /**
             * Backers Needed
             * @description Members who must back an item; null: only officers add.
             */
            backers_needed: number | null;
            /** Bylaws Version */
            bylaws_version: number | null;
            /**
             * Call
             * @description The call that waits or was opened.
             */
            call: number;
            /** Calls */
            calls: components["schemas"]["CallOut"][];
            /** Cancel Reason */
            cancel_reason: string | null;
            /**
             * Chair Id
             * Format: uuid
             */
            chair_id: string;
            /** Closed At */
            closed_at: string | null;
            /** Convened At */
            convened_at: string | null;
            /**
             * Cooperative Id
             * Format: uuid
             */
            cooperative_id: string;
            /** Current Item Id */
            current_item_id: string | null;
            /**
             * File By
             * @description The last day for it; null before the approval.
             */
            file_by: string | null;
            /**
             * File Days
             * @description Within how many days of their approval the minutes are to be filed.
             */
            file_days: number | null;
            /** Filed On */
            filed_on: string | null;
            /** First Time First */
            first_time_first: boolean;
            /**
             * Follows Board
             * @description Votes whose proxy names no holder go with the board's motions, so each motion says if it is one.
             */
            follows_board: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Intro */
            intro: string;
            /** Intro Html */
            intro_html: string;
            /** Items */
            items: number;
            /**
             * Kind
             * @enum {string}
             */
            kind: "ordinary" | "extraordinary";
            /** Link */
            link: string | null;
            /**
             * Minutes Revision
             * @description Grows with every change of the minutes; 0 without any.
             */
            minutes_revision: number;
            /** Minutes Status */
            minutes_status: ("draft" | "approved" | "sealed") | null;
            notice: components["schemas"]["NoticeSummary"];
            /** Opened At */
            opened_at: string | null;
            /** Place */
            place: string;
            /** Quorum Check */
            quorum_check: ("opening" | "continuous") | null;
            /** @description The recess that the open meeting is in: nothing is dealt with until it goes on. */
            recess: components["schemas"]["RecessOut"] | null;
            /**
             * Recesses
             * @description Every recess, the first one first.
             */
            recesses: components["schemas"]["RecessOut"][];
            /**
             * Registered Only
             * @description By the bylaws only those who were there at the first sitting vote after a recess.
             */
            registered_only: boolean;
            /**
             * Remote
             * @description Members may take part from elsewhere, in Batzar.
             */
            remote: boolean;
            /**
             * Remote Confirms
             * @description What whoever comes from elsewhere confirms, as the bylaws need it; empty where nobody may.
             */
            remote_confirms: ("identity" | "live_av" | "secrecy")[];
            /**
             * Remote Source
             * @description What asks for that.
             */
            remote_source: string | null;
            /**
             * Secretary Id
             * Format: uuid
             */
            secretary_id: string;
            /** Speaking Seconds */
            speaking_seconds: number | null;
            /**
             * Starts At
             * @description The hour of the first call.
             */
            starts_at: string;
            /**
             * Status
             * @enum {string}
             */
            status: "draft" | "convened" | "open" | "closed" | "cancelled";
            /** Title */
            title: string;
        };
        /**
         * MeetingPatch
         * @description What changes. After the convening only place, link, officers and the speakers' wishes do, each told to all.
         */
        MeetingPatch: {
            /** Alternate */
            alternate?: boolean | null;
            /** Calls */
            calls?: string[] | null;
            /** First Time First */
            first_time_first?: boolean | null;
            /** Intro */
            intro?: string | null;
            /** Kind */
            kind?: ("ordinary" | "extraordinary") | null;
            /** Link */
            link?: string | null;
            /** Place */
            place?: string | null;
            /** Remote */
            remote?: boolean | null;
            /** Speaking Seconds */
            speaking_seconds?: number | null;
            /** Title */
            title?: string | null;
        };
        /**
         * MeetingWhole
         * @description A meeting with its agenda and everyone referred to.
         */
        MeetingWhole: {
            /**
             * Documents
             * @description Of the meeting itself.
             */
            documents: components["schemas"]["DocumentOut"][];
            /** Items */
            items: components["schemas"]["ItemOut"][];
            meeting: components["schemas"]["MeetingOut"];
            /** Members */
            members: components["schemas"]["MemberRef"][];
        };
        /**
         * MemberChanges
         * @description Changes to a member; what is left out stays as it is. A class_id of null takes the class away, an
         *     organisation_id of null makes a delegate a member of their own, with one vote.
         */
        MemberChanges: {
            /** Class Id */
            class_id?: string | null;
            /** Number */
            number?: number | null;
            /** Organisation Id */
            organisation_id?: string | null;
            /**
             * Role
             * @example facilitator
             */
            role?: ("admin" | "secretary" | "facilitator" | "member" | "observer") | null;
            /** Status */
            status?: ("active" | "suspended") | null;
            /**
             * Votes
             * @description Of a delegate: together they have no more than their organisation.
             */
            votes?: number | null;
        };
        /**
         * MemberClassOut
         * @description A class of members.
         * @example {
         *       "id": "0199d1a2-7c3e-7d52-9f00-2f1c7f9b0c12",
         *       "name": "Workers"
         *     }
         */
        MemberClassOut: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * MemberDetail
         * @description A member with the days and circles that every member may see; officers also get the register's line.
         */
        MemberDetail: {
            /**
             * Circle Ids
             * @description The circles of the member that the reader may see.
             */
            circle_ids: string[];
            /** Joined On */
            joined_on: string | null;
            /** Left On */
            left_on: string | null;
            member: components["schemas"]["MemberRef"];
            /** @description For administrators and secretaries only. */
            register_line: components["schemas"]["RegisterLine"] | null;
        };
        /**
         * MemberRef
         * @description A member as everyone in the cooperative may see them.
         */
        MemberRef: {
            /** Class Id */
            class_id: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Initials */
            initials: string;
            /** Name */
            name: string;
            /** Number */
            number: number | null;
            /**
             * Organisation Id
             * @description The member cooperative that they are a delegate of.
             */
            organisation_id?: string | null;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Picture Url */
            picture_url: string | null;
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
            /**
             * Votes
             * @description One, or as many as the organisation gave this delegate.
             * @default 1
             */
            votes?: number;
        };
        /**
         * MethodSettings
         * @description All that a method can be told beyond its options. Each method names what it `uses`; the rest stays alone.
         *
         *     seats: how many win · most: options a ballot may approve · high: the best score, from 0 · dots: points a
         *     ballot spreads · blocks_allowed: blocks that don't stop a consensus · target: people wanted · budget: the
         *     money there is, in `currency` (ISO 4217) · reserves: seats kept for groups · none_of_these: the last option
         *     says so and may win · shuffle: each voter sees the options in an order of their own.
         */
        MethodSettings: {
            /**
             * Blocks Allowed
             * @default 0
             */
            blocks_allowed?: number;
            /** Budget */
            budget?: string | null;
            /** Currency */
            currency?: string | null;
            /**
             * Dots
             * @default 10
             */
            dots?: number;
            /**
             * High
             * @default 5
             */
            high?: number;
            /** Most */
            most?: number | null;
            /**
             * None Of These
             * @default false
             */
            none_of_these?: boolean;
            /**
             * Reserves
             * @default []
             */
            reserves?: components["schemas"]["SeatsReserved"][];
            /**
             * Seats
             * @default 1
             */
            seats?: number;
            /**
             * Shuffle
             * @default false
             */
            shuffle?: boolean;
            /** Target */
            target?: number | null;
        };
        /**
         * MinutesFiling
         * @description That the minutes were filed where the law asks.
         */
        MinutesFiling: {
            /**
             * Filed On
             * Format: date
             */
            filed_on: string;
            /** Note */
            note?: string | null;
        };
        /**
         * MinutesOut
         * @description The minutes of a meeting. `content` is what they say: of a draft as it would read now, then as approved.
         *
         *     Its shape is the minutes part of the record (app/rules/record/minutes.py), so that what is shown is what is sealed.
         *     Blocks of the text that somebody wrote as markdown also have it as clean `html`.
         */
        MinutesOut: {
            /** Annexes */
            annexes: components["schemas"]["AnnexOut"][];
            /** Approve By */
            approve_by: string | null;
            /** Approved At */
            approved_at: string | null;
            /** Approved By */
            approved_by: string | null;
            /** Content */
            content: {
                [key: string]: unknown;
            };
            /** Dissent Until */
            dissent_until: string | null;
            /** Dissents */
            dissents: components["schemas"]["DissentOut"][];
            /**
             * File By
             * @description The last day for it; null before the approval.
             */
            file_by: string | null;
            /**
             * File Days
             * @description Within how many days of the approval they are to be filed.
             */
            file_days: number | null;
            /**
             * File Source
             * @description What asks for the filing.
             */
            file_source: string | null;
            /** Filed By */
            filed_by: string | null;
            /** Filed Note */
            filed_note: string | null;
            /** Filed On */
            filed_on: string | null;
            /** Hash */
            hash: string | null;
            /** Identification */
            identification: string;
            /**
             * May Sign As
             * @description As what I may sign now.
             */
            may_sign_as: string[];
            /**
             * Meeting Id
             * Format: uuid
             */
            meeting_id: string;
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /**
             * Missing
             * @description Fields that the bylaws ask for and the draft lacks.
             */
            missing: string[];
            /**
             * Number
             * @description Its entry in the register.
             */
            number: number | null;
            /** Remarks */
            remarks: string;
            /** Revision */
            revision: number;
            /** Sealed At */
            sealed_at: string | null;
            /** Signatures */
            signatures: components["schemas"]["SignatureOut"][];
            /** Signers Needed */
            signers_needed: components["schemas"]["SignerNeeded"][];
            /**
             * Status
             * @enum {string}
             */
            status: "draft" | "approved" | "sealed";
            /**
             * Words
             * @description Who must sign and by when, in sentences by language.
             */
            words: {
                [key: string]: string[];
            };
        };
        /**
         * MinutesPatch
         * @description What the secretary writes. `revision`: the one this was made from, refused if it is old.
         */
        MinutesPatch: {
            /** Identification */
            identification?: string | null;
            /** Remarks */
            remarks?: string | null;
            /** Revision */
            revision: number;
        };
        /**
         * MinutesSigning
         * @description Sign approved minutes.
         */
        MinutesSigning: {
            /** Signature */
            signature: string;
            /** Signed As */
            signed_as: string;
        };
        /**
         * Moderation
         * @description What facilitators change. Fields left out stay; `circle_id: null` moves it out of any circle.
         * @example {
         *       "locked": false,
         *       "pinned": true
         *     }
         */
        Moderation: {
            /** Circle Id */
            circle_id?: string | null;
            /** Locked */
            locked?: boolean | null;
            /** Pinned */
            pinned?: boolean | null;
        };
        /**
         * MoneyLimit
         * @description The sum up to which, or above which, a matter is meant; a decimal number and a currency's code. A vote that names
         *     its sum, such as one that spreads a budget, is held to it; others name none, and people judge.
         */
        MoneyLimit: {
            /** Amount */
            amount: string;
            /** Currency */
            currency: string;
            /**
             * Way
             * @enum {string}
             */
            way: "above" | "up_to";
        };
        /**
         * MyBallot
         * @description Whether I am entitled to vote in this poll, and my ballot if I voted.
         */
        MyBallot: {
            ballot: components["schemas"]["BallotOut"] | null;
            /** Elector */
            elector: boolean;
            /**
             * In Roll
             * @description A secret poll: I took part, and nobody knows how.
             * @default false
             */
            in_roll?: boolean;
            /**
             * Order
             * @description The order in which I see the options, where each sees their own.
             */
            order?: string[];
            /**
             * Poll Id
             * Format: uuid
             */
            poll_id: string;
            /**
             * Pseudonym
             * @description My line in the decision record.
             */
            pseudonym?: string | null;
        };
        /**
         * MyCooperative
         * @description A cooperative and my line in its register.
         */
        MyCooperative: {
            cooperative: components["schemas"]["CooperativeOut"];
            membership: components["schemas"]["MemberRef"];
        };
        /**
         * MyReactionOut
         * @description A reaction of mine in a thread: `comment_id` is null for one to the opening text.
         */
        MyReactionOut: {
            /** Comment Id */
            comment_id: string | null;
            /**
             * Emoji
             * @enum {string}
             */
            emoji: "👍" | "👎" | "💚" | "🎉" | "😄" | "🤔" | "👀" | "🙏";
            /**
             * Thread Id
             * Format: uuid
             */
            thread_id: string;
        };
        /**
         * MyVote
         * @description One ballot that is mine to cast.
         */
        MyVote: {
            /**
             * In Roll
             * @description It has been cast.
             */
            in_roll: boolean;
            /** Instruction */
            instruction: string | null;
            /**
             * Membership Id
             * Format: uuid
             */
            membership_id: string;
            /** @description Null while it has not been cast, and of secret ballots. */
            receipt: components["schemas"]["BallotReceipt"] | null;
            /** Votes */
            votes: number;
        };
        /**
         * MyVotes
         * @description The ballots that I cast in a poll of a meeting: mine first, then one for each giver. `instruction` is the
         *     giver's wish for this item.
         */
        MyVotes: {
            /**
             * Cast By
             * @description Who casts mine, if I lent it.
             */
            cast_by: string | null;
            /**
             * Follows Board
             * @description My proxy names no holder: my vote goes with the board's motions.
             */
            follows_board: boolean;
            /**
             * Here
             * @description I was present at the snapshot, or am represented by another.
             */
            here: boolean;
            /** @description The same, where that is no member. */
            outside_holder: components["schemas"]["OutsideHolderRef"] | null;
            /**
             * Poll Id
             * Format: uuid
             */
            poll_id: string;
            /** Votes */
            votes: components["schemas"]["MyVote"][];
        };
        /**
         * Named
         * @description A name in both languages.
         */
        Named: {
            /** En */
            en: string;
            /** Es */
            es: string;
        };
        /**
         * NewCircle
         * @description A circle to make. Whoever makes it is in it.
         */
        NewCircle: {
            /**
             * Closed
             * @default false
             */
            closed?: boolean;
            /**
             * Name
             * @example Night shift
             */
            name: string;
            /**
             * Office
             * @description Given by administrators and secretaries only.
             */
            office?: ("board" | "social_council" | "audit" | "management") | null;
            /** Parent Id */
            parent_id?: string | null;
            /**
             * Purpose
             * @default
             */
            purpose?: string;
        };
        /**
         * NewComment
         * @description A comment, or a reply to the comment `parent_id`.
         * @example {
         *       "body": "What would it cost?"
         *     }
         */
        NewComment: {
            /** Body */
            body: string;
            /** Parent Id */
            parent_id?: string | null;
        };
        /**
         * NewCooperative
         * @description The short form that founds a cooperative. Whoever sends it becomes its first administrator.
         */
        NewCooperative: {
            /**
             * Country
             * @description ISO 3166-1, two letters.
             * @example ES
             */
            country: string;
            /**
             * Description
             * @default
             */
            description?: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "worker" | "recovered" | "multi_stakeholder" | "second_degree" | "practice";
            /**
             * Language
             * @enum {string}
             */
            language: "en" | "es";
            /**
             * Name
             * @example Okindegia
             */
            name: string;
            /**
             * Time Zone
             * @description Left out: the founder's own.
             */
            time_zone?: string | null;
            /**
             * Visibility
             * @default closed
             * @enum {string}
             */
            visibility?: "open" | "closed" | "secret";
        };
        /**
         * NewInvitations
         * @description People to invite, one a line: an address, or columns “email, name, number, class, role” with commas,
         *     semicolons or tabs between, quotes where needed, a first line of headings if wanted. At most 5,000 lines.
         */
        NewInvitations: {
            /**
             * Class Id
             * @description For lines that name none.
             */
            class_id?: string | null;
            /**
             * Message
             * @description Goes into the mail.
             */
            message?: string | null;
            /**
             * Role
             * @description For lines that name none.
             * @default member
             * @enum {string}
             */
            role?: "admin" | "secretary" | "facilitator" | "member" | "observer";
            /**
             * Text
             * @example ane@example.org
             *     jon@example.org,Jon Etxeberria,41,Workers,member
             */
            text: string;
        };
        /**
         * NewMemberClass
         * @description A class to make, or its new name.
         */
        NewMemberClass: {
            /**
             * Name
             * @example Workers
             */
            name: string;
        };
        /**
         * NewOrganisation
         * @description A cooperative that becomes a member.
         */
        NewOrganisation: {
            /**
             * Members
             * @description How many members it has itself.
             */
            members: number;
            /**
             * Name
             * @example Okindegia
             */
            name: string;
            /**
             * Others
             * @description Other organisations whose votes change at the same time: shares of the total often fit only together.
             */
            others?: components["schemas"]["OtherVotes"][];
            /**
             * Votes
             * @default 1
             */
            votes?: number;
        };
        /**
         * NewRequest
         * @description What an applicant tells the cooperative.
         */
        NewRequest: {
            /**
             * Message
             * @example I have baked here every summer.
             */
            message?: string | null;
        };
        /**
         * NewThread
         * @description A thread to begin, in the cooperative or in one of its circles.
         * @example {
         *       "body": "Ours is **32 years** old.",
         *       "title": "A new oven"
         *     }
         */
        NewThread: {
            /**
             * Body
             * @default
             */
            body?: string;
            /** Circle Id */
            circle_id?: string | null;
            /** Title */
            title: string;
        };
        /**
         * NewToken
         * @description A token with its secret, which is shown this once.
         * @example {
         *       "created_at": "2026-03-02T09:15:00.000000Z",
         *       "expires_at": "2026-09-01T00:00:00.000000Z",
         *       "id": "0199d7a4-6a3c-7c52-9d1e-2f0e5b7a9c13",
         *       "name": "Accounting export",
         *       "scopes": [
         *         "read"
         *       ],
         *       "secret": "batzar_3q2-7wAAq3b8Vd1cXe9fYg5hZi2jAk7lBm0nCo6pDq4"
         *     }
         */
        NewToken: {
            /** Created At */
            created_at: string;
            /** Expires At */
            expires_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Last Used At */
            last_used_at: string | null;
            /** Name */
            name: string;
            /** Scopes */
            scopes: ("read" | "write" | "vote" | "manage")[];
            /**
             * Secret
             * @description For the header `Authorization: Bearer …`.
             */
            secret: string;
        };
        /**
         * NoticeList
         * @description Proofs of notice, and how many members were told in all.
         */
        NoticeList: {
            /** Bounced */
            bounced: number;
            /**
             * Entitled
             * @description Members whom the notice is for: who may vote at one of the calls. Of a meeting being prepared, whom it would go to now.
             */
            entitled: number;
            /** Items */
            items: components["schemas"]["NoticeOut"][];
            /**
             * Left Out
             * @description Of a meeting being prepared: active members who may not vote at any of its calls yet, and so get no notice. Observers are not among them.
             */
            left_out: number | null;
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Next */
            next?: string | null;
            /** Opened */
            opened: number;
            /**
             * Told
             * @description Members with a notice that was sent or handed over and did not come back.
             */
            told: number;
            /**
             * Voters
             * @description Of a meeting being prepared: how many of them may vote at the first call.
             */
            voters: number | null;
        };
        /**
         * NoticeOut
         * @description Proof that one member was told.
         */
        NoticeOut: {
            /** Address */
            address: string;
            /** Bounce Reason */
            bounce_reason: string | null;
            /** Bounced At */
            bounced_at: string | null;
            /**
             * Channel
             * @enum {string}
             */
            channel: "mail" | "app" | "paper";
            /** Delivered At */
            delivered_at: string | null;
            /** Hash */
            hash: string;
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
            /** Opened At */
            opened_at: string | null;
            /** Queued At */
            queued_at: string;
            /** Sent At */
            sent_at: string | null;
        };
        /**
         * NoticeSummary
         * @description The notice of a meeting against what the bylaws ask. Days are counted as they count them.
         */
        NoticeSummary: {
            /** Clear Days */
            clear_days: boolean | null;
            /** Days Given */
            days_given: number | null;
            /**
             * Days Needed
             * @description Null where the bylaws leave it open.
             */
            days_needed: number | null;
            /**
             * Due At
             * @description The first moment that is too late to send it.
             */
            due_at: string | null;
            /**
             * Hash
             * @description SHA-256 of the text that was sent.
             */
            hash: string | null;
            /** In Time */
            in_time: boolean | null;
            /** Late Reason */
            late_reason: string | null;
            /** Sent At */
            sent_at: string | null;
            /** Source */
            source: string | null;
        };
        /**
         * OpeningIn
         * @description The call at which the meeting opens.
         */
        OpeningIn: {
            /**
             * Call
             * @default 1
             */
            call?: number;
        };
        /**
         * OpinionIn
         * @description A body's opinion on the question, as markdown.
         * @example {
         *       "text": "The council agrees, if nobody works two nights in a row."
         *     }
         */
        OpinionIn: {
            /** Text */
            text: string;
        };
        /**
         * OpinionOut
         * @description A body's opinion on the question, which does not bind; who attached it, and when.
         */
        OpinionOut: {
            /** At */
            at: string;
            /**
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /** Html */
            html: string;
            /** Text */
            text: string;
        };
        /**
         * OptionIn
         * @description An answer to choose. Which of the fields beside the label are needed, the method says.
         */
        OptionIn: {
            /**
             * Cost
             * @description For budgets, in the budget's currency.
             */
            cost?: string | null;
            /**
             * Description
             * @description Markdown.
             * @default
             */
            description?: string;
            /** Ends At */
            ends_at?: string | null;
            /**
             * Group
             * @description For reserved seats, such as night shift.
             */
            group?: string | null;
            /** Label */
            label: string;
            /**
             * Picture
             * @description The key that uploading a picture gave.
             */
            picture?: string | null;
            /**
             * Starts At
             * @description For finding a time.
             */
            starts_at?: string | null;
        };
        /**
         * OptionOut
         * @description An answer to choose.
         */
        OptionOut: {
            /** Cost */
            cost: string | null;
            /** Description */
            description: string;
            /** Description Html */
            description_html: string;
            /** Ends At */
            ends_at: string | null;
            /** Group */
            group: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Label */
            label: string;
            /** None Of These */
            none_of_these: boolean;
            /** Picture Url */
            picture_url: string | null;
            /** Position */
            position: number;
            /** Starts At */
            starts_at: string | null;
        };
        /**
         * OptionPicture
         * @description A picture that an option may carry.
         */
        OptionPicture: {
            /** Key */
            key: string;
            /** Url */
            url: string;
        };
        /**
         * OrganisationChanges
         * @description What changes of an organisation; what is left out stays as it is.
         */
        OrganisationChanges: {
            /** Members */
            members?: number | null;
            /**
             * Name
             * @example Okindegia
             */
            name?: string | null;
            /**
             * Others
             * @description Other organisations whose votes change at the same time: shares of the total often fit only together.
             */
            others?: components["schemas"]["OtherVotes"][];
            /** Votes */
            votes?: number | null;
        };
        /**
         * OrganisationList
         * @description Members that are cooperatives, by name, and the rule of their votes.
         */
        OrganisationList: {
            /** Items */
            items: components["schemas"]["OrganisationOut"][];
            /** Next */
            next?: string | null;
            rule: components["schemas"]["VotesRule"];
        };
        /**
         * OrganisationOut
         * @description A cooperative that is a member. It acts through its delegates: the members with its id.
         * @example {
         *       "id": "0199d1a2-7c3e-7d52-9f00-2f1c7f9b0c14",
         *       "members": 41,
         *       "name": "Okindegia",
         *       "votes": 3
         *     }
         */
        OrganisationOut: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Members */
            members: number;
            /** Name */
            name: string;
            /** Votes */
            votes: number;
        };
        /**
         * OtherVotes
         * @description The votes that another organisation has from now on.
         */
        OtherVotes: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Votes */
            votes: number;
        };
        /**
         * Outcome
         * @description What was decided, and why. `words` has the same in sentences, by language.
         *
         *     `winners`: the option adopted, the elected in order, the projects funded, the best times. `tied`: who is
         *     level where it matters. `next_call`: the call that may follow one without quorum. `lot`: the seed that a tie
         *     was drawn with.
         */
        Outcome: {
            consensus?: components["schemas"]["ConsensusResult"] | null;
            /** Lot */
            lot?: string | null;
            majority: components["schemas"]["MajorityResult"] | null;
            /** Next Call */
            next_call?: number | null;
            quorum: components["schemas"]["QuorumResult"] | null;
            /**
             * Result
             * @enum {string}
             */
            result: "adopted" | "rejected" | "inquorate" | "tied" | "elected" | "measured" | "void" | "withdrawn";
            tally: components["schemas"]["Tally"];
            /** Tied */
            tied: string[];
            /** Winners */
            winners: string[];
            /** Words */
            words: {
                [key: string]: string[];
            };
        };
        /**
         * OutsideHolderIn
         * @description Who holds the proxy without being a member. The same name at the same meeting is the same person.
         */
        OutsideHolderIn: {
            /**
             * Family
             * @description The giver declares that the holder is of their family.
             * @default false
             */
            family?: boolean;
            /** Name */
            name: string;
        };
        /**
         * OutsideHolderOut
         * @description Somebody who holds proxies at a meeting without being a member. `held`: how many are in force.
         */
        OutsideHolderOut: {
            /**
             * Arrived At
             * @description Of the present stay; null: not here.
             */
            arrived_at: string | null;
            /** Held */
            held: number;
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
            /** Name */
            name: string;
        };
        /**
         * OutsideHolderRef
         * @description Somebody who is no member and holds proxies at a meeting.
         */
        OutsideHolderRef: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * OutsideProxyHolder
         * @description Who holds a proxy without being a member, as its giver named them.
         */
        OutsideProxyHolder: {
            /** Family */
            family: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /** Page[CooperativeCard] */
        Page_CooperativeCard_: {
            /** Items */
            items: components["schemas"]["CooperativeCard"][];
            /** Next */
            next?: string | null;
        };
        /** Page[EntryOut] */
        Page_EntryOut_: {
            /** Items */
            items: components["schemas"]["EntryOut"][];
            /** Next */
            next?: string | null;
        };
        /** Page[MemberClassOut] */
        Page_MemberClassOut_: {
            /** Items */
            items: components["schemas"]["MemberClassOut"][];
            /** Next */
            next?: string | null;
        };
        /** Page[MemberRef] */
        Page_MemberRef_: {
            /** Items */
            items: components["schemas"]["MemberRef"][];
            /** Next */
            next?: string | null;
        };
        /** Page[MyCooperative] */
        Page_MyCooperative_: {
            /** Items */
            items: components["schemas"]["MyCooperative"][];
            /** Next */
            next?: string | null;
        };
        /** Page[MyReactionOut] */
        Page_MyReactionOut_: {
            /** Items */
            items: components["schemas"]["MyReactionOut"][];
            /** Next */
            next?: string | null;
        };
        /** Page[ReadPositionOut] */
        Page_ReadPositionOut_: {
            /** Items */
            items: components["schemas"]["ReadPositionOut"][];
            /** Next */
            next?: string | null;
        };
        /** Page[RegisterLine] */
        Page_RegisterLine_: {
            /** Items */
            items: components["schemas"]["RegisterLine"][];
            /** Next */
            next?: string | null;
        };
        /** Page[SignedInBrowser] */
        Page_SignedInBrowser_: {
            /** Items */
            items: components["schemas"]["SignedInBrowser"][];
            /** Next */
            next?: string | null;
        };
        /** Page[Token] */
        Page_Token_: {
            /** Items */
            items: components["schemas"]["Token"][];
            /** Next */
            next?: string | null;
        };
        /**
         * PaperNoticeIn
         * @description A notice handed over or posted on paper, to somebody who has no mail or whose mail bounced.
         */
        PaperNoticeIn: {
            /** Address */
            address: string;
            /**
             * Membership Id
             * Format: uuid
             */
            membership_id: string;
            /**
             * Sent At
             * Format: date-time
             */
            sent_at: string;
        };
        /**
         * PasswordChange
         * @description The present password (null when there is none yet) and the new one.
         * @example {
         *       "current": "seven red apples",
         *       "new": "eight green pears"
         *     }
         */
        PasswordChange: {
            /** Current */
            current: string | null;
            /** New */
            new: string;
        };
        /**
         * PasswordReset
         * @description The code that came by mail, and the password from now on.
         * @example {
         *       "code": "204816",
         *       "email": "ane@example.org",
         *       "password": "seven red apples"
         *     }
         */
        PasswordReset: {
            /** Code */
            code: string;
            /**
             * Email
             * Format: email
             */
            email: string;
            /** Password */
            password: string;
        };
        /**
         * PhaseIn
         * @description Where the round goes next. After objections were integrated a new round begins with the text.
         * @example {
         *       "phase": "react"
         *     }
         */
        PhaseIn: {
            /**
             * Phase
             * @enum {string}
             */
            phase: "clarify" | "react" | "decide" | "integrate";
            /**
             * Text
             * @description From integrate to decide: what the next round asks about, as markdown. For a poll on a proposal it becomes the proposal's next version, else the poll's text. The present text may stay.
             */
            text?: string | null;
        };
        /**
         * PollDraft
         * @description What a file says about a poll: a beginning for the form. Its ballots are counted, and not taken over.
         */
        PollDraft: {
            /**
             * Ballots
             * @description How many ballots the file holds. They stay in the file.
             */
            ballots: number;
            /**
             * Method
             * @enum {string}
             */
            method: "agreement" | "consensus" | "consensus_fallback" | "consent" | "gradients" | "single_choice" | "approval" | "score" | "star" | "majority_judgment" | "dots" | "count_me_in" | "find_a_time" | "instant_runoff" | "stv_scottish" | "stv_meek" | "schulze" | "borda" | "budget_greedy" | "budget_equal_shares";
            /** Options */
            options: components["schemas"]["DraftOption"][];
            settings: components["schemas"]["MethodSettings"];
            /** Title */
            title: string;
        };
        /**
         * PollIn
         * @description A new poll. Without `opens_at` it opens at once, or as soon as its matter's notice is over.
         * @example {
         *       "body": "",
         *       "closes_at": "2027-03-01T18:00:00Z",
         *       "electorate": {
         *         "kind": "all"
         *       },
         *       "matter": "other",
         *       "method": "agreement",
         *       "reasons": "required_from_objectors",
         *       "results": "after_voting",
         *       "rules": {
         *         "majority": {
         *           "abstentions": "excluded",
         *           "base": "cast",
         *           "fraction": "1/2",
         *           "strict": true
         *         },
         *         "quorum": {
         *           "fraction": "1/2",
         *           "strict": false
         *         }
         *       },
         *       "title": "Shall we buy the second oven?"
         *     }
         */
        PollIn: {
            /**
             * Adopts Version
             * @description The draft of the bylaws that takes force if this is adopted.
             */
            adopts_version?: number | null;
            /**
             * Affected
             * @description How many members the measure hits, where the law guards against it.
             */
            affected?: number | null;
            /**
             * Body
             * @default
             */
            body?: string;
            /**
             * Changes Reason
             * @description Why a field departs from its matter, by field.
             */
            changes_reason?: {
                [key: string]: string;
            };
            /**
             * Closes At
             * @description After the opening, at most a year from now.
             */
            closes_at?: string | null;
            /** Conditions */
            conditions?: components["schemas"]["ConditionIn"][] | null;
            /**
             * Early Close
             * @description Whether managers may close it before its time.
             * @default false
             */
            early_close?: boolean;
            electorate?: components["schemas"]["Electorate"] | null;
            /**
             * Extension
             * @description Whether managers may prolong it.
             * @default true
             */
            extension?: boolean;
            /**
             * Managers
             * @default author_and_facilitators
             * @enum {string}
             */
            managers?: "author_and_facilitators" | "facilitators";
            /**
             * Matter
             * @description What kind of matter it is, by the bylaws; other: a question outside of them.
             * @default other
             */
            matter?: string;
            /** Method */
            method?: ("agreement" | "consensus" | "consensus_fallback" | "consent" | "gradients" | "single_choice" | "approval" | "score" | "star" | "majority_judgment" | "dots" | "count_me_in" | "find_a_time" | "instant_runoff" | "stv_scottish" | "stv_meek" | "schulze" | "borda" | "budget_greedy" | "budget_equal_shares") | null;
            /**
             * Opens At
             * @description Later than now; none opens at once.
             */
            opens_at?: string | null;
            /**
             * Options
             * @description In ballot order: 2 to 50 different ones; none for a question of yes or no. A label alone is an option without more.
             */
            options?: (components["schemas"]["OptionIn"] | string)[];
            /**
             * Phase
             * @description Where a round of consent begins: with questions (clarify, the default) or at once with deciding. Not used by other methods.
             */
            phase?: ("clarify" | "decide") | null;
            /**
             * Proposal Id
             * @description The proposal put to the vote, in its present version.
             */
            proposal_id?: string | null;
            /** Reasons */
            reasons?: ("off" | "optional" | "required" | "required_from_objectors") | null;
            /** Recused */
            recused?: components["schemas"]["RecusedIn"][] | null;
            /** Results */
            results?: ("always" | "after_voting" | "after_close") | null;
            /**
             * Review On
             * @description When to look at the decision again.
             */
            review_on?: string | null;
            rules?: components["schemas"]["Rules"] | null;
            /**
             * Secret
             * @description Whether nobody can learn who voted what, the operator included.
             */
            secret?: boolean | null;
            /**
             * Secret Small Ok
             * @description Said after the warning that too few are asked to hide anyone.
             * @default false
             */
            secret_small_ok?: boolean;
            settings?: components["schemas"]["MethodSettings"] | null;
            /**
             * Supersedes
             * @description The decision that this one would replace.
             */
            supersedes?: string | null;
            /**
             * Thread Id
             * @description The thread it belongs to; none for a poll of its own.
             */
            thread_id?: string | null;
            /** Title */
            title: string;
        };
        /**
         * PollOut
         * @description A poll as everyone who may see it sees it. Counts before the close are in its turnout.
         */
        PollOut: {
            /** Adopts Version */
            adopts_version: number | null;
            /** Affected */
            affected: number | null;
            /**
             * Amendment Id
             * @description The amendment that is voted on.
             */
            amendment_id: string | null;
            /**
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /** Body */
            body: string;
            /** Body Html */
            body_html: string;
            /**
             * Call
             * @description 1, or the later call that this is after one without a quorum.
             */
            call: number;
            /** Cancel Reason */
            cancel_reason: string | null;
            casting_vote: components["schemas"]["CastingVoteOut"] | null;
            /** Circle Id */
            circle_id: string | null;
            /** Closed At */
            closed_at: string | null;
            /** Closes At */
            closes_at: string;
            /** Conditions */
            conditions: components["schemas"]["ConditionOut"][];
            /**
             * Cooperative Id
             * Format: uuid
             */
            cooperative_id: string;
            /** Created At */
            created_at: string;
            /**
             * Decision Id
             * @description Its place in the register, once closed.
             */
            decision_id: string | null;
            /** Early Close */
            early_close: boolean;
            electorate: components["schemas"]["ElectorateOut"];
            /**
             * Electors
             * @description How many were entitled when it opened; 0 before.
             */
            electors: number;
            /**
             * Entitled
             * @description Of a vote in a meeting: everyone entitled there less the recused, here or not.
             */
            entitled: number | null;
            /**
             * Entitled Votes
             * @description The votes of those entitled, where somebody has other than one: votes are counted then.
             */
            entitled_votes?: number | null;
            /** Extension */
            extension: boolean;
            /**
             * Hands
             * @description By raised hands, which two tellers count.
             */
            hands: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Item Id
             * @description The point of the agenda that is voted on.
             */
            item_id: string | null;
            /** @description While it waits for the chair's casting vote. */
            level: components["schemas"]["LevelOut"] | null;
            /**
             * Managers
             * @enum {string}
             */
            managers: "author_and_facilitators" | "facilitators";
            /** Matter */
            matter: string;
            /**
             * Meeting Id
             * @description Of a vote in a meeting; its electors are those here.
             */
            meeting_id: string | null;
            /**
             * Method
             * @enum {string}
             */
            method: "agreement" | "consensus" | "consensus_fallback" | "consent" | "gradients" | "single_choice" | "approval" | "score" | "star" | "majority_judgment" | "dots" | "count_me_in" | "find_a_time" | "instant_runoff" | "stv_scottish" | "stv_meek" | "schulze" | "borda" | "budget_greedy" | "budget_equal_shares";
            /**
             * Next Poll Id
             * @description The poll of the next call.
             */
            next_poll_id: string | null;
            /** Opened At */
            opened_at: string | null;
            /** Opens At */
            opens_at: string;
            opinion: components["schemas"]["OpinionOut"] | null;
            /** Options */
            options: components["schemas"]["OptionOut"][];
            outcome: components["schemas"]["Outcome"] | null;
            /**
             * Phase
             * @description Where a consent round stands.
             */
            phase: ("clarify" | "react" | "decide" | "integrate") | null;
            /**
             * Previous Poll Id
             * @description The poll of the call before.
             */
            previous_poll_id: string | null;
            /** Proposal Id */
            proposal_id: string | null;
            /** Proposal Version */
            proposal_version: number | null;
            /**
             * Reasons
             * @enum {string}
             */
            reasons: "off" | "optional" | "required" | "required_from_objectors";
            /** Recused */
            recused: components["schemas"]["RecusedOut"][];
            /**
             * Results
             * @enum {string}
             */
            results: "always" | "after_voting" | "after_close";
            /** Review On */
            review_on: string | null;
            /**
             * Round
             * @description Which consent round it is.
             */
            round: number;
            rules: components["schemas"]["Rules"];
            /** @description What its matter and the bylaws fix; null only for polls from before there were bylaws. */
            ruling: components["schemas"]["Ruling"] | null;
            /** Secret */
            secret: boolean;
            /**
             * Seed
             * @description What the order of options and lots are drawn from.
             */
            seed: string;
            settings: components["schemas"]["MethodSettings"];
            statement: components["schemas"]["StatementOut"] | null;
            /**
             * Status
             * @enum {string}
             */
            status: "scheduled" | "open" | "closed" | "cancelled";
            /** Supersedes */
            supersedes: string | null;
            /** Thread Id */
            thread_id: string | null;
            /** Title */
            title: string;
            /**
             * Withheld
             * @description Why the result of a secret poll whose time is over waits until a manager publishes it: its counts would tell who voted what.
             */
            withheld: ("too_few" | "all_alike") | null;
        };
        /**
         * PollPatch
         * @description Changes to a poll that has not opened. What is left out or null stays as it is; its matter stays.
         * @example {
         *       "closes_at": "2027-03-02T18:00:00Z"
         *     }
         */
        PollPatch: {
            /**
             * Affected
             * @description How many members the measure hits, where the law guards against it.
             */
            affected?: number | null;
            /** Body */
            body?: string | null;
            /**
             * Changes Reason
             * @description Why a field departs from its matter, by field.
             */
            changes_reason?: {
                [key: string]: string;
            };
            /**
             * Closes At
             * @description After the opening, at most a year from now.
             */
            closes_at?: string | null;
            /** Conditions */
            conditions?: components["schemas"]["ConditionIn"][] | null;
            /** Early Close */
            early_close?: boolean | null;
            electorate?: components["schemas"]["Electorate"] | null;
            /** Extension */
            extension?: boolean | null;
            /** Managers */
            managers?: ("author_and_facilitators" | "facilitators") | null;
            /** Method */
            method?: ("agreement" | "consensus" | "consensus_fallback" | "consent" | "gradients" | "single_choice" | "approval" | "score" | "star" | "majority_judgment" | "dots" | "count_me_in" | "find_a_time" | "instant_runoff" | "stv_scottish" | "stv_meek" | "schulze" | "borda" | "budget_greedy" | "budget_equal_shares") | null;
            /** Opens At */
            opens_at?: string | null;
            /** Options */
            options?: (components["schemas"]["OptionIn"] | string)[] | null;
            /** Reasons */
            reasons?: ("off" | "optional" | "required" | "required_from_objectors") | null;
            /** Recused */
            recused?: components["schemas"]["RecusedIn"][] | null;
            /** Results */
            results?: ("always" | "after_voting" | "after_close") | null;
            /**
             * Review On
             * @description When to look at the decision again.
             */
            review_on?: string | null;
            rules?: components["schemas"]["Rules"] | null;
            /**
             * Secret
             * @description Whether nobody can learn who voted what, the operator included.
             */
            secret?: boolean | null;
            /**
             * Secret Small Ok
             * @description Said after the warning that too few are asked to hide anyone.
             * @default false
             */
            secret_small_ok?: boolean;
            settings?: components["schemas"]["MethodSettings"] | null;
            /**
             * Supersedes
             * @description The decision that this one would replace.
             */
            supersedes?: string | null;
            /** Title */
            title?: string | null;
        };
        /**
         * PollWithMembers
         * @description A poll and the members it names.
         */
        PollWithMembers: {
            /** Adopts Version */
            adopts_version: number | null;
            /** Affected */
            affected: number | null;
            /**
             * Amendment Id
             * @description The amendment that is voted on.
             */
            amendment_id: string | null;
            /**
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /** Body */
            body: string;
            /** Body Html */
            body_html: string;
            /**
             * Call
             * @description 1, or the later call that this is after one without a quorum.
             */
            call: number;
            /** Cancel Reason */
            cancel_reason: string | null;
            casting_vote: components["schemas"]["CastingVoteOut"] | null;
            /** Circle Id */
            circle_id: string | null;
            /** Closed At */
            closed_at: string | null;
            /** Closes At */
            closes_at: string;
            /** Conditions */
            conditions: components["schemas"]["ConditionOut"][];
            /**
             * Cooperative Id
             * Format: uuid
             */
            cooperative_id: string;
            /** Created At */
            created_at: string;
            /**
             * Decision Id
             * @description Its place in the register, once closed.
             */
            decision_id: string | null;
            /** Early Close */
            early_close: boolean;
            electorate: components["schemas"]["ElectorateOut"];
            /**
             * Electors
             * @description How many were entitled when it opened; 0 before.
             */
            electors: number;
            /**
             * Entitled
             * @description Of a vote in a meeting: everyone entitled there less the recused, here or not.
             */
            entitled: number | null;
            /**
             * Entitled Votes
             * @description The votes of those entitled, where somebody has other than one: votes are counted then.
             */
            entitled_votes?: number | null;
            /** Extension */
            extension: boolean;
            /**
             * Hands
             * @description By raised hands, which two tellers count.
             */
            hands: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Item Id
             * @description The point of the agenda that is voted on.
             */
            item_id: string | null;
            /** @description While it waits for the chair's casting vote. */
            level: components["schemas"]["LevelOut"] | null;
            /**
             * Managers
             * @enum {string}
             */
            managers: "author_and_facilitators" | "facilitators";
            /** Matter */
            matter: string;
            /**
             * Meeting Id
             * @description Of a vote in a meeting; its electors are those here.
             */
            meeting_id: string | null;
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /**
             * Method
             * @enum {string}
             */
            method: "agreement" | "consensus" | "consensus_fallback" | "consent" | "gradients" | "single_choice" | "approval" | "score" | "star" | "majority_judgment" | "dots" | "count_me_in" | "find_a_time" | "instant_runoff" | "stv_scottish" | "stv_meek" | "schulze" | "borda" | "budget_greedy" | "budget_equal_shares";
            /**
             * Next Poll Id
             * @description The poll of the next call.
             */
            next_poll_id: string | null;
            /** Opened At */
            opened_at: string | null;
            /** Opens At */
            opens_at: string;
            opinion: components["schemas"]["OpinionOut"] | null;
            /** Options */
            options: components["schemas"]["OptionOut"][];
            outcome: components["schemas"]["Outcome"] | null;
            /**
             * Phase
             * @description Where a consent round stands.
             */
            phase: ("clarify" | "react" | "decide" | "integrate") | null;
            /**
             * Previous Poll Id
             * @description The poll of the call before.
             */
            previous_poll_id: string | null;
            /** Proposal Id */
            proposal_id: string | null;
            /** Proposal Version */
            proposal_version: number | null;
            /**
             * Reasons
             * @enum {string}
             */
            reasons: "off" | "optional" | "required" | "required_from_objectors";
            /** Recused */
            recused: components["schemas"]["RecusedOut"][];
            /**
             * Results
             * @enum {string}
             */
            results: "always" | "after_voting" | "after_close";
            /** Review On */
            review_on: string | null;
            /**
             * Round
             * @description Which consent round it is.
             */
            round: number;
            rules: components["schemas"]["Rules"];
            /** @description What its matter and the bylaws fix; null only for polls from before there were bylaws. */
            ruling: components["schemas"]["Ruling"] | null;
            /** Secret */
            secret: boolean;
            /**
             * Seed
             * @description What the order of options and lots are drawn from.
             */
            seed: string;
            settings: components["schemas"]["MethodSettings"];
            statement: components["schemas"]["StatementOut"] | null;
            /**
             * Status
             * @enum {string}
             */
            status: "scheduled" | "open" | "closed" | "cancelled";
            /** Supersedes */
            supersedes: string | null;
            /** Thread Id */
            thread_id: string | null;
            /** Title */
            title: string;
            /**
             * Withheld
             * @description Why the result of a secret poll whose time is over waits until a manager publishes it: its counts would tell who voted what.
             */
            withheld: ("too_few" | "all_alike") | null;
        };
        /**
         * PresenceOut
         * @description Who is here, in numbers: told to everyone while it changes, at most twice a second. `id` is the meeting's.
         *
         *     needed and met are null where the bylaws leave open what the quorum hangs on; `undecided` names the field.
         */
        PresenceOut: {
            /**
             * Base
             * @enum {string}
             */
            base: "members" | "votes";
            /** Call */
            call: number;
            /** Entitled */
            entitled: number;
            /**
             * Everyone
             * @description All entitled, in the quorum's base.
             */
            everyone: number;
            /**
             * Here
             * @description Present and represented, in the quorum's base.
             */
            here: number;
            /**
             * Holds
             * @description Of an open meeting: whether it may decide now.
             */
            holds: boolean | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Lost At
             * @description Of an open meeting: since when the quorum is missing.
             */
            lost_at: string | null;
            /** Met */
            met: boolean | null;
            /** Needed */
            needed: number | null;
            /** Present */
            present: number;
            /** Represented */
            represented: number;
            /** Undecided */
            undecided: string | null;
        };
        /**
         * Present
         * @description Who is signed in with this browser, if anybody.
         */
        Present: {
            me: components["schemas"]["Me"] | null;
        };
        /**
         * PresetCard
         * @description A preset to start from.
         */
        PresetCard: {
            /** Code */
            code: string;
            /** Countries */
            countries: string[];
            /**
             * Flag
             * @enum {string}
             */
            flag: "V" | "S" | "M" | "O";
            /** Jurisdiction */
            jurisdiction: string;
            /** Legal Form */
            legal_form: string;
            /** Source */
            source: string;
        };
        /**
         * PresetList
         * @description All presets, and that none is legal advice.
         */
        PresetList: {
            /** Items */
            items: components["schemas"]["PresetCard"][];
            /** Warning */
            warning: string;
        };
        /**
         * PresetOut
         * @description A preset in sentences.
         */
        PresetOut: {
            /** Code */
            code: string;
            /** Countries */
            countries: string[];
            /**
             * Flag
             * @enum {string}
             */
            flag: "V" | "S" | "M" | "O";
            /** Jurisdiction */
            jurisdiction: string;
            /** Legal Form */
            legal_form: string;
            /** Matters */
            matters: components["schemas"]["MatterOut"][];
            /** Sections */
            sections: components["schemas"]["BylawsSection"][];
            /** Source */
            source: string;
            /** Unsettled */
            unsettled: components["schemas"]["Unsettled"][];
            /** Warning */
            warning: string;
        };
        /**
         * PreviewIn
         * @description Markdown to show as it will look. With a cooperative's slug, mentions of its members become links.
         * @example {
         *       "body": "**Yes**",
         *       "cooperative": "the-bakery"
         *     }
         */
        PreviewIn: {
            /** Body */
            body: string;
            /** Cooperative */
            cooperative?: string | null;
        };
        /**
         * PreviewOut
         * @description Clean HTML.
         */
        PreviewOut: {
            /**
             * Html
             * @example <p><strong>Yes</strong></p>
             */
            html: string;
        };
        /**
         * ProblemOut
         * @description RFC 9457 problem details. `code` is stable; `detail` says what to do next, in the reader's language.
         * @example {
         *       "code": "not_found",
         *       "detail": "There is nothing here, or it is not yours to see. Check the address.",
         *       "status": 404,
         *       "title": "Not Found",
         *       "type": "/problems/not_found"
         *     }
         */
        ProblemOut: {
            /** Code */
            code: string;
            /** Detail */
            detail: string;
            /** Fields */
            fields?: components["schemas"]["FieldProblem"][] | null;
            /** Status */
            status: number;
            /** Title */
            title: string;
            /** Type */
            type: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * ProposalIn
         * @description A new proposal in a thread.
         * @example {
         *       "body": "We buy a used **deck oven** for €8,000.",
         *       "title": "Buy the second oven"
         *     }
         */
        ProposalIn: {
            /** Body */
            body: string;
            /** Title */
            title: string;
        };
        /**
         * ProposalOut
         * @description A proposal with its present text. While it is voted on, its text stands still.
         */
        ProposalOut: {
            /**
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /** Body */
            body: string;
            /** Body Html */
            body_html: string;
            /**
             * Cooperative Id
             * Format: uuid
             */
            cooperative_id: string;
            /** Created At */
            created_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Note */
            note: string | null;
            /**
             * Status
             * @enum {string}
             */
            status: "open" | "voting" | "decided" | "withdrawn";
            /**
             * Thread Id
             * Format: uuid
             */
            thread_id: string;
            /** Title */
            title: string;
            /** Version */
            version: number;
            /** Version At */
            version_at: string;
            /**
             * Version Author Id
             * Format: uuid
             */
            version_author_id: string;
        };
        /**
         * ProposalWithMembers
         * @description A proposal and the members it names.
         */
        ProposalWithMembers: {
            /**
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /** Body */
            body: string;
            /** Body Html */
            body_html: string;
            /**
             * Cooperative Id
             * Format: uuid
             */
            cooperative_id: string;
            /** Created At */
            created_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Note */
            note: string | null;
            /**
             * Status
             * @enum {string}
             */
            status: "open" | "voting" | "decided" | "withdrawn";
            /**
             * Thread Id
             * Format: uuid
             */
            thread_id: string;
            /** Title */
            title: string;
            /** Version */
            version: number;
            /** Version At */
            version_at: string;
            /**
             * Version Author Id
             * Format: uuid
             */
            version_author_id: string;
        };
        /**
         * ProxyIn
         * @description Lend a vote for one meeting: to a member, or to somebody else where the bylaws let them hold it; to nobody by
         *     name, where the bylaws let such a proxy follow the board. The secretary may enter one on paper, naming the giver.
         */
        ProxyIn: {
            /**
             * Giver Id
             * @description Only for a paper proxy that the secretary enters.
             */
            giver_id?: string | null;
            /** Holder Id */
            holder_id?: string | null;
            /** Instructions */
            instructions?: components["schemas"]["InstructionIn"][];
            /** @description In place of `holder_id`. */
            outside?: components["schemas"]["OutsideHolderIn"] | null;
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
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Next */
            next?: string | null;
            room: components["schemas"]["ProxyRoom"];
        };
        /**
         * ProxyOut
         * @description A vote lent for one meeting. Instructions are shown to the giver, the holder and officers only; else empty.
         *
         *     With neither `holder_id` nor `outside` it names no holder and follows the board.
         */
        ProxyOut: {
            /** Ended At */
            ended_at: string | null;
            /** Ended By */
            ended_by: ("revoked" | "presence") | null;
            /**
             * Entered By
             * Format: uuid
             */
            entered_by: string;
            /** Given At */
            given_at: string;
            /**
             * Giver Id
             * Format: uuid
             */
            giver_id: string;
            /** Holder Id */
            holder_id: string | null;
            /**
             * How
             * @enum {string}
             */
            how: "online" | "paper";
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Instructions */
            instructions: components["schemas"]["InstructionOut"][];
            /**
             * Meeting Id
             * Format: uuid
             */
            meeting_id: string;
            outside: components["schemas"]["OutsideProxyHolder"] | null;
            /** Scan Url */
            scan_url: string | null;
            /** Signature */
            signature: string;
        };
        /**
         * ProxyRoom
         * @description What the bylaws say about proxies here, and how many each holder has.
         */
        ProxyRoom: {
            /** Allowed */
            allowed: boolean | null;
            /**
             * Blank
             * @description What a proxy does that names no holder; null: nothing is said, and none may be given.
             */
            blank: ("void" | "follows_board") | null;
            /**
             * Holder
             * @description Who may hold one.
             */
            holder: ("member" | "member_or_family" | "anyone") | null;
            /**
             * Holders
             * @description Who holds any now, so that who lends a vote sees who has room.
             */
            holders?: components["schemas"]["Held"][];
            /**
             * Most
             * @description How many one holder may have; null where the bylaws leave it open.
             */
            most: number | null;
            /** Words */
            words: {
                [key: string]: string[];
            };
        };
        /**
         * Quorum
         * @description How many electors must take part: at least (strict: more than) a fraction of them.
         */
        Quorum: {
            /**
             * Fraction
             * @description An exact fraction, over 0 and at most 1/1, denominator at most 1000.
             * @example 2/3
             */
            fraction: string;
            /**
             * Strict
             * @default false
             */
            strict?: boolean;
        };
        /**
         * QuorumResult
         * @description The quorum's arithmetic.
         */
        QuorumResult: {
            /** Electors */
            electors: number;
            /** Met */
            met: boolean;
            /** Needed */
            needed: number;
            /** Voted */
            voted: number;
        };
        /**
         * ReactionOut
         * @description One member's reaction.
         */
        ReactionOut: {
            /** Created At */
            created_at: string;
            /**
             * Emoji
             * @enum {string}
             */
            emoji: "👍" | "👎" | "💚" | "🎉" | "😄" | "🤔" | "👀" | "🙏";
            /**
             * Member Id
             * Format: uuid
             */
            member_id: string;
        };
        /**
         * ReadPositionOut
         * @description How far I have read in a thread; `id` is the thread's. No position: never opened.
         * @example {
         *       "id": "0198f7a2-0000-7000-8000-000000000001",
         *       "number": 5,
         *       "read_at": "2026-05-04T09:30:00.000000Z"
         *     }
         */
        ReadPositionOut: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Number */
            number: number;
            /** Read At */
            read_at: string;
        };
        /**
         * ReadTo
         * @description The number of the last comment that was read; 0: the opening text.
         */
        ReadTo: {
            /**
             * Number
             * @example 12
             */
            number: number;
        };
        /**
         * RecessIn
         * @description Go into recess: until when, why, and where the meeting goes on, if elsewhere.
         */
        RecessIn: {
            /** Link */
            link?: string | null;
            /** Place */
            place?: string | null;
            /** Reason */
            reason: string;
            /**
             * Until
             * Format: date-time
             */
            until: string;
        };
        /**
         * RecessOut
         * @description A stop in an open meeting until an hour that was said; it never goes on before.
         */
        RecessOut: {
            /**
             * Another Day
             * @description It goes on on another day where the meeting is: everyone goes, and checks in anew.
             */
            another_day: boolean;
            /** Began At */
            began_at: string;
            /**
             * By Id
             * Format: uuid
             */
            by_id: string;
            /**
             * Doors Open At
             * @description From when on people check in anew; null where they stay checked in.
             */
            doors_open_at: string | null;
            /**
             * Ended At
             * @description When the meeting went on.
             */
            ended_at: string | null;
            /** Link */
            link: string | null;
            /** N */
            n: number;
            /**
             * Place
             * @description Where it goes on, if elsewhere.
             */
            place: string | null;
            /** Reason */
            reason: string;
            /** Until */
            until: string;
        };
        /**
         * RecusedIn
         * @description A member who does not vote, by name, because the matter is their own.
         */
        RecusedIn: {
            /**
             * Membership Id
             * Format: uuid
             */
            membership_id: string;
            /** Reason */
            reason: string;
        };
        /**
         * RecusedOut
         * @description A member who does not vote, and why.
         */
        RecusedOut: {
            /**
             * Membership Id
             * Format: uuid
             */
            membership_id: string;
            /** Reason */
            reason: string;
        };
        /**
         * Refusal
         * @description Why an applicant is not let in; the applicant gets to read it.
         */
        Refusal: {
            /**
             * Note
             * @example We take new members again in spring.
             */
            note?: string | null;
        };
        /**
         * RegisterLine
         * @description A line of the register with what only administrators and secretaries may see.
         */
        RegisterLine: {
            /** Class Id */
            class_id: string | null;
            /** Email */
            email: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Initials */
            initials: string;
            /** Joined On */
            joined_on: string | null;
            /** Left Note */
            left_note: string | null;
            /** Left On */
            left_on: string | null;
            /** Left Reason */
            left_reason: ("resigned" | "excluded" | "deceased" | "declined" | "other") | null;
            /** Name */
            name: string;
            /** Number */
            number: number | null;
            /**
             * Organisation Id
             * @description The member cooperative that they are a delegate of.
             */
            organisation_id?: string | null;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Picture Url */
            picture_url: string | null;
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
            /**
             * Votes
             * @description One, or as many as the organisation gave this delegate.
             * @default 1
             */
            votes?: number;
        };
        /**
         * RemarkIn
         * @description A question while the proposal is clarified, an answer to one, a reaction while members react, or a
         *     suggestion while objections are integrated.
         * @example {
         *       "kind": "question",
         *       "text": "Does the oven fit through the door?"
         *     }
         */
        RemarkIn: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "question" | "answer" | "reaction" | "suggestion";
            /**
             * Parent Id
             * @description For an answer: its question.
             */
            parent_id?: string | null;
            /**
             * Text
             * @description Markdown.
             */
            text: string;
        };
        /**
         * RemarkOut
         * @description What somebody said in a round.
         */
        RemarkOut: {
            /**
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /** Created At */
            created_at: string;
            /** Edited At */
            edited_at: string | null;
            /** Html */
            html: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "question" | "answer" | "reaction" | "suggestion";
            /** Parent Id */
            parent_id: string | null;
            /**
             * Poll Id
             * Format: uuid
             */
            poll_id: string;
            /** Round */
            round: number;
            /** Text */
            text: string;
        };
        /**
         * RemarkPatch
         * @description Other words for a remark.
         * @example {
         *       "text": "Does it fit through the back door?"
         *     }
         */
        RemarkPatch: {
            /** Text */
            text: string;
        };
        /**
         * RequestOut
         * @description A request to join. Its id is the id of the membership it may become.
         */
        RequestOut: {
            /** Email */
            email: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Member Id
             * Format: uuid
             */
            member_id: string;
            /** Message */
            message: string | null;
            /** Requested At */
            requested_at: string;
        };
        /**
         * Result
         * @description The outcome of a count. `complete` is False when a tie stopped it; `lot` is the seed that was drawn.
         *
         *     `contenders` are those who would be elected by one way of breaking the open tie and not by another.
         */
        Result: {
            /** Ballots */
            ballots: number;
            /** Candidates */
            candidates: string[];
            /** Complete */
            complete: boolean;
            /**
             * Contenders
             * @default []
             */
            contenders?: string[];
            /** Elected */
            elected: string[];
            /** Lot */
            lot?: string | null;
            /** Method */
            method: string;
            /**
             * Ranking
             * @default []
             */
            ranking?: string[][];
            /** Rounds */
            rounds: components["schemas"]["Round"][];
            /** Seats */
            seats: number;
            /**
             * Ties
             * @default []
             */
            ties?: components["schemas"]["Tie"][];
            /**
             * Withdrawn
             * @default []
             */
            withdrawn?: string[];
        };
        /**
         * ResultsOut
         * @description The count so far, or the final one with the outcome.
         */
        ResultsOut: {
            outcome: components["schemas"]["Outcome"] | null;
            tally: components["schemas"]["Tally"];
            turnout: components["schemas"]["TurnoutOut"];
        };
        /**
         * RoomBallotIn
         * @description A ballot for one elector: cast by the holder of their proxy, or entered by a steward.
         */
        RoomBallotIn: {
            /**
             * Choice
             * @description What the ballot says, in the form of the poll's method.
             * @example {
             *       "position": "agree"
             *     }
             */
            choice: {
                /** @enum {string} */
                position: "agree" | "abstain" | "disagree" | "block";
            } | {
                /** @enum {string} */
                position: "consent" | "object";
            } | {
                /** @enum {string} */
                level: "endorse" | "minor_concerns" | "reservations" | "abstain" | "stand_aside" | "disagree" | "disagree_opt_out" | "block";
            } | {
                option: string | null;
            } | {
                options: string[];
            } | {
                scores: {
                    [key: string]: number;
                };
            } | {
                grades: {
                    [key: string]: "excellent" | "very_good" | "good" | "fair" | "poor" | "reject";
                };
            } | {
                dots: {
                    [key: string]: number;
                };
            } | {
                /** @enum {string} */
                answer: "yes" | "maybe" | "no";
            } | {
                answers: {
                    [key: string]: "yes" | "if_need_be" | "no";
                };
            } | {
                ranking: string[][];
            };
        };
        /**
         * RoomPollIn
         * @description Open a vote on the current item, now, for those who are here. What is left out the item's matter fills in.
         *
         *     A motion is put as it reads; an amendment as the text that it would make. Titles and bodies may be changed for
         *     questions beside the motion, such as procedure.
         */
        RoomPollIn: {
            /** Affected */
            affected?: number | null;
            /** Amendment Id */
            amendment_id?: string | null;
            /**
             * Hands
             * @description By raised hands, counted by two tellers.
             * @default false
             */
            hands?: boolean;
            /** Method */
            method?: ("agreement" | "consensus" | "consensus_fallback" | "consent" | "gradients" | "single_choice" | "approval" | "score" | "star" | "majority_judgment" | "dots" | "count_me_in" | "find_a_time" | "instant_runoff" | "stv_scottish" | "stv_meek" | "schulze" | "borda" | "budget_greedy" | "budget_equal_shares") | null;
            /** Options */
            options?: (components["schemas"]["OptionIn"] | string)[];
            /** Recused */
            recused?: components["schemas"]["RoomRecusal"][];
            /**
             * Secret
             * @default false
             */
            secret?: boolean;
            /**
             * Secret Small Ok
             * @default false
             */
            secret_small_ok?: boolean;
            settings?: components["schemas"]["MethodSettings"];
            /**
             * Tellers
             * @description Two who are here, where hands count.
             */
            tellers?: string[];
            /** Title */
            title?: string | null;
        };
        /**
         * RoomRecusal
         * @description Who may not vote on this, and why.
         */
        RoomRecusal: {
            /**
             * Membership Id
             * Format: uuid
             */
            membership_id: string;
            /** Reason */
            reason: string;
        };
        /**
         * RoomVoter
         * @description Somebody who may vote in this poll, as the snapshot at its opening has them.
         */
        RoomVoter: {
            /**
             * Follows Board
             * @description Their proxy names no holder: nobody casts it.
             */
            follows_board: boolean;
            /**
             * Holder Id
             * @description Who casts it for them.
             */
            holder_id: string | null;
            /**
             * Instruction
             * @description Their wish for this item, for who casts it for them.
             */
            instruction: string | null;
            /**
             * Membership Id
             * Format: uuid
             */
            membership_id: string;
            /** @description Who votes for them without being a member, on a steward's device. */
            outside_holder: components["schemas"]["OutsideHolderRef"] | null;
            /** Voted */
            voted: boolean;
            /** Votes */
            votes: number;
        };
        /**
         * Round
         * @description One stage: the numbers at its end and what was done. `table` holds comparisons of two (a against b).
         */
        Round: {
            /** Facts */
            facts?: {
                [key: string]: number | string;
            };
            /** Number */
            number: number;
            /**
             * Steps
             * @default []
             */
            steps?: components["schemas"]["Step"][];
            /** Table */
            table?: {
                [key: string]: {
                    [key: string]: number | string;
                };
            };
            /** Votes */
            votes?: {
                [key: string]: number | string;
            };
        };
        /**
         * RoundBallotOut
         * @description A ballot of a former round, the last one that the member cast in it.
         */
        RoundBallotOut: {
            /** Cast At */
            cast_at: string;
            /**
             * Choice
             * @description What the ballot says, in the form of the poll's method.
             * @example {
             *       "position": "agree"
             *     }
             */
            choice: {
                /** @enum {string} */
                position: "agree" | "abstain" | "disagree" | "block";
            } | {
                /** @enum {string} */
                position: "consent" | "object";
            } | {
                /** @enum {string} */
                level: "endorse" | "minor_concerns" | "reservations" | "abstain" | "stand_aside" | "disagree" | "disagree_opt_out" | "block";
            } | {
                option: string | null;
            } | {
                options: string[];
            } | {
                scores: {
                    [key: string]: number;
                };
            } | {
                grades: {
                    [key: string]: "excellent" | "very_good" | "good" | "fair" | "poor" | "reject";
                };
            } | {
                dots: {
                    [key: string]: number;
                };
            } | {
                /** @enum {string} */
                answer: "yes" | "maybe" | "no";
            } | {
                answers: {
                    [key: string]: "yes" | "if_need_be" | "no";
                };
            } | {
                ranking: string[][];
            };
            /**
             * Membership Id
             * Format: uuid
             */
            membership_id: string;
            /** Reason */
            reason: string | null;
        };
        /**
         * RoundOut
         * @description A round that is over because another began: its text, and its ballots. They are kept and not counted.
         */
        RoundOut: {
            /** Ballots */
            ballots: components["schemas"]["RoundBallotOut"][];
            /** Body */
            body: string;
            /** Body Html */
            body_html: string;
            /** Ended At */
            ended_at: string;
            /**
             * Ended By
             * Format: uuid
             */
            ended_by: string;
            /** Proposal Version */
            proposal_version: number | null;
            /** Round */
            round: number;
        };
        /**
         * Rules
         * @description What turns a tally into an outcome. No quorum: any turnout will do. No majority: most votes win.
         */
        Rules: {
            majority?: components["schemas"]["Majority"] | null;
            quorum?: components["schemas"]["Quorum"] | null;
        };
        /**
         * Ruling
         * @description What holds for one poll, as stored with it and shown. `kind` none: the poll's own rules judge it.
         *
         *     quorum and majority: what this vote asks instead of the bylaws', always more. plurality: a choice that most
         *     votes win, so that only the quorum of its kind is asked. decides: whether the outcome binds.
         *     register_days: how long before the opening somebody must have joined to be entitled. notice_days:
         *     days of notice, counted as the bylaws count from `notice_from`.
         */
        Ruling: {
            /**
             * Body
             * @default assembly
             * @enum {string}
             */
            body?: "assembly" | "board" | "circle" | "person";
            /**
             * Call
             * @default 1
             */
            call?: number;
            /**
             * Calls
             * @default 1
             */
            calls?: number;
            /**
             * Capped Classes
             * @default []
             */
            capped_classes?: string[];
            /**
             * Changes
             * @default []
             */
            changes?: components["schemas"]["RulingChange"][];
            /**
             * Decides
             * @default true
             */
            decides?: boolean;
            guard?: components["schemas"]["RulingGuard"] | null;
            /** Kind */
            kind?: ("ordinary" | "extraordinary" | "entrenched" | "remove_director") | null;
            majority?: components["schemas"]["MajorityRule"] | null;
            /** Matter */
            matter: string;
            /** Matter Name */
            matter_name: {
                [key: string]: string;
            };
            /**
             * Notice Days
             * @default 0
             */
            notice_days?: number;
            /** Notice From */
            notice_from?: string | null;
            /** Opinion Body */
            opinion_body?: string | null;
            /**
             * Plurality
             * @default false
             */
            plurality?: boolean;
            quorum?: components["schemas"]["CallQuorum"] | null;
            /**
             * Recused Roles
             * @default []
             */
            recused_roles?: string[];
            /**
             * Register Days
             * @default 0
             */
            register_days?: number;
            /** Secret By */
            secret_by?: ("bylaws" | "matter" | "choice" | "demand") | null;
            /** Tie */
            tie?: ("rejected" | "chair" | "reballot" | "lot") | null;
            /** Version */
            version?: number | null;
            /** Words */
            words?: {
                [key: string]: string[];
            };
        };
        /**
         * RulingChange
         * @description Where a poll departs from what its matter asks, with who says why.
         */
        RulingChange: {
            /** After */
            after?: unknown;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Before */
            before?: unknown;
            /** Field */
            field: string;
            /** Member Id */
            member_id: string;
            /** Reason */
            reason: string;
        };
        /**
         * RulingGuard
         * @description A measure that the bylaws limit, and how many members this poll's would hit.
         */
        RulingGuard: {
            /** Affected */
            affected: number;
            /** Measure */
            measure: string;
        };
        /**
         * SeatsReserved
         * @description At least so many seats for the options of a group.
         */
        SeatsReserved: {
            /** At Least */
            at_least: number;
            /** Group */
            group: string;
        };
        /**
         * SecrecyDemandOut
         * @description How many ask that a poll be secret. Who asks is shown to nobody else.
         */
        SecrecyDemandOut: {
            /** Asking */
            asking: number;
            /**
             * Mine
             * @description Whether I ask for it.
             */
            mine: boolean;
            /**
             * Needed
             * @description How many it takes; null where nobody can demand it.
             */
            needed: number | null;
            /**
             * Poll Id
             * Format: uuid
             */
            poll_id: string;
            /**
             * Possible
             * @description Whether it can be demanded now.
             */
            possible: boolean;
            /** Secret */
            secret: boolean;
        };
        /**
         * ShareLinkOut
         * @description The link that lets people ask to join.
         */
        ShareLinkOut: {
            /** Created At */
            created_at: string;
            /** Token */
            token: string;
            /** Url */
            url: string;
        };
        /**
         * ShareLinkState
         * @description The live share link, or null when there is none.
         */
        ShareLinkState: {
            share_link: components["schemas"]["ShareLinkOut"] | null;
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
            /** Signature */
            signature: string;
            /** Signed As */
            signed_as: string;
            /** Signed At */
            signed_at: string;
        };
        /**
         * SignedInBrowser
         * @description A browser that is signed in.
         * @example {
         *       "address": "192.0.2.17",
         *       "created_at": "2026-03-02T09:15:00.000000Z",
         *       "current": true,
         *       "expires_at": "2026-04-03T18:02:11.000000Z",
         *       "id": "0199d7a4-6a3c-7c52-9d1e-2f0e5b7a9c12",
         *       "last_seen_at": "2026-03-04T18:02:11.000000Z",
         *       "user_agent": "Mozilla/5.0 (Android 16; Mobile; rv:140.0) Firefox/140.0"
         *     }
         */
        SignedInBrowser: {
            /** Address */
            address: string;
            /** Created At */
            created_at: string;
            /**
             * Current
             * @description Whether this is the browser that asks.
             */
            current: boolean;
            /** Expires At */
            expires_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Last Seen At */
            last_seen_at: string;
            /** User Agent */
            user_agent: string;
        };
        /**
         * SignerNeeded
         * @description As what, and by how many, the minutes must still be signed.
         */
        SignerNeeded: {
            /** Number */
            number: number;
            /** Signed As */
            signed_as: string;
        };
        /**
         * SignIn
         * @description Address and password.
         * @example {
         *       "email": "ane@example.org",
         *       "password": "seven red apples"
         *     }
         */
        SignIn: {
            /**
             * Email
             * Format: email
             */
            email: string;
            /** Password */
            password: string;
        };
        /**
         * SignUp
         * @description Somebody who wants an account. It exists when the mailed code comes back from the same browser.
         * @example {
         *       "email": "ane@example.org",
         *       "language": "es",
         *       "name": "Ane Agirre",
         *       "password": "seven red apples",
         *       "time_zone": "Europe/Madrid"
         *     }
         */
        SignUp: {
            /**
             * Email
             * Format: email
             */
            email: string;
            /**
             * Language
             * @enum {string}
             */
            language: "en" | "es";
            /** Name */
            name: string;
            /** Password */
            password: string;
            /** Time Zone */
            time_zone: string;
        };
        /**
         * SpeakerIn
         * @description I wish to speak on the current item.
         */
        SpeakerIn: {
            /**
             * Stance
             * @enum {string}
             */
            stance: "for" | "against" | "question" | "point_of_order";
        };
        /**
         * SpeakerOut
         * @description A wish to speak, and its turn.
         */
        SpeakerOut: {
            /** Asked At */
            asked_at: string;
            /** Ended At */
            ended_at: string | null;
            /**
             * First Time
             * @description Has not spoken on this item yet.
             */
            first_time: boolean;
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
             * Place
             * @description Its turn among those waiting, 1 next; null once it spoke or withdrew.
             */
            place: number | null;
            /**
             * Stance
             * @enum {string}
             */
            stance: "for" | "against" | "question" | "point_of_order";
            /** Started At */
            started_at: string | null;
            /** Withdrawn At */
            withdrawn_at: string | null;
        };
        /**
         * StandingOut
         * @description My own standing at a meeting; `id` is the meeting's. Told to my devices when it changes.
         */
        StandingOut: {
            /** @description My present stay. */
            attendance: components["schemas"]["AttendanceOut"] | null;
            /** Entitled */
            entitled: boolean;
            /** @description The proxy I gave, in force. */
            given: components["schemas"]["ProxyOut"] | null;
            /**
             * Held
             * @description The proxies I hold, in force.
             */
            held: components["schemas"]["ProxyOut"][];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Notice Opened */
            notice_opened: boolean;
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
            /**
             * Words
             * @description Why I may not vote though I am an active member, with the article, by language.
             */
            words: {
                [key: string]: string[];
            };
        };
        /**
         * StatementIn
         * @description The outcome in a person's words, as markdown.
         * @example {
         *       "text": "We buy the oven. **Maren** orders it on Monday."
         *     }
         */
        StatementIn: {
            /** Text */
            text: string;
        };
        /**
         * StatementOut
         * @description What a person says the outcome means, with who wrote it last and when.
         */
        StatementOut: {
            /** At */
            at: string;
            /**
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /** Html */
            html: string;
            /** Text */
            text: string;
        };
        /**
         * Step
         * @description One thing that happened, for words: a sentence's code, the names and the numbers in it.
         */
        Step: {
            /** Code */
            code: string;
            /**
             * Names
             * @default []
             */
            names?: string[];
            /** Values */
            values?: {
                [key: string]: number | string;
            };
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
             * Membership Id
             * Format: uuid
             */
            membership_id: string;
            /**
             * Office
             * @enum {string}
             */
            office: "chair" | "secretary";
        };
        /**
         * Tally
         * @description The count. `ballots` are all ballots, `abstentions` those that took no side.
         *
         *     `counts`: by position, level or answer; by option else: votes, approvals, sums of scores or dots, ballots
         *     with at least a good, first preferences, those who can come. `spread`: for each option how many ballots
         *     gave it each score, grade, number of dots or answer. `count`: every stage, where the method has stages.
         */
        Tally: {
            /** Abstentions */
            abstentions: number;
            /** Ballots */
            ballots: number;
            count?: components["schemas"]["Result"] | null;
            /** Counts */
            counts: {
                [key: string]: number;
            };
            /** Spread */
            spread?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
        };
        /**
         * TaskIn
         * @description A task, maybe with who does it and until when.
         * @example {
         *       "due_on": "2027-03-15",
         *       "text": "Order the oven"
         *     }
         */
        TaskIn: {
            /** Due On */
            due_on?: string | null;
            /**
             * Owner Id
             * @description A membership of this cooperative.
             */
            owner_id?: string | null;
            /** Text */
            text: string;
        };
        /**
         * TaskOut
         * @description Something to do so that a decision is carried out.
         */
        TaskOut: {
            /** Created At */
            created_at: string;
            /**
             * Created By
             * Format: uuid
             */
            created_by: string;
            /**
             * Decision Id
             * Format: uuid
             */
            decision_id: string;
            /** Done At */
            done_at: string | null;
            /** Due On */
            due_on: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Owner Id */
            owner_id: string | null;
            /** Text */
            text: string;
        };
        /**
         * TaskPatch
         * @description Changes to a task; what is left out stays.
         * @example {
         *       "done": true
         *     }
         */
        TaskPatch: {
            /** Done */
            done?: boolean | null;
            /** Due On */
            due_on?: string | null;
            /** Owner Id */
            owner_id?: string | null;
            /** Text */
            text?: string | null;
        };
        /**
         * TaskWithMembers
         * @description A task and the members it names.
         */
        TaskWithMembers: {
            /** Created At */
            created_at: string;
            /**
             * Created By
             * Format: uuid
             */
            created_by: string;
            /**
             * Decision Id
             * Format: uuid
             */
            decision_id: string;
            /** Done At */
            done_at: string | null;
            /** Due On */
            due_on: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Owner Id */
            owner_id: string | null;
            /** Text */
            text: string;
        };
        /**
         * TextVersionOut
         * @description One wording of a thread or comment; the highest version is the present one.
         */
        TextVersionOut: {
            /**
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /** Body */
            body: string;
            /** Title */
            title: string | null;
            /** Version */
            version: number;
            /** Written At */
            written_at: string;
        };
        /**
         * ThreadEdit
         * @description A new wording by the author. Fields left out stay; `version` is the one that was read.
         * @example {
         *       "title": "A new oven, or two",
         *       "version": 1
         *     }
         */
        ThreadEdit: {
            /** Body */
            body?: string | null;
            /** Title */
            title?: string | null;
            /**
             * Version
             * @description The version that was edited.
             */
            version: number;
        };
        /**
         * ThreadList
         * @description A page of threads, pinned first, then by last activity; and how far I have read in them.
         */
        ThreadList: {
            /** Items */
            items: components["schemas"]["ThreadOut"][];
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Next */
            next?: string | null;
            /** Read Positions */
            read_positions: components["schemas"]["ReadPositionOut"][];
        };
        /**
         * ThreadOut
         * @description A thread as everyone who may see it sees it. A deleted one has an empty title and body.
         * @example {
         *       "author_id": "0198f7a2-0000-7000-8000-000000000003",
         *       "body": "Ours is **32 years** old.",
         *       "body_html": "<p>Ours is <strong>32 years</strong> old.</p>",
         *       "comment_count": 4,
         *       "cooperative_id": "0198f7a2-0000-7000-8000-000000000004",
         *       "created_at": "2026-05-04T09:30:00.000000Z",
         *       "id": "0198f7a2-0000-7000-8000-000000000001",
         *       "last_activity_at": "2026-05-04T09:30:00.000000Z",
         *       "last_author_id": "0198f7a2-0000-7000-8000-000000000003",
         *       "last_comment_number": 5,
         *       "locked": false,
         *       "pinned": false,
         *       "reactions": {
         *         "👍": 3
         *       },
         *       "title": "A new oven",
         *       "version": 1
         *     }
         */
        ThreadOut: {
            /**
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /** Body */
            body: string;
            /** Body Html */
            body_html: string;
            /** Circle Id */
            circle_id: string | null;
            /**
             * Comment Count
             * @description Comments that stand, without deleted ones.
             */
            comment_count: number;
            /**
             * Cooperative Id
             * Format: uuid
             */
            cooperative_id: string;
            /** Created At */
            created_at: string;
            /** Deleted At */
            deleted_at: string | null;
            /** Deleted By Id */
            deleted_by_id: string | null;
            /** Edited At */
            edited_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Last Activity At */
            last_activity_at: string;
            /**
             * Last Author Id
             * @description Who wrote the last comment; none: no comment yet.
             */
            last_author_id: string | null;
            /**
             * Last Comment Number
             * @description Numbers run from 1 without gaps; 0: no comment yet.
             */
            last_comment_number: number;
            /** Locked */
            locked: boolean;
            /** Pinned */
            pinned: boolean;
            /**
             * Reactions
             * @description How many members reacted, by emoji; none: absent.
             */
            reactions: {
                [key: string]: number;
            };
            /** Title */
            title: string;
            /** Version */
            version: number;
        };
        /**
         * ThreadPage
         * @description A thread, the members it names, and how far I have read in it.
         * @example {
         *       "author_id": "0198f7a2-0000-7000-8000-000000000003",
         *       "body": "Ours is **32 years** old.",
         *       "body_html": "<p>Ours is <strong>32 years</strong> old.</p>",
         *       "comment_count": 4,
         *       "cooperative_id": "0198f7a2-0000-7000-8000-000000000004",
         *       "created_at": "2026-05-04T09:30:00.000000Z",
         *       "id": "0198f7a2-0000-7000-8000-000000000001",
         *       "last_activity_at": "2026-05-04T09:30:00.000000Z",
         *       "last_author_id": "0198f7a2-0000-7000-8000-000000000003",
         *       "last_comment_number": 5,
         *       "locked": false,
         *       "pinned": false,
         *       "reactions": {
         *         "👍": 3
         *       },
         *       "title": "A new oven",
         *       "version": 1
         *     }
         */
        ThreadPage: {
            /**
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /** Body */
            body: string;
            /** Body Html */
            body_html: string;
            /** Circle Id */
            circle_id: string | null;
            /**
             * Comment Count
             * @description Comments that stand, without deleted ones.
             */
            comment_count: number;
            /**
             * Cooperative Id
             * Format: uuid
             */
            cooperative_id: string;
            /** Created At */
            created_at: string;
            /** Deleted At */
            deleted_at: string | null;
            /** Deleted By Id */
            deleted_by_id: string | null;
            /** Edited At */
            edited_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Last Activity At */
            last_activity_at: string;
            /**
             * Last Author Id
             * @description Who wrote the last comment; none: no comment yet.
             */
            last_author_id: string | null;
            /**
             * Last Comment Number
             * @description Numbers run from 1 without gaps; 0: no comment yet.
             */
            last_comment_number: number;
            /** Locked */
            locked: boolean;
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Pinned */
            pinned: boolean;
            /**
             * Reactions
             * @description How many members reacted, by emoji; none: absent.
             */
            reactions: {
                [key: string]: number;
            };
            read_position: components["schemas"]["ReadPositionOut"] | null;
            /** Title */
            title: string;
            /** Version */
            version: number;
        };
        /**
         * ThreadWithMembers
         * @description A thread and the members it names.
         * @example {
         *       "author_id": "0198f7a2-0000-7000-8000-000000000003",
         *       "body": "Ours is **32 years** old.",
         *       "body_html": "<p>Ours is <strong>32 years</strong> old.</p>",
         *       "comment_count": 4,
         *       "cooperative_id": "0198f7a2-0000-7000-8000-000000000004",
         *       "created_at": "2026-05-04T09:30:00.000000Z",
         *       "id": "0198f7a2-0000-7000-8000-000000000001",
         *       "last_activity_at": "2026-05-04T09:30:00.000000Z",
         *       "last_author_id": "0198f7a2-0000-7000-8000-000000000003",
         *       "last_comment_number": 5,
         *       "locked": false,
         *       "pinned": false,
         *       "reactions": {
         *         "👍": 3
         *       },
         *       "title": "A new oven",
         *       "version": 1
         *     }
         */
        ThreadWithMembers: {
            /**
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /** Body */
            body: string;
            /** Body Html */
            body_html: string;
            /** Circle Id */
            circle_id: string | null;
            /**
             * Comment Count
             * @description Comments that stand, without deleted ones.
             */
            comment_count: number;
            /**
             * Cooperative Id
             * Format: uuid
             */
            cooperative_id: string;
            /** Created At */
            created_at: string;
            /** Deleted At */
            deleted_at: string | null;
            /** Deleted By Id */
            deleted_by_id: string | null;
            /** Edited At */
            edited_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Last Activity At */
            last_activity_at: string;
            /**
             * Last Author Id
             * @description Who wrote the last comment; none: no comment yet.
             */
            last_author_id: string | null;
            /**
             * Last Comment Number
             * @description Numbers run from 1 without gaps; 0: no comment yet.
             */
            last_comment_number: number;
            /** Locked */
            locked: boolean;
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Pinned */
            pinned: boolean;
            /**
             * Reactions
             * @description How many members reacted, by emoji; none: absent.
             */
            reactions: {
                [key: string]: number;
            };
            /** Title */
            title: string;
            /** Version */
            version: number;
        };
        /**
         * Tie
         * @description Who was level, for what, and how it was broken.
         *
         *     open: it was not, and the count stops there. earlier_stage, rule: as the method's own rule says.
         *     lot: by the recorded seed. no_difference: any way of breaking it elects the same.
         */
        Tie: {
            /**
             * Action
             * @enum {string}
             */
            action: "elect" | "exclude" | "surplus" | "place" | "finalist" | "win" | "fund";
            /** Between */
            between: string[];
            /**
             * Broken
             * @enum {string}
             */
            broken: "open" | "earlier_stage" | "lot" | "rule" | "no_difference";
            /**
             * Chosen
             * @default []
             */
            chosen?: string[];
            /** Round */
            round: number;
        };
        /**
         * Token
         * @description An API token, without its secret.
         * @example {
         *       "created_at": "2026-03-02T09:15:00.000000Z",
         *       "expires_at": "2026-09-01T00:00:00.000000Z",
         *       "id": "0199d7a4-6a3c-7c52-9d1e-2f0e5b7a9c13",
         *       "name": "Accounting export",
         *       "scopes": [
         *         "read"
         *       ]
         *     }
         */
        Token: {
            /** Created At */
            created_at: string;
            /** Expires At */
            expires_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Last Used At */
            last_used_at: string | null;
            /** Name */
            name: string;
            /** Scopes */
            scopes: ("read" | "write" | "vote" | "manage")[];
        };
        /**
         * TokenIn
         * @description A token to make. Scopes: read (all GETs), write, vote (ballots), manage (members, settings).
         * @example {
         *       "expires_at": "2026-09-01T00:00:00Z",
         *       "name": "Accounting export",
         *       "scopes": [
         *         "read"
         *       ]
         *     }
         */
        TokenIn: {
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /** Name */
            name: string;
            /** Scopes */
            scopes: ("read" | "write" | "vote" | "manage")[];
        };
        /**
         * TurnoutOut
         * @description How many voted, always; what they voted, only where the receiver may see it now.
         */
        TurnoutOut: {
            /** Electors */
            electors: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            tally: components["schemas"]["Tally"] | null;
            /** Voted */
            voted: number;
        };
        /**
         * Unless
         * @description At a turnout of at least this much, another majority is enough.
         */
        Unless: {
            then: components["schemas"]["MajorityNumbers"];
            /**
             * Turnout Gte
             * @description An exact fraction, over 0 and at most 1/1, denominator at most 1000.
             * @example 2/3
             */
            turnout_gte: string;
        };
        /**
         * Unsettled
         * @description What the bylaws don't say yet and a vote needs.
         */
        Unsettled: {
            /** Path */
            path: string;
            /** Topic */
            topic: string;
        };
        /** ValidationError */
        ValidationError: {
            /** Context */
            ctx?: Record<string, never>;
            /** Input */
            input?: unknown;
            /** Location */
            loc: (string | number)[];
            /** Message */
            msg: string;
            /** Error Type */
            type: string;
        };
        /**
         * VersionIn
         * @description A new version of a proposal's text; `note` says what changed.
         * @example {
         *       "body": "We buy a used deck oven for at most €7,000.",
         *       "note": "Lower price after the talk with the seller",
         *       "title": "Buy the second oven"
         *     }
         */
        VersionIn: {
            /** Body */
            body: string;
            /** Note */
            note?: string | null;
            /** Title */
            title: string;
        };
        /**
         * VersionOut
         * @description One version of a proposal's text, as it was written.
         */
        VersionOut: {
            /**
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /** Body */
            body: string;
            /** Body Html */
            body_html: string;
            /** Created At */
            created_at: string;
            /** Note */
            note: string | null;
            /**
             * Proposal Id
             * Format: uuid
             */
            proposal_id: string;
            /** Title */
            title: string;
            /** Version */
            version: number;
        };
        /**
         * VersionWithMembers
         * @description A version and the members it names.
         */
        VersionWithMembers: {
            /**
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /** Body */
            body: string;
            /** Body Html */
            body_html: string;
            /** Created At */
            created_at: string;
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Note */
            note: string | null;
            /**
             * Proposal Id
             * Format: uuid
             */
            proposal_id: string;
            /** Title */
            title: string;
            /** Version */
            version: number;
        };
        /**
         * Voided
         * @description That a decision was declared void, when and why.
         */
        Voided: {
            /** At */
            at: string;
            /** Reason */
            reason: string;
        };
        /**
         * VoidIn
         * @description Why the decision is void.
         * @example {
         *       "reason": "The notice came two days late."
         *     }
         */
        VoidIn: {
            /** Reason */
            reason: string;
        };
        /**
         * VotesRule
         * @description What the bylaws in force say about the votes of one organisation, of as many as there are now.
         */
        VotesRule: {
            /**
             * Most
             * @description What one of them may have now; null where nothing limits it.
             */
            most: number | null;
            /**
             * Total
             * @description All organisations' votes together.
             */
            total: number;
            /**
             * Unanimity
             * @description There are so few that all must agree.
             */
            unanimity: boolean;
            /**
             * Words
             * @description What the bylaws say, in sentences by language.
             */
            words: {
                [key: string]: string[];
            };
        };
        /**
         * WinnerOut
         * @description An option that won, in the order of winning.
         */
        WinnerOut: {
            /** Id */
            id: string;
            /** Label */
            label: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    accept_amendment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                amendment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    withdraw_amendment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                amendment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    see_off: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attendance_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    list_bylaws_presets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresetList"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_bylaws_preset: {
        parameters: {
            query?: {
                recovered?: boolean;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresetOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    get_circle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                circle_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CircleOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    delete_circle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                circle_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    change_circle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                circle_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CircleChanges"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CircleOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    list_circle_members: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path: {
                circle_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWithMembers_CircleMemberOut_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    join_circle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                circle_id: string;
                membership_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    leave_circle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                circle_id: string;
                membership_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    delete_class: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                class_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    rename_class: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                class_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMemberClass"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberClassOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_comment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                comment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentWithMembers"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    delete_comment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                comment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    edit_comment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                comment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentEdit"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentWithMembers"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    list_comment_reactions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path: {
                comment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWithMembers_ReactionOut_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    react_to_comment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                comment_id: string;
                emoji: "👍" | "👎" | "💚" | "🎉" | "😄" | "🤔" | "👀" | "🙏";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    unreact_to_comment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                comment_id: string;
                emoji: "👍" | "👎" | "💚" | "🎉" | "😄" | "🤔" | "👀" | "🙏";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_comment_revisions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path: {
                comment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWithMembers_TextVersionOut_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    list_my_cooperatives: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_MyCooperative_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    create_cooperative: {
        parameters: {
            query?: never;
            header?: {
                /** @description Made by the client once per thing it creates; sending it again creates nothing new. */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCooperative"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyCooperative"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_cooperative: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CooperativeOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    change_cooperative: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CooperativeChanges"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CooperativeOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_bylaws: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BylawsOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    create_bylaws_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Made by the client once per thing it creates; sending it again creates nothing new. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BylawsOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    change_bylaws_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BylawsOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    drop_bylaws_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    adopt_bylaws_as_statutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BylawsOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_bylaws_versions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWithMembers_BylawsVersionOut_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_bylaws_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BylawsOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    get_cooperative_card: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CooperativeCard"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_circles: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CircleList"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    create_circle: {
        parameters: {
            query?: never;
            header?: {
                /** @description Made by the client once per thing it creates; sending it again creates nothing new. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCircle"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CircleOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    list_classes: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_MemberClassOut_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    create_class: {
        parameters: {
            query?: never;
            header?: {
                /** @description Made by the client once per thing it creates; sending it again creates nothing new. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMemberClass"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberClassOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    list_decisions: {
        parameters: {
            query?: {
                /** @description Only what this body decided. */
                body?: ("assembly" | "board" | "circle" | "person") | null;
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                /** @description Decided on this day or later. */
                from?: string | null;
                /** @description How many items at most. */
                limit?: number;
                /** @description Only this kind of matter. */
                matter?: string | null;
                /** @description Words, or their beginnings, that all occur. */
                q?: string | null;
                /** @description Only with this result. */
                result?: ("adopted" | "rejected" | "inquorate" | "tied" | "elected" | "measured" | "void" | "withdrawn") | null;
                /** @description Only with this standing. */
                standing?: ("none" | "in_force" | "conditional" | "lapsed" | "superseded" | "voided") | null;
                /** @description Only carried out this far. */
                status?: ("none" | "planned" | "in_progress" | "done" | "dropped") | null;
                /** @description Decided on this day or earlier. */
                to?: string | null;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWithMembers_DecisionOut_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_register_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The register as PDF/A. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    list_register_entries: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_EntryOut_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    export_register: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A folder for `batzar verify`: register.json, records/ and minutes/. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_register_head: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeadOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_head_mails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeadMailsOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    set_head_mails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HeadMailsIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeadMailsOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_home: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HomeOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    list_invitations: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                /** @description How many items at most. */
                limit?: number;
                status?: ("open" | "accepted" | "revoked") | null;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWithMembers_InvitationOut_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    invite_members: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInvitations"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    leave_cooperative: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_meetings: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                /** @description How many items at most. */
                limit?: number;
                /** @description Only meetings in this state. */
                status?: ("draft" | "convened" | "open" | "closed" | "cancelled") | null;
                /** @description Only meetings whose minutes are approved and still to be filed. */
                to_file?: boolean;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWithMembers_MeetingOut_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    create_meeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description Made by the client once per thing it creates; sending it again creates nothing new. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingWhole"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    plan_calls: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallsAsked"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallsPlanned"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    list_members: {
        parameters: {
            query?: {
                class_id?: string | null;
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                /** @description How many items at most. */
                limit?: number;
                /** @description Letters of the name, whatever their case and accents; or a number. */
                q?: string | null;
                role?: ("admin" | "secretary" | "facilitator" | "member" | "observer") | null;
                /** @description Left out: active and suspended. `applicant`: officers only. */
                status?: ("applicant" | "active" | "suspended" | "left")[];
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_MemberRef_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_members_document: {
        parameters: {
            query?: {
                /** @description The document's language; the cooperative's, when left out. */
                language?: ("en" | "es") | null;
                /** @description As at this day; today, when left out. */
                on?: string | null;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members' register as PDF/A. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    complete_mention: {
        parameters: {
            query?: {
                circle_id?: string | null;
                limit?: number;
                /** @description The beginning of a word of the name. */
                q?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_MemberRef_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    list_minutes: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWithMembers_BookLine_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_minutes_book: {
        parameters: {
            query?: {
                /** @description The document's language; the cooperative's, when left out. */
                language?: ("en" | "es") | null;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The book of minutes as PDF/A. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    upload_option_picture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": string;
                "image/png": string;
                "image/webp": string;
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OptionPicture"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    list_organisations: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationList"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    create_organisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Made by the client once per thing it creates; sending it again creates nothing new. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrganisation"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    list_polls: {
        parameters: {
            query?: {
                /** @description Only polls in this circle, or asking it. */
                circle_id?: string | null;
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                /** @description How many items at most. */
                limit?: number;
                /** @description Only polls on this proposal. */
                proposal_id?: string | null;
                /** @description Only polls in this state. */
                status?: ("scheduled" | "open" | "closed" | "cancelled") | null;
                /** @description Only polls of this thread. */
                thread_id?: string | null;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWithMembers_PollOut_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    create_poll: {
        parameters: {
            query?: never;
            header?: {
                /** @description Made by the client once per thing it creates; sending it again creates nothing new. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PollIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollWithMembers"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    import_poll_options: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollDraft"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    list_read_positions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ReadPositionOut_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    list_register: {
        parameters: {
            query?: {
                class_id?: string | null;
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                /** @description How many items at most. */
                limit?: number;
                /** @description Letters of the name, whatever their case and accents; or a number. */
                q?: string | null;
                role?: ("admin" | "secretary" | "facilitator" | "member" | "observer") | null;
                /** @description Left out: active and suspended. `applicant`: officers only. */
                status?: ("applicant" | "active" | "suspended" | "left")[];
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_RegisterLine_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    download_register: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The register. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_requests: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWithMembers_RequestOut_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    request_to_join: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyCooperative"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_share_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareLinkState"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    create_share_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareLinkOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    revoke_share_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_threads: {
        parameters: {
            query?: {
                circle_id?: string | null;
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                /** @description How many items at most. */
                limit?: number;
                unread?: boolean;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadList"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    create_thread: {
        parameters: {
            query?: never;
            header?: {
                /** @description Made by the client once per thing it creates; sending it again creates nothing new. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewThread"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadWithMembers"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_decision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                decision_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDetail"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    change_decision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                decision_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDetail"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    settle_condition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                decision_id: string;
                position: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConditionSettled"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDetail"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    correct_decision: {
        parameters: {
            query?: never;
            header?: {
                /** @description Made by the client once per thing it creates; sending it again creates nothing new. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                decision_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDetail"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_decision_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                decision_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The decision record, byte for byte as it was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_decision_sheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                decision_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The decision sheet as PDF/A. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    list_tasks: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path: {
                decision_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWithMembers_TaskOut_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    create_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description Made by the client once per thing it creates; sending it again creates nothing new. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                decision_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskWithMembers"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    void_decision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                decision_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDetail"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    list_demo_people: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoPeople"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    list_directory: {
        parameters: {
            query?: {
                country?: string | null;
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                kind?: ("worker" | "recovered" | "multi_stakeholder" | "second_degree" | "practice") | null;
                /** @description How many items at most. */
                limit?: number;
                /** @description Letters of the name, whatever their case and accents; or a number. */
                q?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CooperativeCard_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                document_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    delete_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                document_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_hall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The secret of the link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    revoke_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invitation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    resend_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invitation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_invitation_card: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The end of the link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationCard"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    accept_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The end of the link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyCooperative"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    delete_item: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    change_item: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    list_amendments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWithMembers_AmendmentOut_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    propose_amendment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Made by the client once per thing it creates; sending it again creates nothing new. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendmentIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    back_item: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    unback_item: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_item_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftChanges"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    end_item: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemEnd"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    put_item_opinion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    open_room_poll: {
        parameters: {
            query?: never;
            header?: {
                /** @description Made by the client once per thing it creates; sending it again creates nothing new. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomPollIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollWithMembers"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_item_secrecy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemSecrecyOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    demand_item_secrecy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemSecrecyOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    withdraw_item_secrecy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemSecrecyOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    ask_to_speak: {
        parameters: {
            query?: never;
            header?: {
                /** @description Made by the client once per thing it creates; sending it again creates nothing new. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpeakerIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeakerOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    start_item: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    list_item_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWithMembers_ItemVersionOut_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    preview_markdown: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    update_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    change_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    set_picture: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": string;
                "image/png": string;
                "image/webp": string;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    remove_picture: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    list_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_SignedInBrowser_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    revoke_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_tokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Token_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    create_token: {
        parameters: {
            query?: never;
            header?: {
                /** @description Made by the client once per thing it creates; sending it again creates nothing new. */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewToken"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    revoke_token: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    get_meeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingWhole"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    delete_meeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    change_meeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingWhole"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    list_attendance: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                /** @description How many at most. */
                limit?: number;
            };
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWithMembers_AttendanceOut_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    let_in: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StewardCheckIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_attendance_document: {
        parameters: {
            query?: {
                /** @description The document's language; the cooperative's, when left out. */
                language?: ("en" | "es") | null;
            };
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attendance list as PDF/A. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    meeting_calendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": unknown;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    fail_call: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
                n: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingWhole"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    cancel_meeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Cancelling"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingWhole"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    check_in: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    close_meeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingWhole"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    convene_meeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Convening"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingWhole"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    add_document: {
        parameters: {
            query: {
                /** @description The item that it belongs to; none: the meeting. */
                item_id?: string | null;
                /** @description What the document is called. */
                name: string;
            };
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_door: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoorOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    renew_door: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoorOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_hall_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallLink"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    make_hall_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallLink"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    revoke_hall_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallLink"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_items: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWithMembers_ItemOut_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    add_item: {
        parameters: {
            query?: never;
            header?: {
                /** @description Made by the client once per thing it creates; sending it again creates nothing new. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    order_items: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemOrder"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWithMembers_ItemOut_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    leave_meeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_minutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    change_minutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MinutesPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_minutes_document: {
        parameters: {
            query?: {
                /** @description The document's language; the cooperative's, when left out. */
                language?: ("en" | "es") | null;
            };
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The minutes as PDF/A. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    add_annex: {
        parameters: {
            query?: never;
            header?: {
                /** @description Made by the client once per thing it creates; sending it again creates nothing new. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnexIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    approve_minutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    file_minutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MinutesFiling"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_minutes_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The minutes record, byte for byte as it was sealed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    reopen_minutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    seal_minutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    sign_minutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MinutesSigning"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_notice_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    list_notices: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeList"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    open_notice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    add_paper_notice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperNoticeIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    take_over: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakingOver"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingWhole"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    open_meeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpeningIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingWhole"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    list_outside_holders: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                /** @description How many at most. */
                limit?: number;
            };
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWithMembers_OutsideHolderOut_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_presence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresenceOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    list_proxies: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                /** @description How many at most. */
                limit?: number;
            };
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProxyList"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    give_proxy: {
        parameters: {
            query?: never;
            header?: {
                /** @description Made by the client once per thing it creates; sending it again creates nothing new. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProxyIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProxyOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_proxies_document: {
        parameters: {
            query?: {
                /** @description The document's language; the cooperative's, when left out. */
                language?: ("en" | "es") | null;
            };
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The register of proxies as PDF/A. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    begin_recess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecessIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingWhole"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    end_recess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingWhole"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    list_speakers: {
        parameters: {
            query?: {
                /** @description Left out: those of every item. */
                item_id?: string | null;
            };
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWithMembers_SpeakerOut_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_standing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_member: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                membership_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberDetail"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    change_member: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                membership_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberChanges"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberRef"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    approve_request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                membership_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Admission"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberRef"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    decline_request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                membership_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    end_membership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                membership_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndMembership"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberRef"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    mark_bounced: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                notice_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BounceIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    delete_organisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    change_organisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationChanges"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    let_outside_holder_in: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                holder_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutsideHolderOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    see_outside_holder_off: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                holder_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutsideHolderOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    reset_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordReset"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    request_reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeSent"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_picture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/webp": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    get_poll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                poll_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollWithMembers"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    change_poll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                poll_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PollPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollWithMembers"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_my_ballot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                poll_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyBallot"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    cast_ballot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                poll_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BallotIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotReceipt"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    list_ballots: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                /** @description Only ballots with a reason. */
                explained?: boolean;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path: {
                poll_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotList"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    cancel_poll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                poll_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollWithMembers"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    give_casting_vote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                poll_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CastingVoteIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollWithMembers"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    close_poll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                poll_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollWithMembers"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    record_dissent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                poll_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DissentIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DissentOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    list_electors: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path: {
                poll_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWithMembers_ElectorOut_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    cast_for: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                membership_id: string;
                poll_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomBallotIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotReceipt"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    export_poll: {
        parameters: {
            query: {
                /** @description blt for rankings, pabulib for budgets. */
                format: "blt" | "pabulib";
            };
            header?: never;
            path: {
                poll_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    extend_poll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                poll_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollWithMembers"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_hands: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                poll_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandsOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    count_hands: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                poll_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandsIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandsOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    my_votes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                poll_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyVotes"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    put_opinion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                poll_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollWithMembers"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    move_poll_phase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                poll_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhaseIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollWithMembers"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    publish_poll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                poll_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollWithMembers"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    list_remarks: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path: {
                poll_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWithMembers_RemarkOut_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    add_remark: {
        parameters: {
            query?: never;
            header?: {
                /** @description Made by the client once per thing it creates; sending it again creates nothing new. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                poll_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemarkOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_results: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                poll_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultsOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    list_rounds: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                poll_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWithMembers_RoundOut_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_secrecy_demand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                poll_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecrecyDemandOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    demand_secrecy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                poll_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecrecyDemandOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    put_statement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                poll_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollWithMembers"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_turnout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                poll_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TurnoutOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    list_voters: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path: {
                poll_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWithMembers_RoomVoter_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_proposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposal_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalWithMembers"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    list_proposal_versions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path: {
                proposal_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWithMembers_VersionOut_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    add_proposal_version: {
        parameters: {
            query?: never;
            header?: {
                /** @description Made by the client once per thing it creates; sending it again creates nothing new. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                proposal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalWithMembers"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_proposal_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposal_id: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionWithMembers"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    withdraw_proposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposal_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalWithMembers"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    revoke_proxy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proxy_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProxyOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_proxy_scan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proxy_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    put_proxy_scan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proxy_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/pdf": string;
                "image/jpeg": string;
                "image/png": string;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProxyOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    remove_remark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                remark_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    edit_remark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                remark_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemarkOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_record_schema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    get_minutes_schema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    get_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Present"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_share_link_card: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The end of the link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CooperativeCard"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    request_by_share_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The end of the link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyCooperative"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    sign_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    sign_in_with_code: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeSignIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    request_code: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeSent"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    sign_out: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sign_out_everywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    sign_up: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUp"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeSent"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    end_turn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                speaker_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeakerOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    give_floor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                speaker_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeakerOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    withdraw_wish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                speaker_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeakerOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    delete_task: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    change_task: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskWithMembers"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    get_thread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                thread_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    delete_thread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                thread_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    edit_thread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                thread_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThreadEdit"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadWithMembers"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    list_comments: {
        parameters: {
            query?: {
                before_number?: number | null;
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                from_number?: number | null;
                /** @description How many items at most. */
                limit?: number;
                newer_than?: number | null;
            };
            header?: never;
            path: {
                thread_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWithMembers_CommentOut_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    add_comment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Made by the client once per thing it creates; sending it again creates nothing new. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                thread_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewComment"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentWithMembers"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    moderate_thread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                thread_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Moderation"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadWithMembers"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    list_proposals: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path: {
                thread_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWithMembers_ProposalOut_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    create_proposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Made by the client once per thing it creates; sending it again creates nothing new. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                thread_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalWithMembers"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    list_thread_reactions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path: {
                thread_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWithMembers_ReactionOut_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    react_to_thread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                emoji: "👍" | "👎" | "💚" | "🎉" | "😄" | "🤔" | "👀" | "🙏";
                thread_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    unreact_to_thread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                emoji: "👍" | "👎" | "💚" | "🎉" | "😄" | "🤔" | "👀" | "🙏";
                thread_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_my_reactions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path: {
                thread_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_MyReactionOut_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    mark_thread_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                thread_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadTo"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadPositionOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    list_thread_revisions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; none for the first page. */
                cursor?: string | null;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path: {
                thread_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWithMembers_TextVersionOut_"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
    health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthOut"];
                };
            };
        };
    };
    health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemOut"];
                    "application/problem+json": unknown;
                };
            };
        };
    };
}

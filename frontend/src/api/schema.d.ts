// Made by `npm run client` from docs/openapi.json: change the server, not this file.

export interface paths {
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
         * @description Vote, or change my vote, until the poll closes.
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
             * @description By the poll's method: agreement takes a position, single_choice one option's id or null to abstain, approval the ids of the options approved, none to abstain.
             * @example {
             *       "position": "agree"
             *     }
             */
            choice: {
                /** @enum {string} */
                position: "agree" | "abstain" | "disagree" | "block";
            } | {
                option: string | null;
            } | {
                options: string[];
            };
            /** Reason */
            reason?: string | null;
        };
        /**
         * BallotOut
         * @description A member's ballot with the former ones, newest first. `id` is made of the poll's and the member's.
         */
        BallotOut: {
            /** Cast At */
            cast_at: string;
            /**
             * Choice
             * @description By the poll's method: agreement takes a position, single_choice one option's id or null to abstain, approval the ids of the options approved, none to abstain.
             * @example {
             *       "position": "agree"
             *     }
             */
            choice: {
                /** @enum {string} */
                position: "agree" | "abstain" | "disagree" | "block";
            } | {
                option: string | null;
            } | {
                options: string[];
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
         * @description The ballot as it is stored and will be counted.
         */
        BallotReceipt: {
            /** Cast At */
            cast_at: string;
            /**
             * Choice
             * @description By the poll's method: agreement takes a position, single_choice one option's id or null to abstain, approval the ids of the options approved, none to abstain.
             * @example {
             *       "position": "agree"
             *     }
             */
            choice: {
                /** @enum {string} */
                position: "agree" | "abstain" | "disagree" | "block";
            } | {
                option: string | null;
            } | {
                options: string[];
            };
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
         * CircleChanges
         * @description Changes to a circle; what is left out stays as it is. A parent_id of null moves it outermost.
         */
        CircleChanges: {
            /** Closed */
            closed?: boolean | null;
            /**
             * Name
             * @example Night shift
             */
            name?: string | null;
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
         * Electorate
         * @description Who is asked: all active members, those of some classes, or those of a circle. Observers never vote.
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
            kind?: "all" | "classes" | "circle";
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
            kind: "all" | "classes" | "circle";
        };
        /**
         * ElectorOut
         * @description Somebody entitled to vote, as the register said when the poll opened. `voted` is null while hidden.
         */
        ElectorOut: {
            /** Class Id */
            class_id: string | null;
            /**
             * Membership Id
             * Format: uuid
             */
            membership_id: string;
            /** Name */
            name: string;
            /** Number */
            number: number | null;
            /** Voted */
            voted: boolean | null;
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
         * FormerBallotOut
         * @description A ballot that was replaced. It is not counted.
         */
        FormerBallotOut: {
            /** Cast At */
            cast_at: string;
            /**
             * Choice
             * @description By the poll's method: agreement takes a position, single_choice one option's id or null to abstain, approval the ids of the options approved, none to abstain.
             * @example {
             *       "position": "agree"
             *     }
             */
            choice: {
                /** @enum {string} */
                position: "agree" | "abstain" | "disagree" | "block";
            } | {
                option: string | null;
            } | {
                options: string[];
            };
            /** Reason */
            reason: string | null;
            /** Revision */
            revision: number;
        };
        /**
         * HealthOut
         * @description A sign of life.
         */
        HealthOut: {
            /**
             * Status
             * @default ok
             * @constant
             */
            status?: "ok";
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
        /** ListWithMembers[BallotOut] */
        ListWithMembers_BallotOut_: {
            /** Items */
            items: components["schemas"]["BallotOut"][];
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
        /** ListWithMembers[RequestOut] */
        ListWithMembers_RequestOut_: {
            /** Items */
            items: components["schemas"]["RequestOut"][];
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
         * MajorityResult
         * @description The majority's arithmetic. `base` is the number the fraction is taken of, `base_name` whom it counts.
         */
        MajorityResult: {
            /** Abstaining */
            abstaining: number;
            /**
             * Abstentions
             * @enum {string}
             */
            abstentions: "excluded" | "counted";
            /** Against */
            against: number;
            /** Base */
            base: number;
            /**
             * Base Name
             * @enum {string}
             */
            base_name: "cast" | "present" | "members";
            /** In Favour */
            in_favour: number;
            /** Met */
            met: boolean;
            /** Needed */
            needed: number;
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
         * MemberChanges
         * @description Changes to a member; what is left out stays as it is. A class_id of null takes the class away.
         */
        MemberChanges: {
            /** Class Id */
            class_id?: string | null;
            /** Number */
            number?: number | null;
            /**
             * Role
             * @example facilitator
             */
            role?: ("admin" | "secretary" | "facilitator" | "member" | "observer") | null;
            /** Status */
            status?: ("active" | "suspended") | null;
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
         * MyBallot
         * @description Whether I am entitled to vote in this poll, and my ballot if I voted.
         */
        MyBallot: {
            ballot: components["schemas"]["BallotOut"] | null;
            /** Elector */
            elector: boolean;
            /**
             * Poll Id
             * Format: uuid
             */
            poll_id: string;
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
         * OptionOut
         * @description An answer to choose.
         */
        OptionOut: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Label */
            label: string;
            /** Position */
            position: number;
        };
        /**
         * Outcome
         * @description What was decided, and why. `words` has the same in sentences, by language.
         */
        Outcome: {
            majority: components["schemas"]["MajorityResult"] | null;
            quorum: components["schemas"]["QuorumResult"] | null;
            /**
             * Result
             * @enum {string}
             */
            result: "adopted" | "rejected" | "inquorate" | "tied";
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
        /** Page[CooperativeCard] */
        Page_CooperativeCard_: {
            /** Items */
            items: components["schemas"]["CooperativeCard"][];
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
         * PollIn
         * @description A new poll. Without `opens_at` it opens at once.
         * @example {
         *       "body": "",
         *       "closes_at": "2027-03-01T18:00:00Z",
         *       "electorate": {
         *         "kind": "all"
         *       },
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
             * Body
             * @default
             */
            body?: string;
            /**
             * Closes At
             * Format: date-time
             * @description After the opening, at most a year from now.
             */
            closes_at: string;
            /**
             * Early Close
             * @description Whether managers may close it before its time.
             * @default false
             */
            early_close?: boolean;
            electorate?: components["schemas"]["Electorate"];
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
             * Method
             * @enum {string}
             */
            method: "agreement" | "single_choice" | "approval";
            /**
             * Opens At
             * @description Later than now; none opens at once.
             */
            opens_at?: string | null;
            /**
             * Options
             * @description Labels, in ballot order: 2 to 50 different ones; none for agreement.
             */
            options?: string[];
            /**
             * Proposal Id
             * @description The proposal put to the vote, in its present version.
             */
            proposal_id?: string | null;
            /**
             * Reasons
             * @default optional
             * @enum {string}
             */
            reasons?: "off" | "optional" | "required" | "required_from_objectors";
            /**
             * Results
             * @default after_close
             * @enum {string}
             */
            results?: "always" | "after_voting" | "after_close";
            rules?: components["schemas"]["Rules"];
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
            /**
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /** Body */
            body: string;
            /** Body Html */
            body_html: string;
            /** Cancel Reason */
            cancel_reason: string | null;
            /** Circle Id */
            circle_id: string | null;
            /** Closed At */
            closed_at: string | null;
            /** Closes At */
            closes_at: string;
            /**
             * Cooperative Id
             * Format: uuid
             */
            cooperative_id: string;
            /** Created At */
            created_at: string;
            /** Early Close */
            early_close: boolean;
            electorate: components["schemas"]["ElectorateOut"];
            /**
             * Electors
             * @description How many were entitled when it opened; 0 before.
             */
            electors: number;
            /** Extension */
            extension: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Managers
             * @enum {string}
             */
            managers: "author_and_facilitators" | "facilitators";
            /**
             * Method
             * @enum {string}
             */
            method: "agreement" | "single_choice" | "approval";
            /** Opened At */
            opened_at: string | null;
            /** Opens At */
            opens_at: string;
            /** Options */
            options: components["schemas"]["OptionOut"][];
            outcome: components["schemas"]["Outcome"] | null;
            /** Proposal Id */
            proposal_id: string | null;
            /** Proposal Version */
            proposal_version: number | null;
            /**
             * Reasons
             * @enum {string}
             */
            reasons: "off" | "optional" | "required" | "required_from_objectors";
            /**
             * Results
             * @enum {string}
             */
            results: "always" | "after_voting" | "after_close";
            rules: components["schemas"]["Rules"];
            statement: components["schemas"]["StatementOut"] | null;
            /**
             * Status
             * @enum {string}
             */
            status: "scheduled" | "open" | "closed" | "cancelled";
            /** Thread Id */
            thread_id: string | null;
            /** Title */
            title: string;
        };
        /**
         * PollPatch
         * @description Changes to a poll that has not opened. What is left out or null stays as it is.
         * @example {
         *       "closes_at": "2027-03-02T18:00:00Z"
         *     }
         */
        PollPatch: {
            /** Body */
            body?: string | null;
            /** Closes At */
            closes_at?: string | null;
            /** Early Close */
            early_close?: boolean | null;
            electorate?: components["schemas"]["Electorate"] | null;
            /** Extension */
            extension?: boolean | null;
            /** Managers */
            managers?: ("author_and_facilitators" | "facilitators") | null;
            /** Method */
            method?: ("agreement" | "single_choice" | "approval") | null;
            /** Opens At */
            opens_at?: string | null;
            /** Options */
            options?: string[] | null;
            /** Reasons */
            reasons?: ("off" | "optional" | "required" | "required_from_objectors") | null;
            /** Results */
            results?: ("always" | "after_voting" | "after_close") | null;
            rules?: components["schemas"]["Rules"] | null;
            /** Title */
            title?: string | null;
        };
        /**
         * PollWithMembers
         * @description A poll and the members it names.
         */
        PollWithMembers: {
            /**
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /** Body */
            body: string;
            /** Body Html */
            body_html: string;
            /** Cancel Reason */
            cancel_reason: string | null;
            /** Circle Id */
            circle_id: string | null;
            /** Closed At */
            closed_at: string | null;
            /** Closes At */
            closes_at: string;
            /**
             * Cooperative Id
             * Format: uuid
             */
            cooperative_id: string;
            /** Created At */
            created_at: string;
            /** Early Close */
            early_close: boolean;
            electorate: components["schemas"]["ElectorateOut"];
            /**
             * Electors
             * @description How many were entitled when it opened; 0 before.
             */
            electors: number;
            /** Extension */
            extension: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Managers
             * @enum {string}
             */
            managers: "author_and_facilitators" | "facilitators";
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /**
             * Method
             * @enum {string}
             */
            method: "agreement" | "single_choice" | "approval";
            /** Opened At */
            opened_at: string | null;
            /** Opens At */
            opens_at: string;
            /** Options */
            options: components["schemas"]["OptionOut"][];
            outcome: components["schemas"]["Outcome"] | null;
            /** Proposal Id */
            proposal_id: string | null;
            /** Proposal Version */
            proposal_version: number | null;
            /**
             * Reasons
             * @enum {string}
             */
            reasons: "off" | "optional" | "required" | "required_from_objectors";
            /**
             * Results
             * @enum {string}
             */
            results: "always" | "after_voting" | "after_close";
            rules: components["schemas"]["Rules"];
            statement: components["schemas"]["StatementOut"] | null;
            /**
             * Status
             * @enum {string}
             */
            status: "scheduled" | "open" | "closed" | "cancelled";
            /** Thread Id */
            thread_id: string | null;
            /** Title */
            title: string;
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
         * ResultsOut
         * @description The count so far, or the final one with the outcome.
         */
        ResultsOut: {
            outcome: components["schemas"]["Outcome"] | null;
            tally: components["schemas"]["Tally"];
            turnout: components["schemas"]["TurnoutOut"];
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
         * Tally
         * @description The count. `ballots` are all ballots, `abstentions` those that took no side.
         */
        Tally: {
            /** Abstentions */
            abstentions: number;
            /** Ballots */
            ballots: number;
            /** Counts */
            counts: {
                [key: string]: number;
            };
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
                    "application/json": components["schemas"]["ListWithMembers_BallotOut_"];
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

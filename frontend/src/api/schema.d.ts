// Made by `npm run client` from docs/openapi.json: change the server, not this file.

export interface paths {
    "/api/v1/cooperatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List My Cooperatives */
        get: operations["list_my_cooperatives"];
        put?: never;
        post?: never;
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
        /** Get Cooperative */
        get: operations["get_cooperative"];
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
        /** Find Mentions */
        get: operations["find_mentions"];
        put?: never;
        post?: never;
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
        /** List Demo People */
        get: operations["list_demo_people"];
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
        /** Preview Markdown */
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
        /** Get Me */
        get: operations["get_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Update Me */
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
        /** Change Password */
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
        /** Set Picture */
        put: operations["set_picture"];
        post?: never;
        /** Remove Picture */
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
        /** List Sessions */
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
        /** End Session */
        delete: operations["end_session"];
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
        /** List Tokens */
        get: operations["list_tokens"];
        put?: never;
        /** Create Token */
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
        /** Revoke Token */
        delete: operations["revoke_token"];
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
        /** Reset Password */
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
        /** Request Reset */
        post: operations["request_reset"];
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
        /** Sign In */
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
        /** Sign In With Code */
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
        /** Request Code */
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
        /** Sign Out */
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
        /** Sign Out Everywhere */
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
        /** Sign Up */
        post: operations["sign_up"];
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
        /** HTTPValidationError */
        HTTPValidationError: {
            /** Detail */
            detail?: components["schemas"]["ValidationError"][];
        };
        /** ListWithMembers[MemberRef] */
        ListWithMembers_MemberRef_: {
            /** Items */
            items: components["schemas"]["MemberRef"][];
            /** Members */
            members: components["schemas"]["MemberRef"][];
            /** Next */
            next?: string | null;
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
         * MyCooperative
         * @description A cooperative and my line in its register.
         */
        MyCooperative: {
            cooperative: components["schemas"]["CooperativeOut"];
            membership: components["schemas"]["MemberRef"];
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
        /** Page[DemoPersonOut] */
        Page_DemoPersonOut_: {
            /** Items */
            items: components["schemas"]["DemoPersonOut"][];
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list_my_cooperatives: {
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
                    "application/json": components["schemas"]["Page_MyCooperative_"];
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
    find_mentions: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["ListWithMembers_MemberRef_"];
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
                    "application/json": components["schemas"]["Page_DemoPersonOut_"];
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
    set_picture: {
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
        };
    };
    end_session: {
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
        };
    };
    create_token: {
        parameters: {
            query?: never;
            header?: {
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
                    "application/json": unknown;
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
                    "application/json": unknown;
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
}

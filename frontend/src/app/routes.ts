/** Every address and the file of its page under src/pages, without `.tsx`. */
export interface Address {
  readonly path: string;
  readonly page: string;
  /** May be read without signing in. */
  readonly open?: true;
}

export const addresses: readonly Address[] = [
  { path: "/", page: "about/LandingPage", open: true },
  { path: "/about/secrecy", page: "about/SecrecyPage", open: true },
  { path: "/about/verify", page: "about/VerifyPage", open: true },
  { path: "/sign-in", page: "accounts/SignInPage", open: true },
  { path: "/sign-up", page: "accounts/SignUpPage", open: true },
  { path: "/reset", page: "accounts/ResetPage", open: true },
  { path: "/profile", page: "accounts/ProfilePage" },
  { path: "/home", page: "home/HomePage" },
  { path: "/new", page: "settings/NewCooperativePage" },
  { path: "/hall/:token", page: "hall/HallPage", open: true },
  { path: "/join/:token", page: "invitations/JoinPage", open: true },
  { path: "/invitation/:token", page: "invitations/InvitationPage", open: true },
  { path: "/c/:slug", page: "home/CooperativePage" },
  { path: "/c/:slug/threads", page: "threads/ThreadListPage" },
  { path: "/c/:slug/threads/new", page: "threads/NewThreadPage" },
  { path: "/c/:slug/threads/:id", page: "threads/ThreadPage" },
  { path: "/c/:slug/proposals/new", page: "proposals/NewProposalPage" },
  { path: "/c/:slug/proposals/:id", page: "proposals/ProposalPage" },
  { path: "/c/:slug/polls", page: "polls/PollListPage" },
  { path: "/c/:slug/polls/new", page: "questions/NewPollPage" },
  { path: "/c/:slug/polls/:id/edit", page: "questions/EditPollPage" },
  { path: "/c/:slug/polls/:id", page: "polls/PollPage" },
  { path: "/c/:slug/minutes", page: "meetings/MinutesBookPage" },
  { path: "/c/:slug/decisions", page: "register/DecisionListPage" },
  { path: "/c/:slug/decisions/:id", page: "register/DecisionPage" },
  { path: "/c/:slug/members", page: "members/MemberListPage" },
  { path: "/c/:slug/members/:id", page: "members/MemberPage" },
  { path: "/c/:slug/circles", page: "circles/CircleListPage" },
  { path: "/c/:slug/circles/:id", page: "circles/CirclePage" },
  { path: "/c/:slug/invitations", page: "invitations/InvitationListPage" },
  { path: "/c/:slug/bylaws", page: "bylaws/BylawsPage" },
  { path: "/c/:slug/bylaws/change", page: "bylaws/ChangePage" },
  { path: "/c/:slug/bylaws/versions/:version", page: "bylaws/VersionPage" },
  { path: "/c/:slug/meetings/:id/door", page: "room/DoorPage" },
  { path: "/c/:slug/meetings/:id/room", page: "room/RoomPage" },
  { path: "/c/:slug/meetings/:id/room/desk", page: "room/DeskPage" },
  // After the room, which stands at more of the same address.
  { path: "/c/:slug/meetings/:id?/:part?", page: "meetings/MeetingsPage" },
  { path: "/c/:slug/settings", page: "settings/SettingsPage" },
  // The server answers this address in development only.
  { path: "/dev/components", page: "dev/ComponentsPage", open: true },
];

import { t } from "@lingui/core/macro";
import { useLocation } from "preact-iso/router";
import { api, ask } from "../../api/client.ts";
import { useLoad } from "../../api/hooks.ts";
import { forget } from "../../app/session.ts";
import { ConfirmButton } from "../../ui/Dialog.tsx";
import { Badge } from "../../ui/Notice.tsx";
import { Loaded } from "../../ui/Page.tsx";
import { RelativeTime } from "../../ui/Time.tsx";

/** A browser's name for people, out of what it says of itself. */
function browserName(agent: string): string {
  const browser = /Edg\//.test(agent)
    ? "Edge"
    : /Firefox\//.test(agent)
      ? "Firefox"
      : /Chrome\//.test(agent)
        ? "Chrome"
        : /Safari\//.test(agent)
          ? "Safari"
          : agent.slice(0, 40);
  const system = /Android|iPhone|iPad|Windows|Mac OS X|Linux/.exec(agent)?.[0]?.replace("Mac OS X", "Mac");
  return system ? `${browser} · ${system}` : browser;
}

export function Sessions() {
  const { route } = useLocation();
  const load = useLoad(() => ask(api.GET("/api/v1/me/sessions")), []);
  const end = async (id: string) => {
    await ask(api.DELETE("/api/v1/me/sessions/{session_id}", { params: { path: { session_id: id } } }));
    load.reload();
  };
  const endAll = async () => {
    await ask(api.POST("/api/v1/sign-out-everywhere"));
    forget();
    route("/sign-in");
  };
  return (
    <Loaded load={load}>
      {({ items }) => (
        <>
          <ul>
            {items.map((session) => (
              <li key={session.id} class="line">
                <div class="grow">
                  <strong>{browserName(session.user_agent)}</strong>{" "}
                  {session.current && <Badge tone="success">{t`this one`}</Badge>}
                  <p class="muted small">
                    {session.address} · {t`last used`} <RelativeTime at={session.last_seen_at} />
                  </p>
                </div>
                {!session.current && (
                  <ConfirmButton
                    small
                    kind="secondary"
                    question={t`Sign this browser out?`}
                    confirm={t`Sign it out`}
                    onConfirm={() => end(session.id)}
                  >{t`Sign out`}</ConfirmButton>
                )}
              </li>
            ))}
          </ul>
          <div>
            <ConfirmButton
              question={t`Sign out everywhere?`}
              consequence={t`Every browser is signed out, this one too. Tokens go on working.`}
              confirm={t`Sign out everywhere`}
              onConfirm={endAll}
            >{t`Sign out everywhere`}</ConfirmButton>
          </div>
        </>
      )}
    </Loaded>
  );
}

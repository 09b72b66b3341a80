import { t } from "@lingui/core/macro";
import { useLocation } from "preact-iso/router";
import { api, ask } from "../../api/client.ts";
import { useLoad, useSubmit } from "../../api/hooks.ts";
import type { PageProps } from "../../app/page.tsx";
import { loadMyCooperatives, me, myCooperatives } from "../../app/session.ts";
import { roleName } from "../../app/words.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Loaded } from "../../ui/Page.tsx";
import { PageSkeleton } from "../../ui/Skeleton.tsx";
import { DateTime } from "../../ui/Time.tsx";
import { AlreadyIn, CardSheet, SignInFirst } from "./CardSheet.tsx";

export default function InvitationPage({ params }: PageProps) {
  const { route } = useLocation();
  const token = params["token"] ?? "";
  const load = useLoad(
    () => ask(api.GET("/api/v1/invitations/by-token/{token}", { params: { path: { token } } })),
    [token],
  );
  const accept = useSubmit(async () => {
    const mine = await ask(api.POST("/api/v1/invitations/by-token/{token}/accept", { params: { path: { token } } }));
    await loadMyCooperatives();
    route(`/c/${mine.cooperative.slug}`, true);
  });
  return (
    <Loaded load={load}>
      {({ cooperative, email, name, role, message, invited_by, expires_at }) => {
        if (me.value === undefined) return <PageSkeleton />;
        const mine = myCooperatives.value?.find((one) => one.cooperative.slug === cooperative.slug);
        return (
          <CardSheet title={t`Join ${cooperative.name}`} card={cooperative}>
            <p>
              {name
                ? t`${name}, ${invited_by} invites you to take part.`
                : t`${invited_by} invites you to take part.`}{" "}
              {role !== "member" && t`Your role: ${roleName(role)}.`}
            </p>
            {message && <blockquote class="door-message" dir="auto">{message}</blockquote>}
            {mine && mine.membership.status !== "applicant" ? (
              <AlreadyIn card={cooperative} />
            ) : me.value ? (
              <>
                {accept.problem && (
                  <Notice tone="danger" spoken>
                    <p>{accept.problem.detail}</p>
                  </Notice>
                )}
                <Button wide icon="check" busy={accept.busy} onClick={() => accept.run()}>{t`Accept and go in`}</Button>
                <p class="muted small">
                  {me.value.email === email
                    ? t`You join as ${me.value.name}.`
                    : t`You join as ${me.value.name} (${me.value.email}). The invitation went to ${email}.`}
                </p>
              </>
            ) : (
              <SignInFirst email={email} />
            )}
            <p class="muted small">
              {t`The invitation holds until`} <DateTime at={expires_at} style="day" />.
            </p>
          </CardSheet>
        );
      }}
    </Loaded>
  );
}

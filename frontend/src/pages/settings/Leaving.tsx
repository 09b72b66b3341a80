import { t } from "@lingui/core/macro";
import { useLocation } from "preact-iso/router";
import { api, ask } from "../../api/client.ts";
import { useHere } from "../../app/cooperative.tsx";
import { loadMyCooperatives } from "../../app/session.ts";
import { ConfirmButton } from "../../ui/Dialog.tsx";
import { toast } from "../../ui/Toast.tsx";

/** The way out. */
export function Leaving() {
  const { slug, cooperative } = useHere();
  const { route } = useLocation();
  const leave = async () => {
    await ask(api.POST("/api/v1/cooperatives/{slug}/leave", { params: { path: { slug } } }));
    route("/home");
    await loadMyCooperatives();
    toast(t`You have left ${cooperative.name}.`);
  };
  return (
    <section class="stack" aria-labelledby="leaving">
      <h2 id="leaving" class="part-title">{t`Leave the cooperative`}</h2>
      <p class="muted">{t`What you wrote and voted stays. To come back you need an invitation.`}</p>
      <div>
        <ConfirmButton
          icon="leave"
          question={t`Leave ${cooperative.name}?`}
          consequence={t`Your membership ends today. You see nothing of the cooperative any more, and votes that are open lose your voice if you have not voted.`}
          confirm={t`Leave the cooperative`}
          onConfirm={leave}
        >{t`Leave the cooperative`}</ConfirmButton>
      </div>
    </section>
  );
}

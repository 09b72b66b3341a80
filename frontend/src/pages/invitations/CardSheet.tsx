import { plural, t } from "@lingui/core/macro";
import type { ComponentChildren } from "preact";
import { useLocation } from "preact-iso/router";
import type { Schemas } from "../../api/client.ts";
import { me } from "../../app/session.ts";
import { kindName } from "../../app/words.ts";
import { ButtonLink } from "../../ui/Button.tsx";
import { PageHeader } from "../../ui/Page.tsx";
import { countryName } from "../home/countries.ts";
import "./invitations.css";

interface CardSheetProps {
  title: string;
  card: Schemas["CooperativeCard"];
  children: ComponentChildren;
}

/** A cooperative as somebody from outside sees it, and what they can do. */
export function CardSheet({ title, card, children }: CardSheetProps) {
  return (
    <div class="door">
      <PageHeader
        title={title}
        lead={
          <>
            {kindName(card.kind)} · {countryName(card.country)} ·{" "}
            {plural(card.member_count, { one: "# member", other: "# members" })}
          </>
        }
      />
      <div class="stack">
        {card.description && <p class="door-description" dir="auto">{card.description}</p>}
        {children}
      </div>
    </div>
  );
}

/** The way in for who is not signed in: to an account and back here. */
export function SignInFirst({ email }: { email?: string }) {
  const { url } = useLocation();
  const next = `next=${encodeURIComponent(url)}`;
  return (
    <>
      <ButtonLink wide href={`/sign-up?${next}${email ? `&email=${encodeURIComponent(email)}` : ""}`}>
        {t`Create an account`}
      </ButtonLink>
      <ButtonLink wide kind="secondary" href={`/sign-in?${next}`}>{t`I have an account: sign in`}</ButtonLink>
      <p class="muted small">{t`It takes a minute, and you come back here.`}</p>
    </>
  );
}

/** That the reader is in already. */
export function AlreadyIn({ card }: { card: Schemas["CooperativeCard"] }) {
  return (
    <>
      <p>{t`You are a member already, as ${me.value?.name ?? ""}.`}</p>
      <ButtonLink wide href={`/c/${card.slug}`}>{t`Go in`}</ButtonLink>
    </>
  );
}

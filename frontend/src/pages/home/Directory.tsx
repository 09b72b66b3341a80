import { plural, t } from "@lingui/core/macro";
import { useEffect, useId, useState } from "preact/hooks";
import { api, ask, type Schemas } from "../../api/client.ts";
import { useLoad, useSubmit } from "../../api/hooks.ts";
import { loadMyCooperatives } from "../../app/session.ts";
import { kindName } from "../../app/words.ts";
import { Button, ButtonLink } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { TextArea, TextInput } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { More } from "../../ui/More.tsx";
import { Badge } from "../../ui/Notice.tsx";
import { Loaded } from "../../ui/Page.tsx";
import { toast } from "../../ui/Toast.tsx";
import { countryName } from "./countries.ts";
import "./home.css";

type Found = Schemas["CooperativeCard"];

const TYPING_MS = 250;

/** The open cooperatives, to ask to join one. */
export function Directory() {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [q, setQ] = useState("");
  const [asking, setAsking] = useState<Found>();
  const [further, setFurther] = useState<readonly Found[]>([]);
  const [next, setNext] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setQ(typed.trim()), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const load = useLoad(async () => {
    const page = await ask(api.GET("/api/v1/directory", { params: { query: { q: q || null } } }));
    setFurther([]);
    setNext(page.next ?? null);
    return page;
  }, [q]);
  const more = useSubmit(async () => {
    const page = await ask(api.GET("/api/v1/directory", { params: { query: { q: q || null, cursor: next } } }));
    setFurther([...further, ...page.items]);
    setNext(page.next ?? null);
  });
  return (
    <section class="stack" aria-labelledby={id}>
      <div>
        <h2 id={id}>{t`Open cooperatives`}</h2>
        <p class="muted">{t`They let themselves be found. Anyone may ask to join; they decide.`}</p>
      </div>
      <TextInput label={t`Search by name`} type="search" value={typed} onChange={setTyped} />
      <Loaded load={load}>
        {({ items }) => (
          <>
            <p class="unheard" role="status">
              {plural(items.length + further.length, { one: "# cooperative found", other: "# cooperatives found" })}
            </p>
            {items.length === 0 && (
              <p>{q ? t`No open cooperative has this name.` : t`There is no open cooperative yet.`}</p>
            )}
            <ul class="directory-list">
              {[...items, ...further].map((card) => (
                <li key={card.slug}>
<Card>
<div class="directory-card">
                  <h3>{card.name}</h3>
                  <p class="muted small">
                    {kindName(card.kind)} · {countryName(card.country)} ·{" "}
                    {plural(card.member_count, { one: "# member", other: "# members" })}
                  </p>
                  {card.description && <p>{card.description}</p>}
                  <Standing card={card} onAsk={() => setAsking(card)} />
                </div></Card></li>
              ))}
            </ul>
            <More next={next} busy={more.busy} onMore={() => more.run()} />
          </>
        )}
      </Loaded>
      <AskDialog
        card={asking}
        onClose={() => setAsking(undefined)}
        onAsked={() => {
          setAsking(undefined);
          load.reload();
        }}
      />
    </section>
  );
}

/** How the reader stands to a cooperative of the list, and what to do about it. */
function Standing({ card, onAsk }: { card: Found; onAsk: () => void }) {
  if (card.my_status === "applicant") return <Badge tone="info">{t`Your request waits`}</Badge>;
  if (card.my_status === "active" || card.my_status === "suspended")
    return (
      <ButtonLink small kind="secondary" href={`/c/${card.slug}`}>
        {t({ message: "Open", context: "go into" })} <span class="unheard">{card.name}</span>
      </ButtonLink>
    );
  return (
    <Button small kind="secondary" icon="hand" onClick={onAsk}>
      {t`Ask to join`} <span class="unheard">{card.name}</span>
    </Button>
  );
}

interface AskDialogProps {
  card: Found | undefined;
  onClose: () => void;
  onAsked: () => void;
}

function AskDialog({ card, onClose, onAsked }: AskDialogProps) {
  const [message, setMessage] = useState("");
  const send = useSubmit(async () => {
    const slug = card?.slug ?? "";
    await ask(api.POST("/api/v1/cooperatives/{slug}/requests", { params: { path: { slug } }, body: { message } }));
    await loadMyCooperatives();
    setMessage("");
    toast(t`Your request is sent. You will get a mail when it is decided.`);
    onAsked();
  });
  return (
    <Dialog title={t`Ask to join ${card?.name ?? ""}`} open={card !== undefined} onClose={onClose}>
      <Form onSubmit={() => send.run()} problem={send.problem} fields={["message"]}>
        <TextArea
          label={t`A few words about yourself`}
          hint={t`The administrators and secretaries read them.`}
          optional
          maxLength={2000}
          value={message}
          onChange={setMessage}
          error={send.problem?.of("message")}
        />
        <Button type="submit" wide busy={send.busy}>{t`Send the request`}</Button>
      </Form>
    </Dialog>
  );
}

/** What is being dealt with: its text, its amendments, its documents, and the wish that its vote be secret. */
import { plural, t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { useLoad, useSubmit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { language } from "../../app/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Changed } from "../../ui/Changed.tsx";
import { compare } from "../../ui/compare.ts";
import { Badge, Notice } from "../../ui/Notice.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { part } from "../polls/part.tsx";
import { askSecrecy, loadSecrecy } from "./calls.ts";
import { nameOf } from "./room.ts";
import { itemKind } from "./words.ts";
import type { AgendaItem, ItemSecrecy, Standing } from "./wire.ts";

const Adopts = part(["meetings"], async () => (await import("../meetings/Adopts.tsx")).Adopts);

const Opinion = part(["meetings"], async () => (await import("../meetings/Opinion.tsx")).Opinion);

interface CurrentItemProps {
  item: AgendaItem;
  place: number;
  of: number;
  standing: Standing;
}

export function CurrentItem({ item, place, of, standing }: CurrentItemProps) {
  const here = useHere();
  const matter = item.matter_name[language.value] ?? item.matter_name["en"];
  const waiting = item.amendments.filter(({ status }) => status === "proposed");
  const decides = item.kind === "motion" || item.kind === "election";
  return (
    <section class="room-part current-item" aria-labelledby="current">
      <div class="row">
        <span class="small muted tabular">{t`Point ${place} of ${of}`}</span>
        <Badge tone="neutral">{itemKind(item.kind)}</Badge>
        {matter && <Badge tone="neutral">{matter}</Badge>}
      </div>
      <h2 id="current" class="current-title" dir="auto">{item.title}</h2>
      {item.body_html ? <Prose html={item.body_html} /> : decides && <p class="muted">{t`It has no text of its own.`}</p>}
      {item.adopts_version !== null && <Adopts item={item.id} version={item.adopts_version} />}
      {item.opinion_body !== null && <Opinion item={item} />}
      {item.version > 1 && <p class="small muted">{t`As it reads now: version ${item.version}.`}</p>}
      {waiting.length > 0 && (
        <div class="stack-small">
          <h3>{plural(waiting.length, { one: "An amendment, voted on first", other: "# amendments, voted on first" })}</h3>
          {waiting.map((amendment) => (
            <details key={amendment.id} class="opener">
              <summary dir="auto">
                {amendment.title} · {nameOf(here, amendment.author_id)}
              </summary>
              {amendment.reason && <p class="muted" dir="auto">{amendment.reason}</p>}
              <p class="poll-lines" dir="auto">
                <Changed pieces={compare(item.body, amendment.body)} />
              </p>
            </details>
          ))}
        </div>
      )}
      {item.documents.length > 0 && (
        <ul class="room-documents">
          {item.documents.map((file) => (
            <li key={file.id}>
              <a href={file.url} target="_blank" rel="noopener" class="poll-link">
                <Icon name="document" size={18} /> {file.name}
              </a>
            </li>
          ))}
        </ul>
      )}
      {decides && standing.attendance !== null && item.poll_ids.length === 0 && <AskSecret item={item} />}
    </section>
  );
}

/** Members who are here may ask for a secret vote before it opens, where the bylaws let them. */
function AskSecret({ item }: { item: AgendaItem }) {
  const load = useLoad(() => loadSecrecy(item.id), [item.id]);
  const [told, setTold] = useState<ItemSecrecy>();
  const now = told ?? load.data;
  const send = useSubmit(async (_: string, wanted: boolean) => setTold(await askSecrecy(item.id, wanted)));
  if (!now || (!now.possible && !now.secret)) return null;
  return (
    <div class="stack-small">
      {send.problem && (
        <Notice tone="danger" spoken>
          <p>{send.problem.detail}</p>
        </Notice>
      )}
      {(now.secret || now.mine) && (
        <p class="room-asked" role="status">
          <Icon name="lock" size={18} />
          {now.secret
            ? t`Its vote will be secret.`
            : now.needed === null
              ? t`Your wish for a secret vote is noted.`
              : t`Your wish for a secret vote is noted: ${now.asking} of ${now.needed}.`}
        </p>
      )}
      {now.possible && (!now.secret || now.mine) && (
        <div>
          <Button kind="quiet" icon="lock" busy={send.busy} onClick={() => void send.run(!now.mine)}>
            {now.mine ? t`Take my wish back` : t`Ask that its vote be secret`}
          </Button>
        </div>
      )}
    </div>
  );
}

import { t } from "@lingui/core/macro";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { answer } from "../../api/client.ts";
import { useLoad } from "../../api/hooks.ts";
import { Problem } from "../../api/problem.ts";
import { useHere } from "../../app/cooperative.tsx";
import type { PageProps } from "../../app/page.tsx";
import { language } from "../../app/texts.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Badge, Stamp } from "../../ui/Notice.tsx";
import { Loaded, PageHeader, ProblemState } from "../../ui/Page.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { Annexes, Dissents } from "./After.tsx";
import { getMinutes } from "./minutesCalls.ts";
import { Deadlines, NextStep } from "./MinutesSteps.tsx";
import { ItemNotes, Words } from "./MinutesWriting.tsx";
import { sectionsOf, type Block } from "./minutesText.ts";
import { itemsIn, meetingIn, runs, useMeeting } from "./parts/useMeeting.ts";
import { When } from "./parts/When.tsx";
import type { Item, Meeting, Minutes } from "./types.ts";
import { minutesStatus } from "./words.ts";
import "./meetings.css";

export function OneMinutes({ params }: PageProps) {
  const { store } = useHere();
  const id = params["id"] ?? "";
  const first = useMeeting(id);
  const meeting = meetingIn(store, id);
  const load = useLoad(async () => {
    const { data, response } = await answer(getMinutes(id));
    store.take(response, { members: data.members });
    return data;
  }, [id, meeting?.minutes_revision, meeting?.minutes_status, store, store.generation.value]);
  // What an act of the reader answered, until what follows is there.
  const [answered, setAnswered] = useState<Minutes>();
  return (
    <Loaded load={first}>
      {() =>
        meeting ? (
          <Loaded load={load}>
            {(fetched) => {
              const minutes = answered && answered.revision > fetched.revision ? answered : fetched;
              return <Shown meeting={meeting} minutes={minutes} onAnswer={setAnswered} reload={load.reload} />;
            }}
          </Loaded>
        ) : (
          <ProblemState problem={new Problem(404, {})} />
        )
      }
    </Loaded>
  );
}

export interface MinutesProps {
  meeting: Meeting;
  minutes: Minutes;
  /** Puts in what an act answered. */
  onAnswer: (minutes: Minutes) => void;
  reload: () => void;
}

function Shown(props: MinutesProps) {
  const { meeting, minutes } = props;
  const here = useHere();
  const { slug, store } = here;
  const { word, tone } = minutesStatus(minutes.status);
  const { agenda } = itemsIn(store, meeting.id);
  const writes = runs(here, meeting) && minutes.status === "draft";
  const number = minutes.number;
  return (
    <>
      <PageHeader
        title={t`Minutes`}
        trail={[
          { label: t`Meetings`, href: `/c/${slug}/meetings` },
          { label: meeting.title, href: `/c/${slug}/meetings/${meeting.id}` },
        ]}
        above={<Badge tone={tone}>{word}</Badge>}
        lead={
          <>
            {meeting.title} · <When at={meeting.opened_at ?? meeting.starts_at} style="weekday" />
          </>
        }
      />
      <div class="meeting">
        <div class="stack-large meeting-main">
          <NextStep {...props} />
          <article class="minutes" aria-label={t`The minutes as they read`}>
            {minutes.status === "sealed" && (
              <p class="minutes-seal">
                <Stamp tone="success">{t({ message: "Sealed", context: "minutes" })}</Stamp>
                {number !== null && <span>{t`Entry ${number} of the register`}</span>}
              </p>
            )}
            {sectionsOf(minutes.content, language.value).map((section, index) => (
              <section key={index} class="minutes-section">
                <h2>{section.heading}</h2>
                {section.blocks.map((block, place) => (
                  <OneBlock key={place} block={block} />
                ))}
                {writes && section.item_id && <NotesOf items={agenda} id={section.item_id} reload={props.reload} />}
              </section>
            ))}
          </article>
          {writes && <Words {...props} />}
          <Dissents {...props} />
          <Annexes {...props} />
        </div>
        <aside class="meeting-beside stack" aria-label={t`About these minutes`}>
          <Deadlines {...props} />
          <Downloads meeting={meeting} minutes={minutes} />
        </aside>
      </div>
    </>
  );
}

function NotesOf({ items, id, reload }: { items: readonly Item[]; id: string; reload: () => void }) {
  const item = items.find((one) => one.id === id);
  return item ? <ItemNotes item={item} onSaved={reload} /> : null;
}

/** A piece of the text: what comes next is about, paragraphs, somebody's words, a list, or labels with values. */
function OneBlock({ block }: { block: Block }) {
  if (block.html !== undefined) {
    const prose = <Prose html={block.html} />;
    return block.kind === "quote" ? <blockquote dir="auto">{prose}</blockquote> : prose;
  }
  switch (block.kind) {
    case "head":
      return (
        <>
          {block.lines.map(([line], index) => (
            <h3 key={index}>{line}</h3>
          ))}
        </>
      );
    case "text":
      return (
        <>
          {block.lines.map(([line], index) => (
            <p key={index}>{line}</p>
          ))}
        </>
      );
    case "quote":
      return (
        <blockquote dir="auto">
          {block.lines.map(([line], index) => (
            <p key={index}>{line}</p>
          ))}
        </blockquote>
      );
    case "list":
      return (
        <ul class="minutes-list">
          {block.lines.map(([line], index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      );
    case "names":
      return (
        <ul class="minutes-names">
          {block.lines.map(([number, name, told], index) => (
            <li key={index}>
              <span class="minutes-number">{number}</span>
              <span>
                <span dir="auto">{name}</span>
                {told && <span class="muted">, {told}</span>}
              </span>
            </li>
          ))}
        </ul>
      );
    case "facts":
      return (
        <dl class="pairs">
          {block.lines.map(([label, value], index) => (
            <div key={index}>
              <dt>{label}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
      );
  }
}

function Paper({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <li>
      <a class="paper-link" href={href} target="_blank">
        <Icon name="document" size={18} /> {children}
      </a>
    </li>
  );
}

function Downloads({ meeting, minutes }: { meeting: Meeting; minutes: Minutes }) {
  const here = useHere();
  const at = `/api/v1/meetings/${meeting.id}`;
  return (
    <section class="sheet stack-small" aria-labelledby="downloads">
      <h2 id="downloads" class="sheet-title">{t`To keep and print`}</h2>
      <ul class="downloads">
        <Paper href={`${at}/minutes.pdf?language=${language.value}`}>{t`Minutes (PDF)`}</Paper>
        {meeting.notice.sent_at && <Paper href={`${at}/notice.pdf`}>{t`Notice (PDF)`}</Paper>}
        {runs(here, meeting) && (
          <>
            <Paper href={`${at}/attendance.pdf`}>{t`Attendance (PDF)`}</Paper>
            <Paper href={`${at}/proxies.pdf`}>{t`Proxies (PDF)`}</Paper>
          </>
        )}
        {minutes.status === "sealed" && <Paper href={`${at}/minutes/record`}>{t`Record, to compute every number again`}</Paper>}
      </ul>
      {minutes.hash && (
        <p class="small muted">
          {t`Fingerprint of the entry:`} <code class="notice-hash">{minutes.hash}</code>
        </p>
      )}
    </section>
  );
}

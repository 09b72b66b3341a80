import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { answer } from "../../api/client.ts";
import { useLoad, useSubmit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { TextInput } from "../../ui/Field.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { More } from "../../ui/More.tsx";
import { Badge } from "../../ui/Notice.tsx";
import { Loaded, PageHeader } from "../../ui/Page.tsx";
import { toLocal } from "../questions/zone.ts";
import { getBook } from "./minutesCalls.ts";
import { meetingsIn } from "./parts/useMeeting.ts";
import { When } from "./parts/When.tsx";
import type { BookLine } from "./types.ts";
import { dayInWords, meetingKind, minutesStatus } from "./words.ts";
import "./meetings.css";

export default function MinutesBookPage() {
  const { slug, store, is } = useHere();
  const sign = meetingsIn(store)
    .map(({ id, minutes_revision, minutes_status }) => `${id}${minutes_revision}${minutes_status}`)
    .sort()
    .join();
  const load = useLoad(async () => {
    const { data, response } = await answer(getBook(slug));
    store.take(response, { members: data.members });
    return data;
  }, [slug, store, store.generation.value, sign]);
  const [rest, setRest] = useState<{ lines: readonly BookLine[]; next: string | null } | null>(null);
  const next = rest ? rest.next : load.data?.next;
  const more = useSubmit(async () => {
    const { data } = await answer(getBook(slug, next));
    setRest({ lines: [...(rest?.lines ?? []), ...data.items], next: data.next ?? null });
  });
  return (
    <>
      <PageHeader
        title={t`Minutes book`}
        trail={[{ label: t`Meetings`, href: `/c/${slug}/meetings` }]}
        lead={t`The minutes of every assembly in their order. Once sealed they are never changed: corrections stand beside them.`}
        actions={
          <a class="button secondary" href={`/api/v1/cooperatives/${slug}/minutes.pdf`} target="_blank">
            <Icon name="document" />
            <span>{t`The book as PDF`}</span>
          </a>
        }
      />
      <div class="meeting">
        <div class="meeting-main stack">
          <Loaded load={load}>
            {({ items }) =>
              items.length === 0 ? (
                <EmptyState title={t`No minutes yet`} picture="document">
                  {t`When a meeting begins, its minutes begin with it, and stand here.`}
                </EmptyState>
              ) : (
                <>
                  <ol class="book">
                    {[...items, ...(rest?.lines ?? [])].map((line) => (
                      <Line key={line.meeting_id} line={line} />
                    ))}
                  </ol>
                  <More next={next} busy={more.busy} onMore={() => void more.run()} />
                </>
              )
            }
          </Loaded>
        </div>
        {is("admin", "secretary") && (
          <aside class="meeting-beside" aria-label={t`Members' register`}>
            <MembersOn />
          </aside>
        )}
      </div>
    </>
  );
}

function Line({ line }: { line: BookLine }) {
  const { slug } = useHere();
  const { word, tone } = minutesStatus(line.status);
  const number = line.number;
  const due = line.status === "draft" ? line.approve_by : line.filed_on ? null : line.file_by;
  const day = due && dayInWords(due);
  return (
    <li class="book-line">
      <span class="book-number tabular">{number ?? "–"}</span>
      <div class="grow stack-small">
        <h2 class="meeting-title">
          <a href={`/c/${slug}/meetings/${line.meeting_id}/minutes`}>{line.title}</a>
        </h2>
        <p class="small muted">
          {meetingKind(line.kind)} · <When at={line.held_at} style="weekday" />
        </p>
        <p class="row">
          <Badge tone={tone}>{word}</Badge>
          {line.filed_on && <Badge tone="success" icon="check">{t`Filed`}</Badge>}
          {day && (
            <Badge tone="warning" icon="clock">
              {line.status === "draft" ? t`To be approved by ${day}` : t`To be filed by ${day}`}
            </Badge>
          )}
        </p>
      </div>
    </li>
  );
}

/** The members' register as it stood on a day. */
function MembersOn() {
  const { slug, cooperative } = useHere();
  const [day, setDay] = useState(() => toLocal(Date.now(), cooperative.time_zone).slice(0, 10));
  const valid = /^\d{4}-\d\d-\d\d$/.test(day);
  return (
    <section class="sheet stack" aria-labelledby="members-on">
      <h2 id="members-on" class="sheet-title">{t`Members' register on a day`}</h2>
      <p class="small">{t`Who was a member then, with number, class and day of joining.`}</p>
      <TextInput type="date" label={t`Day`} value={day} onChange={setDay} />
      <p>
        <a
          class="button secondary"
          aria-disabled={valid ? undefined : true}
          href={valid ? `/api/v1/cooperatives/${slug}/members.pdf?on=${day}` : undefined}
          target="_blank"
        >
          <Icon name="document" />
          <span>{t`Register as PDF`}</span>
        </a>
      </p>
    </section>
  );
}

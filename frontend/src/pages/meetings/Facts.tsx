/** Beside the meeting: its calls, who leads it, its notice, its papers. */
import { plural, t } from "@lingui/core/macro";
import { useHere } from "../../app/cooperative.tsx";
import { holderName } from "../../app/holder.ts";
import { locale } from "../../app/texts.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Badge } from "../../ui/Notice.tsx";
import { calendarAddress, noticeAddress } from "./calls.ts";
import { Documents } from "./Documents.tsx";
import { NoticeSent } from "./NoticeWords.tsx";
import { runs } from "./parts/useMeeting.ts";
import { When } from "./parts/When.tsx";
import { PastRecesses } from "./Recess.tsx";
import type { Call, Doc, Meeting, Standing } from "./types.ts";
import { callName, callStatus, filingWords, said } from "./words.ts";

interface FactsProps {
  meeting: Meeting;
  standing: Standing | undefined;
  documents: readonly Doc[];
}

export function Facts({ meeting, standing, documents }: FactsProps) {
  const here = useHere();
  const { slug, store } = here;
  const name = (id: string) => store.one("members", id)?.name ?? t`A member`;
  const manages = runs(here, meeting);
  const changes = manages && meeting.status !== "closed" && meeting.status !== "cancelled";
  return (
    <aside class="meeting-beside stack" aria-label={t`About this meeting`}>
      <section class="sheet stack-small" aria-labelledby="calls">
        <h2 id="calls" class="sheet-title">{t`When and where`}</h2>
        <ol class="calls">
          {meeting.calls.map((call) => (
            <OneCall key={call.n} call={call} current={meeting.call === call.n && meeting.calls.length > 1} />
          ))}
        </ol>
        <PastRecesses meeting={meeting} />
        <ul class="icon-list">
          {meeting.place && (
            <li>
              <Icon name="pin" size={18} /> <span dir="auto">{meeting.place}</span>
            </li>
          )}
          {meeting.remote && (
            <li>
              <Icon name="globe" size={18} /> <span>{t`You can take part from afar, here in Batzar.`}</span>
            </li>
          )}
          {meeting.link && (
            <li>
              <Icon name="link" size={18} />{" "}
              <a class="long-link" href={meeting.link} rel="noreferrer" target="_blank">
                {meeting.link.replace(/^https?:\/\//, "")}
              </a>
            </li>
          )}
          {(meeting.status === "convened" || meeting.status === "open") && (
            <li>
              <Icon name="calendar" size={18} />{" "}
              <a href={calendarAddress(meeting.id)} download target="_blank">{t`Put it in my calendar`}</a>
            </li>
          )}
        </ul>
      </section>
      <MyPart meeting={meeting} standing={standing} />
      {(!manages || meeting.status !== "draft") && (
        <section class="sheet stack-small" aria-labelledby="notice">
          <h2 id="notice" class="sheet-title">{t`Notice`}</h2>
          <NoticeSent notice={meeting.notice} />
          {meeting.notice.sent_at && (
            <p>
              <a class="paper-link" href={noticeAddress(meeting.id)} target="_blank">
                <Icon name="document" size={18} /> {t`The notice as it was sent (PDF)`}
              </a>
            </p>
          )}
        </section>
      )}
      {meeting.status === "closed" && filingWords(meeting) && (
        <section class="sheet stack-small" aria-labelledby="filing">
          <h2 id="filing" class="sheet-title">{t`Minutes`}</h2>
          <p>
            <a class="paper-link" href={`/c/${slug}/meetings/${meeting.id}/minutes`}>
              <Icon name={meeting.filed_on ? "check" : "calendar"} size={18} /> {filingWords(meeting)}
            </a>
          </p>
        </section>
      )}
      <section class="sheet stack-small" aria-labelledby="leads">
        <h2 id="leads" class="sheet-title">{t`Who leads it`}</h2>
        <dl class="pairs">
          <div>
            <dt>{t`Chair`}</dt>
            <dd>{name(meeting.chair_id)}</dd>
          </div>
          <div>
            <dt>{t`Keeps the minutes`}</dt>
            <dd>{name(meeting.secretary_id)}</dd>
          </div>
        </dl>
        {changes && <a class="paper-link" href={`/c/${slug}/meetings/${meeting.id}/edit`}>{t`Change`}<span class="unheard"> {t`who leads it`}</span></a>}
        <Speaking meeting={meeting} />
      </section>
      {(changes || documents.length > 0) && (
        <section class="sheet stack-small" aria-labelledby="papers">
          <h2 id="papers" class="sheet-title">{t`Papers`}</h2>
          <Documents meeting={meeting.id} item={null} documents={documents} adds={changes} />
        </section>
      )}
    </aside>
  );
}

function OneCall({ call, current }: { call: Call; current: boolean }) {
  const status = callStatus(call);
  const words = said(call.quorum_words);
  const { present, represented, entitled, needed } = call;
  return (
    <li class={`call${current ? " call-current" : ""}`}>
      <p class="spread">
        <strong>{callName(call.n)}</strong>
        {status && <Badge tone={status.tone}>{status.word}</Badge>}
      </p>
      <p>
        <When at={call.starts_at} />
      </p>
      {call.status !== "waiting" && present !== null && (
        <p class="small">
          {t`${present} present, ${represented ?? 0} represented, of ${entitled ?? 0} entitled.`}{" "}
          {needed !== null && t`${needed} needed.`}
        </p>
      )}
      {words.length > 0 && <p class="small muted">{words.join(" ")}</p>}
    </li>
  );
}

/** What the reader can do: lend the vote, or see where it is. */
function MyPart({ meeting, standing }: { meeting: Meeting; standing: Standing | undefined }) {
  const { slug, store } = useHere();
  if (!standing || (meeting.status !== "convened" && meeting.status !== "open")) return null;
  const way = `/c/${slug}/meetings/${meeting.id}?view=proxies`;
  const holder = standing.given && holderName(store, standing.given, t`a member`);
  const held = standing.held.length;
  return (
    <section class="sheet stack-small" aria-labelledby="mine">
      <h2 id="mine" class="sheet-title">{t`My vote`}</h2>
      {!standing.entitled ? (
        <>
          <p>{t`You can follow this meeting, but have no vote in it.`}</p>
          {said(standing.words).map((sentence) => (
            <p key={sentence} class="small muted">{sentence}</p>
          ))}
        </>
      ) : standing.given ? (
        <p>
          {holder === null
            ? t`You lent it and named nobody: it goes with the board's motions. It comes back when you check in, or when you say so.`
            : t`You lent it to ${holder}. It comes back when you check in, or when you say so.`}{" "}
          <a href={way}>{t`Look at it`}</a>
        </p>
      ) : (
        <p>
          {t`You vote yourself.`} {held === 0 && <a href={way}>{t`I can't come: lend my vote`}</a>}
        </p>
      )}
      {held > 0 && (
        <p>
          {plural(held, { one: "# member lent you their vote.", other: "# members lent you their votes." })}{" "}
          <a href={way}>{t`Read their wishes`}</a>
        </p>
      )}
    </section>
  );
}

function Speaking({ meeting }: { meeting: Meeting }) {
  const minutes = (meeting.speaking_seconds ?? 0) / 60;
  const number = new Intl.NumberFormat(locale.value, { maximumFractionDigits: 1 }).format(minutes);
  const wishes = [
    meeting.speaking_seconds === null ? null : plural(minutes, { one: `A speech lasts ${number} minute at most.`, other: `A speech lasts ${number} minutes at most.` }),
    meeting.alternate ? t`For and against take turns.` : null,
    meeting.first_time_first ? t`Who has not spoken yet goes first.` : null,
  ].filter((wish) => wish !== null);
  return wishes.length > 0 ? <p class="small muted">{wishes.join(" ")}</p> : null;
}

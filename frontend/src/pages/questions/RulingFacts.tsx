/** What the bylaws fix for a poll: matter, body, call, departures with their reasons, who is left out, conditions. */
import { plural, t } from "@lingui/core/macro";
import { useHere } from "../../app/cooperative.tsx";
import { language, locale } from "../../app/texts.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { DateTime } from "../../ui/Time.tsx";
import type { Poll } from "../polls/poll.ts";
import { fieldName, valueWords } from "./fieldNames.ts";

type Ruling = NonNullable<Poll["ruling"]>;

/** The words of a mapping by language, in the reader's or in English. */
export function inMine<T>(said: Readonly<Record<string, T>>): T | undefined {
  return said[language.value] ?? said["en"];
}

export function bodyName(body: Ruling["body"]): string {
  switch (body) {
    case "board":
      return t`the board`;
    case "circle":
      return t`a circle`;
    case "person":
      return t`one person, after taking advice`;
    case "assembly":
    case undefined:
      return t`the assembly`;
  }
}

export const isRuled = (poll: Poll): boolean => poll.ruling !== null && poll.matter !== "other";

/** The ruling of a poll whose matter stands in the bylaws; `unfolded` where its sentences are what one came for. */
export function RulingFacts({ poll, unfolded }: { poll: Poll; unfolded?: boolean }) {
  const { slug } = useHere();
  const { ruling } = poll;
  if (!ruling || !isRuled(poll)) return null;
  const name = inMine(ruling.matter_name) ?? poll.matter;
  const said = inMine(ruling.words ?? {}) ?? [];
  const { call = 1, calls = 1, version } = ruling;
  const number = version ?? 0;
  return (
    <div class="stack-small ruling">
      <p class="ruling-matter">
        <Icon name="document" size={18} />
        <span>
          <strong>{name}</strong>
          <br />
          <span class="small muted">
            {t`Decided by ${bodyName(ruling.body)}.`} {calls > 1 && t`Call ${call} of ${calls}.`}
          </span>
        </span>
      </p>
      {said.length > 0 && (
        <details class="ruling-all" open={unfolded || poll.status === "scheduled"}>
          <summary>{t`All that our bylaws say of it`}</summary>
          <ul class="ruling-words">
            {said.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
      {version != null && (
        <p class="small">
          <a class="poll-link" href={`/c/${slug}/bylaws/versions/${version}`}>{t`By version ${number} of our bylaws`}</a>
        </p>
      )}
      <Calls poll={poll} />
      <Changes ruling={ruling} />
    </div>
  );
}

/** The polls of the calls before and after this one. */
function Calls({ poll }: { poll: Poll }) {
  const { slug } = useHere();
  if (!poll.previous_poll_id && !poll.next_poll_id) return null;
  return (
    <p class="row small">
      {poll.previous_poll_id && (
        <a class="poll-link" href={`/c/${slug}/polls/${poll.previous_poll_id}`}>{t`The call before`}</a>
      )}
      {poll.next_poll_id && (
        <a class="poll-link" href={`/c/${slug}/polls/${poll.next_poll_id}`}>{t`The next call`}</a>
      )}
    </p>
  );
}

function Changes({ ruling }: { ruling: Ruling }) {
  const { store } = useHere();
  const changes = ruling.changes ?? [];
  if (changes.length === 0) return null;
  return (
    <section class="stack-small" aria-labelledby="departures">
      <h3 id="departures" class="ruling-part">{t`Other than usual for this matter`}</h3>
      <ul class="stack-small">
        {changes.map((change) => {
          const who = store.one("members", change.member_id)?.name ?? t`A member`;
          return (
            <li key={change.field} class="ruling-change">
              <p>
                <strong>{fieldName(change.field)}:</strong> <del>{valueWords(change.before)}</del>{" "}
                <span aria-hidden="true">→</span> <ins>{valueWords(change.after)}</ins>
              </p>
              {change.reason && <p dir="auto">{change.reason}</p>}
              <p class="muted">
                {who} · <DateTime at={change.at} style="short" />
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A day of the calendar, the same in every zone. */
export function Day({ day }: { day: string }) {
  const text = new Intl.DateTimeFormat(locale.value, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00Z`),
  );
  return <time dateTime={day}>{text}</time>;
}

/** Who is left out, what must come true, what it replaces, whom it would hit. */
export function Circumstances({ poll }: { poll: Poll }) {
  const { store, slug } = useHere();
  const affected = poll.affected ?? 0;
  return (
    <>
      {poll.recused.length > 0 && (
        <section class="stack-small" aria-labelledby="recused">
          <h3 id="recused" class="ruling-part">{t`Who does not vote`}</h3>
          <ul class="stack-small">
            {poll.recused.map((one) => (
              <li key={one.membership_id} class="ruling-change">
                <a href={`/c/${slug}/members/${one.membership_id}`}>
                  {store.one("members", one.membership_id)?.name ?? t`A member`}
                </a>
                <span dir="auto">{one.reason}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {poll.conditions.length > 0 && (
        <section class="stack-small" aria-labelledby="conditions">
          <h3 id="conditions" class="ruling-part">{t`If it is adopted, it holds only if`}</h3>
          <ul class="stack-small">
            {poll.conditions.map((one) => (
              <li key={one.text} class="ruling-change" dir="auto">
                {one.text}
                {one.due_on && (
                  <span class="muted">
                    {t`By`} <Day day={one.due_on} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {poll.affected !== null && affected > 0 && (
        <p class="small">
          {plural(affected, {
            one: "It would cost # member their membership.",
            other: "It would cost # members their membership.",
          })}
        </p>
      )}
      {poll.review_on && (
        <p class="small">
          {t`Looked at again on`} <Day day={poll.review_on} />.
        </p>
      )}
      {poll.supersedes && (
        <p class="small">
          <a class="poll-link" href={`/c/${slug}/decisions/${poll.supersedes}`}>{t`The decision that it would replace`}</a>
        </p>
      )}
      {poll.adopts_version !== null && (
        <p class="small">
          <a class="poll-link" href={`/c/${slug}/bylaws/versions/${poll.adopts_version}`}>
            {t`The version of the bylaws that it would put in force`}
          </a>
        </p>
      )}
    </>
  );
}

/** What a body thinks of the question, attached before the vote opened. */
export function OpinionText({ poll }: { poll: Poll }) {
  const { store } = useHere();
  const { opinion } = poll;
  if (!opinion) return null;
  return (
    <section class="stack-small" aria-labelledby="opinion">
      <h3 id="opinion" class="ruling-part">{t`The social council's opinion`}</h3>
      <Prose html={opinion.html} />
      <p class="small muted">
        {store.one("members", opinion.author_id)?.name} · <DateTime at={opinion.at} style="short" /> ·{" "}
        {t`it does not bind`}
      </p>
    </section>
  );
}

/** The recess that a meeting is in, and those that are over. */
import { t } from "@lingui/core/macro";
import { useHere } from "../../app/cooperative.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { near, When } from "./parts/When.tsx";
import type { Meeting } from "./types.ts";

export const inRecess = () => t({ message: "In recess", context: "a meeting" });

interface RecessProps {
  meeting: Meeting;
  recess: NonNullable<Meeting["recess"]>;
}

export function RecessNotice({ meeting, recess }: RecessProps) {
  const { cooperative } = useHere();
  const until = near(cooperative.time_zone, recess.until, Date.now());
  const where = recess.place ?? meeting.place;
  return (
    <div class="meeting-recess">
      <Notice tone="warning" title={t`Recess until ${until}`}>
        <p dir="auto">{recess.reason}</p>
        {where && <p dir="auto">{t`It goes on at: ${where}`}</p>}
        {recess.link && (
          <p>
            <a class="long-link" href={recess.link} rel="noreferrer" target="_blank">{recess.link.replace(/^https?:\/\//, "")}</a>
          </p>
        )}
        {recess.doors_open_at && (
          <p>
            {t`Everyone checks in anew. The doors open:`} <When at={recess.doors_open_at} />
          </p>
        )}
        {meeting.registered_only && <p>{t`By the bylaws only those vote after it who were here or represented before it.`}</p>}
      </Notice>
    </div>
  );
}

export function PastRecesses({ meeting }: { meeting: Meeting }) {
  const over = meeting.recesses.filter(({ ended_at }) => ended_at !== null);
  if (over.length === 0) return null;
  return (
    <ul class="calls small" aria-label={t`Recesses`}>
      {over.map((one) => (
        <li key={one.n} class="call">
          <p>
            <strong>{t({ message: "Recess", context: "of a meeting" })}</strong>{" "}
            <When at={one.began_at} style="short" /> – <When at={one.ended_at ?? one.until} style="short" />
          </p>
          <p class="muted" dir="auto">{[one.reason, one.place].filter(Boolean).join(" · ")}</p>
        </li>
      ))}
    </ul>
  );
}

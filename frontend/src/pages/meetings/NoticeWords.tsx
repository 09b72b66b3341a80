/** How a notice stands against what the bylaws ask, in plain words. */
import { plural, t } from "@lingui/core/macro";
import { useHere } from "../../app/cooperative.tsx";
import { Icon, type IconName } from "../../ui/Icon.tsx";
import type { Tone } from "../../ui/Notice.tsx";
import { momentIn, When } from "./parts/When.tsx";
import { lastMoment, noticeState } from "./reading.ts";
import type { NoticeSummary } from "./types.ts";

/** "At least 15 clear days before the meeting." */
function needed({ days_needed: days, clear_days }: NoticeSummary): string | null {
  if (days === null) return null;
  if (clear_days)
    return plural(days, {
      one: "At least # clear day before the meeting: neither the day it is sent nor that of the meeting counts.",
      other: "At least # clear days before the meeting: neither the day it is sent nor that of the meeting counts.",
    });
  return plural(days, {
    one: "At least # day before the meeting.",
    other: "At least # days before the meeting.",
  });
}

interface StateLineProps {
  tone: Tone;
  icon: IconName;
  title: string;
  children?: preact.ComponentChildren;
}

function StateLine({ tone, icon, title, children }: StateLineProps) {
  return (
    <div class={`state-line ${tone}`}>
      <Icon name={icon} size={22} />
      <div class="grow">
        <p class="state-title">{title}</p>
        {children}
      </div>
    </div>
  );
}

/** Until when the notice must go out. */
export function NoticeDeadline({ notice }: { notice: NoticeSummary }) {
  const { cooperative } = useHere();
  const state = noticeState(notice, Date.now());
  const last = lastMoment(notice);
  const day = last ? momentIn(cooperative.time_zone, last, "weekday") : "";
  const words = needed(notice);
  const rule = (words ?? notice.source) && (
    <p class="small">
      {words} {notice.source && <span class="muted">{notice.source}</span>}
    </p>
  );
  if (state === "due")
    return (
      <StateLine tone="info" icon="envelope" title={t`The notice must go out by ${day}`}>
        {rule}
      </StateLine>
    );
  if (state === "too_late")
    return (
      <StateLine tone="danger" icon="warning" title={t`Too late for the notice`}>
        <p class="small">{t`It had to go out by ${day}. You can choose a later day, or send it late with a reason that everyone reads and the minutes keep.`}</p>
        {rule}
      </StateLine>
    );
  return (
    <StateLine tone="neutral" icon="envelope" title={t`Your bylaws don't say how early the notice must go out`}>
      {rule}
    </StateLine>
  );
}

/** The notice that was sent: in time, or late with its reason. */
export function NoticeSent({ notice }: { notice: NoticeSummary }) {
  if (notice.sent_at === null) return <NoticeDeadline notice={notice} />;
  const state = noticeState(notice, Date.now());
  const given = notice.days_given ?? 0;
  const days = plural(given, { one: "# day before the meeting", other: "# days before the meeting" });
  const words = needed(notice);
  return (
    <StateLine
      tone={state === "late" ? "danger" : "success"}
      icon={state === "late" ? "warning" : "check"}
      title={state === "late" ? t`The notice went out late` : state === "free" ? t`The notice went out` : t`The notice went out in time`}
    >
      <p class="small">
        <When at={notice.sent_at} style="short" />, {days}.
      </p>
      {words && (
        <p class="small">
          {words} {notice.source && <span class="muted">{notice.source}</span>}
        </p>
      )}
      {notice.late_reason && (
        <p class="small">
          <strong>{t`Reason:`}</strong> <span dir="auto">{notice.late_reason}</span>
        </p>
      )}
    </StateLine>
  );
}

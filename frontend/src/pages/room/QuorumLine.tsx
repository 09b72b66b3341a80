/** Who is here and whether that is enough, in plain words and a calm bar. */
import { plural, t } from "@lingui/core/macro";
import { Icon } from "../../ui/Icon.tsx";
import type { Meeting, Presence } from "./wire.ts";

/** Whether the assembly can decide now, as far as the bylaws say. */
export function canDecide(meeting: Pick<Meeting, "status" | "recess">, presence: Presence): boolean | null {
  if (meeting.recess) return null;
  return meeting.status === "open" ? (presence.holds ?? presence.met) : presence.met;
}

/** Whether votes and people are two numbers here: members may have several votes. */
function byVotes(presence: Presence): boolean {
  return presence.base === "votes" && (presence.everyone !== presence.entitled || presence.here !== presence.present + presence.represented);
}

/** "The assembly can decide", and what stands against it. */
export function verdict(meeting: Pick<Meeting, "status" | "recess">, presence: Presence): string {
  if (meeting.recess) return t`In recess: nothing is decided now`;
  const can = canDecide(meeting, presence);
  if (can === null) return t`Whether that is enough, the bylaws leave open`;
  if (can) return meeting.status === "open" ? t`The assembly can decide` : t`Enough to open`;
  if (meeting.status === "open" && presence.lost_at !== null) return t`The quorum is lost: nothing can be decided now`;
  const missing = (presence.needed ?? 0) - presence.here;
  if (byVotes(presence)) return plural(missing, { one: "# more vote is needed", other: "# more votes are needed" });
  return plural(missing, { one: "# more is needed", other: "# more are needed" });
}

interface QuorumProps {
  meeting: Meeting;
  presence: Presence;
}

export function QuorumLine({ meeting, presence }: QuorumProps) {
  const { present, represented, needed, here, everyone } = presence;
  const can = canDecide(meeting, presence);
  const part = (n: number) => `${everyone === 0 ? 0 : Math.min(100, (n / everyone) * 100)}%`;
  // Where people and votes are two numbers, the bar shows one colour.
  const split = !byVotes(presence);
  return (
    <section class={`quorum${can ? " can" : can === false ? " cannot" : ""}`} aria-label={t`Who is here`}>
      <p class="quorum-words">
        <span class="quorum-number tabular">
          <strong>{present}</strong> {t`here`}
        </span>
        {represented > 0 && (
          <span class="quorum-number tabular">
            <strong>{represented}</strong> {t`represented`}
          </span>
        )}
        {needed !== null && (
          <span class="muted tabular">
            {byVotes(presence) ? t`${needed} of ${everyone} votes needed, ${here} are here` : t`${needed} of ${everyone} needed`}
          </span>
        )}
      </p>
      <div class="quorum-track" aria-hidden="true">
        <span class="quorum-level">
          <span class="quorum-fill" style={{ inlineSize: part(split ? present : here) }} />
          {split && <span class="quorum-fill lent" style={{ inlineSize: part(represented) }} />}
        </span>
        {needed !== null && everyone > 0 && <span class="quorum-mark" style={{ insetInlineStart: part(needed) }} />}
      </div>
      <p class="quorum-verdict">
        <Icon name={can ? "check" : can === false ? "clock" : "info"} size={20} /> {verdict(meeting, presence)}
      </p>
    </section>
  );
}

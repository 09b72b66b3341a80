/** The agenda with its progress; who runs the meeting starts points from here. */
import { t } from "@lingui/core/macro";
import { useSubmit } from "../../api/hooks.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon, type IconName } from "../../ui/Icon.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { startItem } from "./calls.ts";
import { itemKind } from "./words.ts";
import type { AgendaItem, Meeting } from "./wire.ts";

const icons: Record<AgendaItem["status"], IconName> = {
  proposed: "pause",
  waiting: "pause",
  current: "next",
  done: "check",
  postponed: "clock",
};

interface AgendaProps {
  meeting: Meeting;
  items: readonly AgendaItem[];
  chairs: boolean;
}

export function Agenda({ meeting, items, chairs }: AgendaProps) {
  const start = useSubmit((_: string, id: string) => startItem(id));
  const busy = items.some(({ status }) => status === "current");
  const done = items.filter(({ status }) => status === "done").length;
  const statusWord = (item: AgendaItem) =>
    item.status === "current" ? t`now` : item.status === "done" ? t`done` : item.status === "postponed" ? t`postponed` : t`to come`;
  return (
    <section class="room-part" aria-labelledby="agenda">
      <div class="spread">
        <h2 id="agenda" class="room-heading">{t`Agenda`}</h2>
        <span class="small muted tabular">{t`${done} of ${items.length} done`}</span>
      </div>
      {start.problem && (
        <Notice tone="danger" spoken>
          <p>{start.problem.detail}</p>
        </Notice>
      )}
      <ol class="room-agenda">
        {items.map((item, index) => (
          <li key={item.id} class={item.status} aria-current={item.status === "current" ? "step" : undefined}>
            <span class="agenda-mark">
              {item.status === "waiting" ? <span class="tabular">{index + 1}</span> : <Icon name={icons[item.status]} size={18} />}
            </span>
            <span class="grow">
              <span dir="auto" class="room-agenda-title">{item.title}</span>
              <span class="small muted">
                {itemKind(item.kind)} · {statusWord(item)}
              </span>
            </span>
            {chairs && !busy && meeting.status === "open" && (item.status === "waiting" || item.status === "postponed") && (
              <Button kind="quiet" small busy={start.busy} onClick={() => void start.run(item.id)}>
                {t({ message: "Start", context: "an agenda item" })}
                <span class="unheard">: {item.title}</span>
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

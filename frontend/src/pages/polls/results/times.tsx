/** Which times suit how many, the best marked; in the reader's zone. */
import { t } from "@lingui/core/macro";
import { timeZone } from "../../../app/session.ts";
import { locale } from "../../../app/texts.ts";
import { Icon } from "../../../ui/Icon.tsx";
import { byDay, spanOf, zoneName } from "../forms/when.ts";
import { availabilityName } from "../forms/words.ts";
import { Scroll, StackedBar } from "./Stacked.tsx";
import type { ResultProps } from "./types.ts";

export function TimesResult({ poll, tally, outcome }: ResultProps) {
  const zone = timeZone.value;
  const first = new Date(poll.options.find((option) => option.starts_at)?.starts_at ?? Date.now());
  const best = outcome ? [...outcome.winners, ...outcome.tied] : [];
  return (
    <>
      <Scroll label={t`Which times suit how many`}>
        <table class="plain-table times-table">
          <thead>
            <tr>
              <th scope="col">{t`Time`}</th>
              <th scope="col">{availabilityName("yes")}</th>
              <th scope="col">{availabilityName("if_need_be")}</th>
              <th scope="col">{availabilityName("no")}</th>
            </tr>
          </thead>
          {byDay(poll.options, locale.value, zone).map(({ day, options }) => (
            <tbody key={day}>
              {day && (
                <tr>
                  <th scope="rowgroup" colSpan={4} class="day-head">
                    {day}
                  </th>
                </tr>
              )}
              {options.map((option) => {
                const spread = tally.spread[option.id] ?? {};
                const yes = tally.counts[option.id] ?? 0;
                const maybe = spread["if_need_be"] ?? 0;
                const no = spread["no"] ?? Math.max(0, tally.ballots - yes - maybe);
                const isBest = best.includes(option.id);
                return (
                  <tr key={option.id} class={isBest ? "is-best" : undefined}>
                    <th scope="row">
                      <span class="tabular">{spanOf(option, locale.value, zone)}</span>
                      {isBest && (
                        <span class="winner-word">
                          <Icon name="check" size={14} /> {best.length > 1 ? t`among the best` : t`best time`}
                        </span>
                      )}
                      <StackedBar
                        total={tally.ballots}
                        segments={[
                          { key: "yes", label: "", count: yes, weave: "agree" },
                          { key: "maybe", label: "", count: maybe, weave: "five" },
                        ]}
                      />
                    </th>
                    <td class="tabular">{yes}</td>
                    <td class="tabular">{maybe}</td>
                    <td class="tabular">{no}</td>
                  </tr>
                );
              })}
            </tbody>
          ))}
        </table>
      </Scroll>
      <p class="small muted">{t`Times are in your zone: ${zoneName(zone, locale.value, first)}.`}</p>
    </>
  );
}

/** Which times suit: yes, if need be, no; by day, in the reader's zone. */
import { t } from "@lingui/core/macro";
import { useId } from "preact/hooks";
import { useHere } from "../../../app/cooperative.tsx";
import { timeZone } from "../../../app/session.ts";
import { locale } from "../../../app/texts.ts";
import { Icon, type IconName } from "../../../ui/Icon.tsx";
import { Choices, OptionAbout, Pills, Rated } from "./parts.tsx";
import { availabilities, isEmpty, type Availability, type FormProps } from "./types.ts";
import { byDay, spanOf, whenOf, zoneName } from "./when.ts";
import { availabilityName } from "./words.ts";

const icons: Record<Availability, IconName> = { yes: "check", if_need_be: "clock", no: "cross" };

export function TimesForm({ options, value, onChange, missing, error }: FormProps) {
  const name = useId();
  const { cooperative } = useHere();
  const answers = value && "answers" in value ? value.answers : {};
  const zone = timeZone.value;
  const home = cooperative.time_zone;
  const first = new Date(options.find((option) => option.starts_at)?.starts_at ?? Date.now());
  const differs = options.some(
    (option) => option.starts_at && whenOf(option, locale.value, zone) !== whenOf(option, locale.value, home),
  );
  const none = isEmpty(value);
  return (
    <Choices
      legend={t`Which times suit you?`}
      hint={
        <>
          <p>{t`Times are in your zone: ${zoneName(zone, locale.value, first)}.`}</p>
          <p>{t`A time without an answer counts as no.`}</p>
        </>
      }
      error={missing ? t`Answer at least one time, or say that none suits you.` : error}
    >
      {byDay(options, locale.value, zone).map(({ day, options: times }) => (
        <section key={day} class="day stack-small">
          {day && <h2>{day}</h2>}
          {times.map((option) => (
            <Rated
              key={option.id}
              class="timed"
              chosen={answers[option.id] !== undefined}
              label={
                <>
                {day && <span class="unheard">{day} </span>}
                <span class="tabular">{spanOf(option, locale.value, zone)}</span>
                {differs && option.starts_at && (
                  <span class="field-hint">
                    {" "}
                    {t`${whenOf(option, locale.value, home)} in ${zoneName(home, locale.value, first)}`}
                  </span>
                )}
                </>
              }
            >
              {option.starts_at && option.label && !/^\d/.test(option.label) && <p class="small" dir="auto">{option.label}</p>}
              <OptionAbout option={option} />
              <Pills
                class="three"
                name={`${name}-${option.id}`}
                pills={availabilities.map((answer) => ({
                  value: answer,
                  face: (
                    <>
                      <Icon name={icons[answer]} size={18} /> {availabilityName(answer)}
                    </>
                  ),
                }))}
                value={answers[option.id]}
                onChange={(answer) => onChange({ answers: { ...answers, [option.id]: answer } })}
              />
            </Rated>
          ))}
        </section>
      ))}
      <div class={`choice abstain-choice${none ? " is-chosen" : ""}`}>
        <label class="tick checkbox">
          <input
            type="checkbox"
            checked={none}
            onChange={(event) => onChange(event.currentTarget.checked ? { answers: {} } : undefined)}
          />
          <span class="tick-text">
            <span class="option-label">{t`None of these times suits me`}</span>
          </span>
        </label>
      </div>
    </Choices>
  );
}

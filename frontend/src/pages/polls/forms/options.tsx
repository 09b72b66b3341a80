/** Choosing among options by ticking: one, several, or projects for a budget. */
import { plural, t } from "@lingui/core/macro";
import { useId } from "preact/hooks";
import { locale } from "../../../app/texts.ts";
import { settingsOf, type Poll } from "../poll.ts";
import { hundredths, money } from "./money.ts";
import { Abstain, Choices, OptionTick } from "./parts.tsx";
import { isEmpty, type FormProps } from "./types.ts";

/** One option. */
export function SingleChoiceForm({ poll, options, value, onChange, missing, error }: FormProps) {
  const name = useId();
  const chosen = value && "option" in value ? value.option : undefined;
  return (
    <Choices legend={t`Choose one`} error={missing ? t`Choose one first.` : error}>
      {options.map((option) => (
        <OptionTick
          key={option.id}
          type="radio"
          name={name}
          poll={poll}
          option={option}
          checked={chosen === option.id}
          onChange={() => onChange({ option: option.id })}
        />
      ))}
      <Abstain type="radio" name={name} checked={chosen === null} onChange={() => onChange({ option: null })} />
    </Choices>
  );
}

/** Any number of options, or as many as the poll allows. */
export function ApprovalForm(props: FormProps) {
  const { most } = settingsOf(props.poll);
  return (
    <Approved
      {...props}
      legend={t`Tick all that you approve of`}
      hint={
        most === null
          ? t`As many as you like. Each tick counts one vote.`
          : plural(most, { one: "At most # option.", other: "At most # options. Each tick counts one vote." })
      }
    />
  );
}

/** Projects that a budget should pay for, with what they cost together. */
export function BudgetForm(props: FormProps) {
  const { poll, value } = props;
  const chosen = value && "options" in value ? value.options : [];
  return (
    <>
      <Approved
        {...props}
        legend={t`Tick every project worth the money`}
        hint={t`You may tick more than the budget could pay: the count sees what fits.`}
      />
      <Purse poll={poll} chosen={chosen} />
    </>
  );
}

function Approved({ poll, options, value, onChange, missing, error, legend, hint }: FormProps & { legend: string; hint: string }) {
  const name = useId();
  const chosen = value && "options" in value ? value.options : [];
  const { most } = settingsOf(poll);
  const full = most !== null && chosen.length >= most;
  const toggle = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    onChange(next.length > 0 ? { options: next } : undefined);
  };
  return (
    <Choices legend={legend} hint={hint} error={missing ? t`Tick at least one, or abstain.` : error}>
      {options.map((option) => (
        <OptionTick
          key={option.id}
          type="checkbox"
          name={name}
          poll={poll}
          option={option}
          checked={chosen.includes(option.id)}
          disabled={full && !chosen.includes(option.id)}
          onChange={() => toggle(option.id)}
        />
      ))}
      {most !== null && (
        <p class="ballot-left" role="status">
          {full
            ? t`That is ${most} of ${most}: untick one to tick another.`
            : t`${chosen.length} of ${most} ticked`}
        </p>
      )}
      <Abstain name={name} checked={isEmpty(value)} onChange={(on) => onChange(on ? { options: [] } : undefined)} />
    </Choices>
  );
}

/** What the ticked projects cost, beside the money there is. To know, not to obey. */
function Purse({ poll, chosen }: { poll: Poll; chosen: readonly string[] }) {
  const { budget, currency } = settingsOf(poll);
  const limit = hundredths(budget);
  const sum = poll.options
    .filter((option) => chosen.includes(option.id))
    .reduce((total, option) => total + hundredths(option.cost), 0);
  const show = (amount: number) => money(amount, currency, locale.value);
  const share = limit === 0 ? 0 : Math.min(100, (sum / limit) * 100);
  const [cost, all] = [show(sum), show(limit)];
  return (
    <div class="purse" role="status">
      <p class="spread">
        <strong class="tabular">{t`Your ticks cost ${cost} of ${all}`}</strong>
        <span class="small muted">
          {sum > limit ? t`${show(sum - limit)} more than there is` : t`${show(limit - sum)} would be left`}
        </span>
      </p>
      <div class="purse-track" aria-hidden="true">
        <span class={sum > limit ? "over" : ""} style={{ inlineSize: `${share}%` }} />
      </div>
    </div>
  );
}

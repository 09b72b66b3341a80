/** One position on the question itself: consensus, consent, gradients of agreement, and "count me in". */
import { plural, t } from "@lingui/core/macro";
import { RadioGroup } from "../../../ui/Choice.tsx";
import { Icon, type IconName } from "../../../ui/Icon.tsx";
import { settingsOf, positions as agreementPositions } from "../poll.ts";
import { levels, presences, type FormProps, type Level, type Position, type Presence } from "./types.ts";
import { levelName, positionWord, presenceName } from "./words.ts";
import "./forms.css";

const marks: Record<Position, IconName> = {
  agree: "check",
  abstain: "pause",
  disagree: "cross",
  block: "hand",
  consent: "check",
  object: "hand",
};
const looks: Record<Position, string> = {
  agree: "agree",
  abstain: "abstain",
  disagree: "disagree",
  block: "block",
  consent: "agree",
  object: "block",
};

function Mark({ icon }: { icon: IconName }) {
  return (
    <span class="ballot-mark">
      <Icon name={icon} size={22} />
    </span>
  );
}

function wrong({ missing, error }: FormProps): string | undefined {
  return missing ? t`Choose one first.` : error;
}

interface PlaceProps {
  of: FormProps;
  places: readonly Position[];
  meanings: Partial<Record<Position, string>>;
  hint: string;
}

function Places({ of, places, meanings, hint }: PlaceProps) {
  const { value, onChange } = of;
  return (
    <RadioGroup
      look="cards"
      legend={t`Your vote`}
      hint={hint}
      options={places.map((position) => ({
        value: position,
        label: position === "abstain" ? t({ message: "Abstain", context: "on the ballot" }) : positionWord(position),
        hint: meanings[position],
        tone: `ballot-choice ${looks[position]}`,
        mark: <Mark icon={marks[position]} />,
      }))}
      value={value && "position" in value ? value.position : null}
      onChange={(position) => onChange({ position })}
      error={wrong(of)}
    />
  );
}

/** Agree, abstain, disagree or block, where a block stops the proposal. */
export function ConsensusForm(props: FormProps) {
  const { blocks_allowed: allowed } = settingsOf(props.poll);
  const falls = props.poll.method === "consensus_fallback";
  return (
    <Places
      of={props}
      places={agreementPositions}
      hint={
        allowed === 0
          ? t`A single block stops it.`
          : plural(allowed, {
              one: "It is stopped by more than # block.",
              other: "It is stopped by more than # blocks.",
            })
      }
      meanings={{
        agree: t`I can carry this.`,
        abstain: t`I leave it to the others.`,
        disagree: t`I don't like it, but I don't stand in the way.`,
        block: falls
          ? t`It must not happen like this. Where it is blocked, the majority decides, and this counts against.`
          : t`It must not happen like this: I stop it.`,
      }}
    />
  );
}

/** Consent: good enough for now and safe enough to try, or an objection with its reason. */
export function ConsentForm(props: FormProps) {
  return (
    <Places
      of={props}
      places={["consent", "object"]}
      hint={t`It is adopted when nobody objects. It need not be what you would like best.`}
      meanings={{
        consent: t`Good enough for now, and safe enough to try.`,
        object: t`It would do us harm. I say how, so that it can be mended.`,
      }}
    />
  );
}

const leanings: Record<Level, { look: string; icon: IconName }> = {
  endorse: { look: "agree", icon: "check" },
  minor_concerns: { look: "agree", icon: "check" },
  reservations: { look: "agree", icon: "check" },
  abstain: { look: "abstain", icon: "pause" },
  stand_aside: { look: "abstain", icon: "pause" },
  disagree: { look: "disagree", icon: "cross" },
  disagree_opt_out: { look: "disagree", icon: "cross" },
  block: { look: "block", icon: "hand" },
};

/** Eight levels, from wholehearted to a block. */
export function GradientsForm(props: FormProps) {
  const { value, onChange } = props;
  const meanings: Record<Level, string> = {
    endorse: t`I am glad to do this.`,
    minor_concerns: t`I support it; small things could be better.`,
    reservations: t`I can live with it, though I have doubts.`,
    abstain: t`I have no opinion, or leave it to the others.`,
    stand_aside: t`I don't support it, and don't stand in the way.`,
    disagree: t`I am against, but carry it if most want it.`,
    disagree_opt_out: t`I am against, and others would have to carry it out.`,
    block: t`It must not happen like this.`,
  };
  return (
    <RadioGroup
      look="cards"
      legend={t`How far do you go along?`}
      options={levels.map((level) => ({
        value: level,
        label: level === "abstain" ? t({ message: "Abstain", context: "on the ballot" }) : levelName(level),
        hint: meanings[level],
        tone: `ballot-choice gradient ${leanings[level].look}`,
        mark: <Mark icon={leanings[level].icon} />,
      }))}
      value={value && "level" in value ? value.level : null}
      onChange={(level) => onChange({ level })}
      error={wrong(props)}
    />
  );
}

const answers: Record<Presence, { look: string; icon: IconName }> = {
  yes: { look: "agree", icon: "check" },
  maybe: { look: "abstain", icon: "clock" },
  no: { look: "disagree", icon: "cross" },
};

/** Who takes part in something. */
export function CountMeInForm(props: FormProps) {
  const { poll, value, onChange } = props;
  const { target } = settingsOf(poll);
  return (
    <RadioGroup
      look="cards"
      legend={t`Are you in?`}
      hint={target === null ? undefined : plural(target, { one: "# person is wanted.", other: "# people are wanted." })}
      options={presences.map((answer) => ({
        value: answer,
        label: presenceName(answer),
        tone: `ballot-choice ${answers[answer].look}`,
        mark: <Mark icon={answers[answer].icon} />,
      }))}
      value={value && "answer" in value ? value.answer : null}
      onChange={(answer) => onChange({ answer })}
      error={wrong(props)}
    />
  );
}

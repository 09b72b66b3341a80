/** What can still be chosen where a matter and the bylaws say the rest, each change with its reason. */
import { plural, t } from "@lingui/core/macro";
import type { ComponentChildren } from "preact";
import { timeZone } from "../../app/session.ts";
import { Button } from "../../ui/Button.tsx";
import { Select, TextInput } from "../../ui/Field.tsx";
import { majorities, majorityOf, quorumOf, reasonsOf, type PollDraft } from "./draft.ts";
import { Fold } from "./Fold.tsx";
import { departures, earliest, LAW, type Matter } from "./matters.ts";
import { needs } from "./methods.ts";
import { MethodChoice } from "./MethodFields.tsx";
import { methodWords } from "./methodWords.ts";
import type { SetDraft } from "./PollForm.tsx";
import { QuorumFields, ReasonsChoice, ResultsChoice, SecretChoice, secrecyWords } from "./RuleFields.tsx";
import { Closing, Opening } from "./Timing.tsx";
import { CircleSelect, PersonChoice, useElectorates } from "./Who.tsx";
import { Why } from "./Why.tsx";
import { majorityWords, quorumWords, reasonsWords, resultsWords } from "./words.ts";
import { daysAhead, fromLocal, toLocal } from "./zone.ts";

const HOUR = 3_600_000;

export interface MatterPartProps {
  draft: PollDraft;
  set: SetDraft;
  put: (changed: Partial<PollDraft>) => void;
  of: (...starts: string[]) => string | undefined;
  matter: Matter;
}

/** Asks for the reason where a field departs from the matter, and shows what the server says of it. */
function Reason({ draft, set, of, matter, field, about }: MatterPartProps & { field: string; about: string }) {
  const error = of(`changes_reason.${field}`);
  const departs = departures(draft, matter, timeZone.value, Date.now()).includes(field);
  if (!error && !(departs && matter.decides)) return null;
  return <Why draft={draft} set={set} field={field} about={about} error={error} />;
}

/** Which circle or person, and how many it would hit, where the matter leaves that open. */
export function MatterWho(props: MatterPartProps) {
  const { draft, set, put, of, matter } = props;
  useElectorates();
  const { kind, circle_id } = matter.body;
  return (
    <>
      {kind === "circle" && circle_id === null && (
        <CircleSelect draft={draft} set={set} error={of("electorate", "body")} />
      )}
      {kind === "person" && (
        <fieldset class={`field${of("electorate") ? " wrong" : ""}`}>
          <legend class="field-label">{t`Who decides, after taking advice`}</legend>
          <p class="field-hint">{t`You, unless you name somebody else.`}</p>
          <PersonChoice draft={draft} put={put} />
          {of("electorate") && <p class="field-error">{of("electorate")}</p>}
        </fieldset>
      )}
      {(matter.guard || draft.affected || of("affected")) && (
        <TextInput
          label={t`How many members this would cost their membership`}
          hint={t`The law guards against it: beyond its limit nobody may decide this.`}
          inputMode="numeric"
          value={draft.affected}
          onChange={(value) => set("affected", value)}
          error={of("affected")}
        />
      )}
    </>
  );
}

/** The way of deciding: the matter's, or one of those that it lets choose. */
export function MatterMethod(props: MatterPartProps & { onChange: (draft: PollDraft) => void }) {
  const { draft, of, matter, onChange } = props;
  const words = methodWords()[draft.method];
  if (matter.methods.length < 2 || matter.may_change.method === "no")
    return (
      <div class={`field${of("method") ? " wrong" : ""}`}>
        <p class="field-label">{t`How people answer`}</p>
        <p>
          {words.label}. <span class="muted">{words.hint}</span>
        </p>
        {of("method") && <p class="field-error">{of("method")}</p>}
      </div>
    );
  return (
    <>
      <MethodChoice draft={draft} onChange={onChange} error={of("method")} only={matter.methods} />
      <Reason {...props} field="method" about={t`way of answering`} />
    </>
  );
}

/** The reasons for settings that the matter has and this vote changes. */
export function SettingReasons(props: MatterPartProps) {
  const names: Record<string, string> = {
    "settings.seats": t`number of seats`,
    "settings.reserves": t`seats kept for groups`,
    "settings.most": t`number of ticks`,
    "settings.high": t`number of points`,
    "settings.dots": t`number of dots`,
    "settings.blocks_allowed": t`number of blocks`,
    "settings.target": t`number of people`,
    "settings.budget": t`sum of money`,
    "settings.currency": t`currency`,
    "settings.none_of_these": t`“None of these”`,
    "settings.shuffle": t`order on the ballot`,
  };
  return (
    <>
      {Object.entries(names).map(([field, about]) => (
        <Reason key={field} {...props} field={field} about={about} />
      ))}
    </>
  );
}

/** When it opens and closes by the bylaws, and other times on request. */
export function MatterTimes(props: MatterPartProps & { scheduled: boolean }) {
  const { draft, set, put, of, matter, scheduled } = props;
  const zone = timeZone.value;
  const first = earliest(matter, zone, Date.now());
  const start = first ? fromLocal(first, zone) : Date.now();
  const hours = matter.duration_hours;
  const days = Math.round(hours / 24);
  const length =
    hours % 24 === 0
      ? plural(days, { one: "It stays open for # day.", other: "It stays open for # days." })
      : plural(hours, { one: "It stays open for # hour.", other: "It stays open for # hours." });
  const own = draft.opens !== "" || draft.closes !== "" || of("opens_at", "closes_at") !== undefined;
  const setTimes = () =>
    put({ opens: first ?? "", closes: toLocal(Math.ceil(start / HOUR) * HOUR + hours * HOUR, zone) });
  const notice = matter.notice_days ?? 0;
  return (
    <fieldset class="field stack-small">
      <legend class="field-label">{t`When`}</legend>
      <p>
        {notice > 0
          ? plural(notice, {
              one: "It opens as soon as the notice of # day is over.",
              other: "It opens as soon as the notice of # days is over.",
            })
          : t`It may open at once.`}{" "}
        {length}
      </p>
      {own ? (
        <>
          {(draft.opens !== "" || notice > 0) && <Opening draft={draft} set={set} error={of("opens_at")} />}
          {draft.opens === "" && notice === 0 && !scheduled && (
            <div>
              <Button kind="quiet" small onClick={() => set("opens", daysAhead(Date.now(), 1, 9, zone))}>
                {t`Open it later`}
              </Button>
            </div>
          )}
          <Closing draft={draft} set={set} error={of("closes_at")} />
          <Reason {...props} field="closes_at" about={t`length of the vote`} />
          {!scheduled && (
            <div>
              <Button kind="quiet" small onClick={() => put({ opens: "", closes: "" })}>
                {t`Back to the times of our bylaws`}
              </Button>
            </div>
          )}
        </>
      ) : (
        <div>
          <Button kind="secondary" small icon="clock" onClick={setTimes}>
            {t`Set other times`}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

/** What may be asked beyond the bylaws, and never less. */
export function MatterFolds(props: MatterPartProps) {
  const { draft, set, of, matter } = props;
  const { may_change: may } = matter;
  const law = t`As our bylaws say.`;
  const ruled = needs[draft.method].majority !== "never" && !matter.plurality;
  return (
    <>
      {may.quorum === "raise" && (
        <Raise
          title={t`A higher quorum`}
          now={draft.quorum === LAW ? law : quorumWords(quorumOf(draft))}
          wrong={of("rules.quorum", "changes_reason.rules.quorum")}
        >
          <QuorumFields draft={draft} set={set} error={of("rules.quorum")} least={LAW} />
          <Reason {...props} field="rules.quorum" about={t`quorum`} />
        </Raise>
      )}
      {may.majority === "raise" && ruled && (
        <Raise
          title={t`A higher majority`}
          now={draft.majority === LAW ? law : majorityWords(majorityOf(draft))}
          wrong={of("rules.majority", "changes_reason.rules.majority")}
        >
          <MajorityRaise {...props} />
          <Reason {...props} field="rules.majority" about={t`majority`} />
        </Raise>
      )}
      {!matter.secret && may.secret === "raise" && (
        <Raise title={t`Names`} now={secrecyWords(draft.secret)} wrong={of("secret", "changes_reason.secret")}>
          <SecretChoice draft={draft} set={set} error={of("secret")} />
          <Reason {...props} field="secret" about={t`choice of secrecy`} />
        </Raise>
      )}
      {!draft.secret && may.reasons === "any" && (
        <Raise title={t`Reasons`} now={reasonsWords(reasonsOf(draft))} wrong={of("reasons", "changes_reason.reasons")}>
          <ReasonsChoice draft={draft} set={set} error={of("reasons")} />
          <Reason {...props} field="reasons" about={t`rule for reasons`} />
        </Raise>
      )}
      {!draft.secret && may.results === "any" && (
        <Raise title={t`Results`} now={resultsWords(draft.results)} wrong={of("results", "changes_reason.results")}>
          <ResultsChoice draft={draft} set={set} error={of("results")} />
          <Reason {...props} field="results" about={t`time of the results`} />
        </Raise>
      )}
    </>
  );
}

interface RaiseProps {
  title: string;
  now: string;
  wrong: string | undefined;
  children: ComponentChildren;
}

function Raise({ wrong, ...rest }: RaiseProps) {
  return <Fold {...rest} wrong={wrong !== undefined} />;
}

/** A majority above the bylaws': the usual ones, and any fraction. */
function MajorityRaise({ draft, set, of }: MatterPartProps) {
  const names: Record<keyof typeof majorities, string> = {
    half_cast: t`More than half of the votes for or against`,
    two_thirds_cast: t`Two thirds of the votes for or against`,
    half_present: t`More than half of those who take part`,
    two_thirds_present: t`Two thirds of those who take part`,
    half_members: t`More than half of all who are entitled`,
    unanimous: t`Nobody against`,
  };
  const keys = Object.keys(majorities) as (keyof typeof majorities)[];
  return (
    <>
      <Select
        label={t`Majority`}
        hint={t`Our bylaws let it be raised for one vote, and never lowered.`}
        value={draft.majority}
        onChange={(value) => set("majority", value)}
        options={[
          { value: LAW, label: t`As our bylaws say` },
          ...keys.map((value) => ({ value: value as string, label: names[value] })),
          { value: "other", label: t`Another majority` },
        ]}
        error={draft.majority === "other" ? undefined : of("rules.majority")}
      />
      {draft.majority === "other" && (
        <>
          <TextInput
            label={t`Fraction`}
            hint={t`Two whole numbers with a slash, such as 2/5.`}
            value={draft.majorityFraction}
            onChange={(value) => set("majorityFraction", value)}
            error={of("rules.majority")}
          />
          <Select
            label={t`Of whom`}
            value={draft.majorityBase}
            onChange={(value) => set("majorityBase", value)}
            options={[
              { value: "cast", label: t`Of the votes for or against` },
              { value: "present", label: t`Of those who take part` },
              { value: "members", label: t`Of all who are entitled` },
            ]}
          />
        </>
      )}
    </>
  );
}

/** Beside the form: what the vote will be, in sentences, while it is written. */
import { plural, t } from "@lingui/core/macro";
import { useHere } from "../../app/cooperative.tsx";
import { Icon, type IconName } from "../../ui/Icon.tsx";
import { majorityOf, quorumOf, reasonsOf, type PollDraft } from "./draft.ts";
import { LAW, OTHER, type Matter } from "./matters.ts";
import { hasObjectors, needs } from "./methods.ts";
import { methodWords, mostApproved } from "./methodWords.ts";
import { secrecyWords } from "./RuleFields.tsx";
import { whenWords } from "./Timing.tsx";
import { electorateWords, majorityWords, quorumWords, reasonsWords, resultsWords } from "./words.ts";

interface SummaryProps {
  draft: PollDraft;
  matter: Matter;
}

export function Summary({ draft, matter }: SummaryProps) {
  const method = draft.method === "approval" && Number(draft.seats) > 1 ? mostApproved() : methodWords()[draft.method];
  const lines: [IconName, string][] = [["ballot", method.label]];
  const count = draft.options.filter(({ label, day }) => label.trim() !== "" || day !== "").length;
  if (needs[draft.method].options !== "none")
    lines.push(["list", plural(count, { one: "# option so far", other: "# options so far" })]);
  return (
    <section class="asking-summary stack" aria-labelledby="summary">
      <h2 id="summary" class="asking-summary-title">{t`What this means`}</h2>
      {draft.title.trim() && (
        <p class="asking-summary-question" dir="auto">
          {draft.title}
        </p>
      )}
      <Lines lines={[...lines, ...(matter.code === OTHER ? freeLines(draft) : timesOf(draft))]} />
      {matter.code === OTHER ? <Free draft={draft} /> : <ByBylaws matter={matter} draft={draft} />}
    </section>
  );
}

function Lines({ lines }: { lines: readonly (readonly [IconName, string])[] }) {
  return (
    <ul class="asking-summary-lines">
      {lines.map(([icon, text]) => (
        <li key={text} dir="auto">
          <Icon name={icon} size={18} /> <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

function timesOf(draft: PollDraft): [IconName, string][] {
  const opens = draft.opens && whenWords(draft.opens);
  const closes = draft.closes && whenWords(draft.closes);
  const lines: [IconName, string][] = [];
  if (opens) lines.push(["calendar", t`Voting opens ${opens}.`]);
  if (closes) lines.push(["clock", t`They vote until ${closes}.`]);
  return lines;
}

function freeLines(draft: PollDraft): [IconName, string][] {
  return [...timesOf(draft), ["eye", draft.secret ? secrecyWords(true) : resultsWords(draft.results)]];
}

/** A question whose asker sets everything: who decides, and by which majority. */
function Free({ draft }: { draft: PollDraft }) {
  const { store } = useHere();
  const names = draft.classes.flatMap((id) => store.one("classes", id)?.name ?? []);
  const circle = store.one("circles", draft.circle)?.name ?? "";
  const kind = needs[draft.method].majority;
  const ruled = kind !== "never" && !(kind === "maybe" && draft.majority === "most" && hasObjectors(draft.method));
  return (
    <Lines
      lines={[
        ["members", electorateWords(draft.who, names, draft.who === "person" ? draft.personName : circle)],
        ["check", quorumWords(quorumOf(draft))],
        ...(ruled ? ([["hand", majorityWords(majorityOf(draft))]] as const) : []),
        ...(draft.secret ? [] : ([["threads", reasonsWords(reasonsOf(draft))]] as const)),
      ]}
    />
  );
}

/** What the matter and the bylaws fix, in the API's sentences. */
function ByBylaws({ matter, draft }: { matter: Matter; draft: PollDraft }) {
  const own = [
    ...(draft.quorum === LAW ? [] : [quorumWords(quorumOf(draft))]),
    ...(draft.majority === LAW || needs[draft.method].majority === "never" ? [] : [majorityWords(majorityOf(draft))]),
    ...(draft.secret && !matter.secret ? [secrecyWords(true)] : []),
  ];
  return (
    <div class="stack-small">
      <h3 class="asking-summary-part">{t`By our bylaws`}</h3>
      <ul class="asking-law">
        {matter.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {own.length > 0 && (
        <>
          <h3 class="asking-summary-part">{t`Other than usual`}</h3>
          <ul class="asking-law">
            {own.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

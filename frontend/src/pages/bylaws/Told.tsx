/** A version of the bylaws in plain sentences. */
import { plural, t } from "@lingui/core/macro";
import { useHere } from "../../app/cooperative.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Badge, Notice } from "../../ui/Notice.tsx";
import { DateTime } from "../../ui/Time.tsx";
import { groups, matterOf } from "../questions/matters.ts";
import { howWords, matterGroupName } from "../questions/MatterChoice.tsx";
import { nameIn, type Bylaws, type Line, type MatterOut } from "./bylaws.ts";
import { FlagChip, Legend } from "./Flags.tsx";

/** The state of a version in a word. */
export function StatusBadge({ version }: { version: Bylaws["version"] }) {
  switch (version.status) {
    case "in_force":
      return (
        <Badge tone="success" icon="check">
          {t`In force`}
        </Badge>
      );
    case "draft":
      return (
        <Badge tone={version.poll_id ? "warning" : "info"} icon={version.poll_id ? "ballot" : "edit"}>
          {version.poll_id ? t`Being voted on` : t({ message: "Draft", context: "of bylaws" })}
        </Badge>
      );
    case "replaced":
      return <Badge>{t`No longer in force`}</Badge>;
    case "dropped":
      return <Badge>{t`Dropped`}</Badge>;
  }
}

/** How a version came into force, or who drafted it. */
export function Origin({ bylaws }: { bylaws: Bylaws }) {
  const { slug } = useHere();
  const { version } = bylaws;
  const who = nameIn(bylaws, version.author_id);
  const number = version.version;
  return (
    <p class="row small">
      <span>{t`Version ${number}`}</span>
      {version.in_force_at && (
        <span>
          {t`in force since`} <DateTime at={version.in_force_at} style="day" />
        </span>
      )}
      {version.replaced_at && (
        <span>
          {t`until`} <DateTime at={version.replaced_at} style="day" />
        </span>
      )}
      {version.adopted_by === "founding" && <span>{t`the law's defaults, from the founding here`}</span>}
      {version.adopted_by === "statutes" && (
        <span>{who ? t`entered by ${who} as the statutes that were in force already` : t`entered as the statutes that were in force already`}</span>
      )}
      {version.adopted_by !== "statutes" && who && <span>{t`drafted by ${who}`}</span>}
      {version.poll_id && (
        <a class="bylaws-link" href={`/c/${slug}/polls/${version.poll_id}`}>
          {version.adopted_by === "vote" ? t`The vote that adopted it` : t`The vote on it`}
        </a>
      )}
    </p>
  );
}

export function Told({ bylaws }: { bylaws: Bylaws }) {
  const { preset } = bylaws;
  const known = bylaws.sections.map((section) => ({
    ...section,
    said: section.lines.filter((line) => line.flag !== null),
    open: section.lines.filter((line) => line.flag === null),
  }));
  return (
    <div class="bylaws">
      <div class="stack-large bylaws-main">
        <div class="stack">
          <Notice tone="warning" title={t`No legal advice`}>
            <p>{bylaws.warning}</p>
          </Notice>
          <p>
            {t`They start from: ${preset.jurisdiction}, ${preset.legal_form}.`}{" "}
            <span class="muted">{t`Main source: ${preset.source}.`}</span>
          </p>
          <Legend />
        </div>
        <Departures bylaws={bylaws} />
        <Unsettled bylaws={bylaws} />
        {known.filter(({ said }) => said.length > 0).map((section) => (
          <section key={section.code} id={section.code} class="stack-small" aria-labelledby={`section-${section.code}`}>
            <h2 id={`section-${section.code}`} class="bylaws-section">
              {section.title}
            </h2>
            <ul class="lines">
              {section.said.map((line) => (
                <Said key={line.path} line={line} />
              ))}
            </ul>
            {section.open.length > 0 && <Open lines={section.open} />}
          </section>
        ))}
        <Silent sections={known.filter(({ said }) => said.length === 0)} />
        <Matters bylaws={bylaws} />
      </div>
      <nav class="bylaws-contents" aria-label={t`Sections of the bylaws`}>
        <ul>
          {known.filter(({ said }) => said.length > 0).map((section) => (
            <li key={section.code}>
              <a href={`#${section.code}`}>{section.title}</a>
            </li>
          ))}
          <li>
            <a href="#matters">{t`What we decide on`}</a>
          </li>
        </ul>
      </nav>
    </div>
  );
}

function Said({ line }: { line: Line }) {
  return (
    <li class={`line${line.difference ? " line-differs" : ""}`} id={line.path}>
      <p class="line-topic">{line.topic}</p>
      <p class="line-text">{line.text}</p>
      <p class="line-source">
        {line.flag && <FlagChip flag={line.flag} />}
        <span>{line.source}</span>
      </p>
      {line.difference && <p class="line-difference">{line.difference}</p>}
    </li>
  );
}

/** What no source of ours says: named, so that the cooperative can settle it, and out of the way. */
function Open({ lines }: { lines: readonly Line[] }) {
  const count = lines.length;
  return (
    <details class="lines-open">
      <summary>
        {plural(count, {
          one: "# thing our sources don't say; the statutes decide",
          other: "# things our sources don't say; the statutes decide",
        })}
      </summary>
      <p>{lines.map(({ topic }) => topic).join(" · ")}</p>
    </details>
  );
}

/** Sections on which there is nothing but what no source says. */
function Silent({ sections }: { sections: readonly { code: string; title: string; open: readonly Line[] }[] }) {
  if (sections.length === 0) return null;
  return (
    <section class="stack-small" aria-labelledby="silent">
      <h2 id="silent" class="bylaws-section">{t`What our sources don't say`}</h2>
      <p class="muted">{t`Here the statutes decide alone.`}</p>
      <dl class="silent">
        {sections.map((section) => (
          <div key={section.code}>
            <dt>{section.title}</dt>
            <dd>{section.open.map(({ topic }) => topic).join(" · ")}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What differs from the preset, before and after, with its article and its reason. */
function Departures({ bylaws }: { bylaws: Bylaws }) {
  const { differences, sections } = bylaws;
  const texts = new Map(sections.flatMap(({ lines }) => lines.map((line) => [line.path, line])));
  if (differences.length === 0) return null;
  return (
    <section class="stack-small" aria-labelledby="departures">
      <h2 id="departures" class="bylaws-section">{t`What differs from the law's defaults`}</h2>
      <ul class="departures">
        {differences.map((one) => {
          const line = texts.get(one.path);
          return (
          <li key={one.path} class={`departure ${one.verdict}`}>
            <p class="line-topic">{one.topic}</p>
            {line && <p class="departure-now">{line.text}</p>}
            <p class="departure-before">{line?.difference ?? one.text}</p>
            {line?.flag && (
              <p class="line-source">
                <FlagChip flag={line.flag} /> <span>{line.source}</span>
              </p>
            )}
          </li>
          );
        })}
      </ul>
    </section>
  );
}

function Unsettled({ bylaws }: { bylaws: Bylaws }) {
  const { slug } = useHere();
  const { unsettled } = bylaws;
  if (unsettled.length === 0) return null;
  return (
    <Notice tone="info" title={t`Still to settle`}>
      <p>{t`Some matters can't be voted on before the bylaws say:`}</p>
      <ul class="unsettled">
        {unsettled.map((one) => (
          <li key={one.path}>
            <a href={`/c/${slug}/bylaws/change?path=${one.path}`}>{one.topic}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Matters({ bylaws }: { bylaws: Bylaws }) {
  const shown = groups
    .map((group) => ({ group, list: bylaws.matters.filter(({ matter }) => (matter.group ?? "other") === group) }))
    .filter(({ list }) => list.length > 0);
  return (
    <section id="matters" class="stack" aria-labelledby="matters-title">
      <h2 id="matters-title" class="bylaws-section">{t`What we decide on`}</h2>
      {shown.map(({ group, list }) => (
        <section key={group} class="stack-small" aria-labelledby={`matters-${group}`}>
          <h3 id={`matters-${group}`} class="bylaws-part">
            {matterGroupName(group)}
          </h3>
          <div class="folds">
            {list.map((one) => (
              <OneMatter key={one.code} one={one} current={bylaws.version.status === "in_force"} />
            ))}
          </div>
        </section>
      ))}
    </section>
  );
}

function OneMatter({ one, current }: { one: MatterOut; current: boolean }) {
  const { slug, is } = useHere();
  const matter = matterOf(one);
  return (
    <details class="fold">
      <summary>
        <span class="fold-title">{one.name}</span>
        <span class="fold-now">{howWords(matter)}</span>
      </summary>
      <div class="stack-small fold-inside">
        <p>{one.about}</p>
        <ul class="sentences">
          {one.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {current && is("admin", "secretary", "facilitator", "member") && (
          <p>
            <a class="bylaws-link" href={`/c/${slug}/polls/new?matter=${one.code}`}>
              <Icon name="ballot" size={18} /> {t`Start a vote on this`}
            </a>
          </p>
        )}
      </div>
    </details>
  );
}

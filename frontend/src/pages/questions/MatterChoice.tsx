/** The first step of a vote: what it is about. The rest follows from the bylaws. */
import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { useHere } from "../../app/cooperative.tsx";
import { language } from "../../app/texts.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { TextInput } from "../../ui/Field.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { groups, isFree, type Matter, type MatterGroup } from "./matters.ts";
import { methodWords } from "./methodWords.ts";
import "./form.css";

export function matterGroupName(group: MatterGroup): string {
  switch (group) {
    case "everyday":
      return t`Everyday`;
    case "governance":
      return t`Governance`;
    case "money":
      return t({ message: "Money", context: "a group of matters" });
    case "members":
      return t`Members`;
    case "production":
      return t`Production`;
    case "other":
      return t({ message: "Other", context: "a group of matters" });
  }
}

/** "The assembly decides: agree or disagree, in secret." */
export function howWords(matter: Matter): string {
  if (isFree(matter)) return t`You set who votes and how.`;
  const [first = "agreement"] = matter.methods;
  const label = methodWords()[first].label;
  const method = label.charAt(0).toLocaleLowerCase(language.value) + label.slice(1);
  const how = matter.secret ? t`${method}, in secret` : method;
  switch (matter.body.kind) {
    case "assembly":
      return t`The assembly decides: ${how}.`;
    case "board":
      return t`The board decides: ${how}.`;
    case "circle":
      return t`A circle decides: ${how}.`;
    case "person":
      return t`One person decides after taking advice: ${how}.`;
  }
}

/** Letters without their marks, for searching. */
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();

interface MatterChoiceProps {
  matters: readonly Matter[];
  /** The address of the form for a matter. */
  href: (code: string) => string;
}

export function MatterChoice({ matters, href }: MatterChoiceProps) {
  const { slug } = useHere();
  const [typed, setTyped] = useState("");
  const wanted = plain(typed.trim());
  const found = matters.filter(
    (matter) => wanted === "" || plain(`${matter.name} ${matter.about}`).includes(wanted),
  );
  const free = matters.find(isFree);
  const shown = groups
    .map((group) => ({ group, list: found.filter((matter) => matter.group === group && !isFree(matter)) }))
    .filter(({ list }) => list.length > 0);
  return (
    <div class="stack">
      <div class="matters-head">
        <TextInput
          type="search"
          label={t`What is it about?`}
          hint={t`Who decides, the quorum, the majority and the notice follow from your bylaws.`}
          autoComplete="off"
          value={typed}
          onChange={setTyped}
        />
        <p class="row small">
          {free && <a class="matters-link" href={href(free.code)}>{t`Ask a free question`}</a>}
          <a class="matters-link" href={`/c/${slug}/bylaws`}>{t`Read the bylaws`}</a>
        </p>
      </div>
      <p class="unheard" role="status">
        {wanted !== "" && t`${found.length} found`}
      </p>
      {shown.length === 0 && wanted !== "" && (
        <EmptyState title={t`No matter has these words`} picture="search">
          {t`Try another word, or ask a free question below.`}
        </EmptyState>
      )}
      {shown.map(({ group, list }) => (
        <section key={group} class="stack-small" aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`} class="matters-group">
            {matterGroupName(group)}
          </h2>
          <ul class="matters">
            {list.map((matter) => (
              <Line key={matter.code} matter={matter} href={href(matter.code)} />
            ))}
          </ul>
        </section>
      ))}
      {free && (
        <section class="stack-small" aria-labelledby="group-free">
          <h2 id="group-free" class="matters-group">{t`Outside the bylaws`}</h2>
          <ul class="matters">
            <Line matter={free} href={href(free.code)} />
          </ul>
        </section>
      )}
    </div>
  );
}

function Line({ matter, href }: { matter: Matter; href: string }) {
  return (
    <li>
      <a class="matter" href={href}>
        <span class="grow">
          <span class="matter-name">{matter.name}</span>
          <span class="matter-about">{matter.about}</span>
          <span class="matter-how">
            {matter.secret && <Icon name="lock" size={15} />}
            {howWords(matter)}
          </span>
        </span>
        <Icon name="next" size={18} />
      </a>
    </li>
  );
}

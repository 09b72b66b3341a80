/** Ties are told: who was level, for what, how it was broken; and the seed where a lot was drawn. */
import { t } from "@lingui/core/macro";
import { Icon } from "../../../ui/Icon.tsx";
import { listed } from "../forms/words.ts";
import type { ResultProps, Tie } from "./types.ts";
import { namesOf } from "./words.ts";

export function Ties({ poll, tally, outcome }: ResultProps) {
  const ties = tally.count?.ties ?? [];
  const level = outcome?.tied ?? [];
  const seed = outcome?.lot ?? (ties.some(({ broken }) => broken === "lot") ? tally.count?.lot : null);
  const told = ties.some(({ broken }) => broken === "open");
  const name = namesOf(poll);
  if (ties.length === 0 && level.length === 0 && !seed) return null;
  return (
    <section class="ties stack-small" aria-labelledby="ties">
      <h3 id="ties">
        <Icon name="pause" size={18} /> {t`Ties`}
      </h3>
      <ul>
        {level.length > 1 && !told && <li>{t`Level at the end: ${listed(level.map(name))}.`}</li>}
        {ties.map((tie, index) => (
          <li key={index}>
            {t`Level: ${listed(tie.between.map(name))}.`} {brokenWords(tie, name)}
          </li>
        ))}
      </ul>
      {seed && (
        <p class="small">
          {t`The lot was drawn from this seed, recorded when the poll was made; anyone can draw it again:`}{" "}
          <code class="seed">{seed}</code>
        </p>
      )}
    </section>
  );
}

function brokenWords(tie: Tie, name: (id: string) => string): string {
  const chosen = listed(tie.chosen.map(name));
  const out = tie.action === "exclude";
  switch (tie.broken) {
    case "open":
      return t`No rule breaks this tie: it stays open.`;
    case "earlier_stage":
      return out
        ? t`In the latest round in which they differed, ${chosen} had fewest, and is out.`
        : t`In the latest round in which they differed, ${chosen} had most, and goes first.`;
    case "rule":
      return t`By the method's own rule ${chosen} goes first.`;
    case "lot":
      return out ? t`The lot put ${chosen} out.` : t`The lot chose ${chosen}.`;
    case "no_difference":
      return t`Whichever way it is broken, the same win.`;
  }
}

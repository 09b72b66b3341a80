/** The step before a secret ballot is cast: what was chosen, and that it is final. */
import { t } from "@lingui/core/macro";
import { useEffect, useRef } from "preact/hooks";
import { Button } from "../../../ui/Button.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import { rich } from "../../../ui/rich.tsx";
import type { Poll } from "../poll.ts";
import { ChoiceWords } from "./ChoiceWords.tsx";
import type { Choice } from "./types.ts";

export interface SecretCheckProps {
  poll: Poll;
  choice: Choice;
  busy: boolean;
  onCast: () => void;
  onBack: () => void;
}

export function SecretCheck({ poll, choice, busy, onCast, onBack }: SecretCheckProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="stack" aria-labelledby="secret-check">
      <h2 id="secret-check" class="poll-section" ref={heading} tabIndex={-1}>
        {t`A secret ballot can't be changed or taken back`}
      </h2>
      <div class="secret-slip">
        <p class="small muted">{t`You chose:`}</p>
        <div class="vote-in-choice">
          <ChoiceWords poll={poll} choice={choice} />
        </div>
      </div>
      <Button wide icon="lock" busy={busy} onClick={onCast}>
        {t`Put it in the box`}
      </Button>
      <Button kind="secondary" wide onClick={onBack}>
        {t`Back to my ballot`}
      </Button>
      <p class="small muted ballot-promise">
        <Icon name="lock" size={18} />
        <span>
          {rich(t`Once it is in the box, nothing joins it to your name. <a>Who must be trusted</a>`, {
            a: <a href="/about/secrecy" />,
          })}
        </span>
      </p>
    </section>
  );
}

/** How far a value was checked: a chip beside each, and what the chips mean. */
import { t } from "@lingui/core/macro";
import { Icon, type IconName } from "../../ui/Icon.tsx";
import type { Flag } from "./bylaws.ts";

const icons: Record<Flag, IconName> = { V: "check", S: "document", M: "info", O: "home" };
const order: readonly Flag[] = ["V", "S", "M", "O"];

function flagWords(): Record<Flag, { name: string; means: string }> {
  return {
    V: { name: t`Read in the law`, means: t`Somebody read it in the text of the law itself.` },
    S: { name: t`Second hand`, means: t`It was read in model statutes, or on a page about the law.` },
    M: { name: t`From memory`, means: t`Nobody has checked it yet.` },
    O: { name: t`Our own`, means: t`It stands in our own statutes.` },
  };
}

export function FlagChip({ flag }: { flag: Flag }) {
  return (
    <span class={`flag flag-${flag}`}>
      <Icon name={icons[flag]} size={15} />
      {flagWords()[flag].name}
    </span>
  );
}

export function Legend() {
  const words = flagWords();
  return (
    <details class="legend">
      <summary>{t`How far each value was checked`}</summary>
      <dl>
        {order.map((flag) => (
          <div key={flag}>
            <dt>
              <FlagChip flag={flag} />
            </dt>
            <dd>{words[flag].means}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

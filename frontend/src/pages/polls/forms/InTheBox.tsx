/** After a secret ballot was cast: nobody sees what it says, the voter included. */
import { t } from "@lingui/core/macro";
import { Icon } from "../../../ui/Icon.tsx";

export function InTheBox({ voting }: { voting: boolean }) {
  return (
    <>
      <p class="vote-in-title">
        <Icon name="check" size={24} />
        {t`Your ballot is in the box`}
      </p>
      <p>{t`It is noted that you took part. What you chose is kept without your name, so it can't be shown to you, changed or taken back.`}</p>
      {voting && <p class="small">{t`The count is shown after the close, to everyone at the same time.`}</p>}
      <p>
        <a class="poll-link" href="/about/secrecy">{t`Who must be trusted`}</a>
      </p>
    </>
  );
}

import { t } from "@lingui/core/macro";
import { useEffect, useState } from "preact/hooks";
import { connection } from "../live/store.ts";
import { Icon } from "../ui/Icon.tsx";

const PATIENCE_MS = 1500;

/** Says that what is shown may be behind, once a break has lasted a moment. */
export function ConnectionLine() {
  const broken = connection.value === "waiting";
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!broken) return setShown(false);
    const timer = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [broken]);
  return (
    <div role="status" class={shown ? "connection" : undefined}>
      {shown && (
        <>
          <Icon name="offline" size={18} /> {t`No connection. What you see may be behind; we keep trying.`}
        </>
      )}
    </div>
  );
}

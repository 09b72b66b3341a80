import { t } from "@lingui/core/macro";
import { useEffect, useState } from "preact/hooks";
import { timeZone } from "../app/session.ts";
import { locale } from "../app/texts.ts";
import { describeMoment, describeSpan, nextTick, relative, type MomentStyle } from "./moments.ts";

/** Draws the component again as often as the distance to a moment asks for. */
function useTicking(moment: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setTimeout(() => setNow(Date.now()), nextTick(moment - now));
    return () => clearTimeout(timer);
  }, [moment, now]);
  return now;
}

/** A moment in the reader's zone and language. */
export function DateTime({ at, style = "full" }: { at: string; style?: MomentStyle }) {
  return <time dateTime={at}>{describeMoment(at, style, locale.value, timeZone.value)}</time>;
}

/** How long ago, or in how long; the moment itself on hover. */
export function RelativeTime({ at }: { at: string }) {
  const moment = Date.parse(at);
  const now = useTicking(moment);
  return (
    <time dateTime={at} title={describeMoment(at, "full", locale.value, timeZone.value)}>
      {relative(moment - now, locale.value)}
    </time>
  );
}

/** The time left until a closing, ticking; says that it has closed afterwards. */
export function TimeLeft({ until }: { until: string }) {
  const moment = Date.parse(until);
  const left = moment - useTicking(moment);
  const span = describeSpan(left, locale.value);
  return (
    <time
      class="tabular"
      dateTime={until}
      title={describeMoment(until, "full", locale.value, timeZone.value)}
    >
      {left > 0 ? t`Closes in ${span}` : t`Closing time reached`}
    </time>
  );
}

import { useHere } from "../../../app/cooperative.tsx";
import { locale } from "../../../app/texts.ts";
import { describeMoment, sayMoment } from "../../../ui/moments.ts";

type Style = "full" | "short" | "day" | "weekday" | "hour";

const own: Record<"weekday" | "hour", Intl.DateTimeFormatOptions> = {
  weekday: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  hour: { hour: "numeric", minute: "2-digit" },
};

/** A moment on the cooperative's own clock, which is what its notice says, in words. */
export function momentIn(zone: string, at: string, style: Style = "full"): string {
  if (style !== "weekday" && style !== "hour") return describeMoment(at, style, locale.value, zone);
  return sayMoment(at, own[style], locale.value, zone);
}

/** A moment that is near: only its hour where it is today, else its day too. */
export function near(zone: string, at: string, now: number): string {
  const day = (one: number) => new Intl.DateTimeFormat("en", { dateStyle: "short", timeZone: zone }).format(one);
  if (day(Date.parse(at)) === day(now)) return momentIn(zone, at, "hour");
  const options: Intl.DateTimeFormatOptions = { weekday: "long", day: "numeric", month: "long", ...own.hour };
  return sayMoment(at, options, locale.value, zone);
}

/** A moment of a meeting: everyone reads it on the clock of the cooperative, wherever they are. */
export function When({ at, style = "full" }: { at: string; style?: Style }) {
  const { cooperative } = useHere();
  return <time dateTime={at}>{momentIn(cooperative.time_zone, at, style)}</time>;
}

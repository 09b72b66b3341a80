import { sayMoment } from "../../../ui/moments.ts";

/** Times to choose from, laid out by day in a zone. */
interface Timed {
  readonly label: string;
  readonly starts_at: string | null;
  readonly ends_at: string | null;
}

/** "Tue 3 March" in a zone. */
export function dayOf(at: string, language: string, timeZone: string): string {
  return new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "long", timeZone }).format(
    new Date(at),
  );
}

/** "18:00 – 20:00", with the day of the end where it is another. */
export function spanOf(option: Timed, language: string, timeZone: string): string {
  if (!option.starts_at) return option.label;
  const hour = { hour: "numeric", minute: "2-digit" } as const;
  const start = sayMoment(option.starts_at, hour, language, timeZone);
  if (!option.ends_at) return start;
  const sameDay = dayOf(option.starts_at, language, timeZone) === dayOf(option.ends_at, language, timeZone);
  const day = sameDay ? {} : ({ weekday: "short", day: "numeric", month: "short" } as const);
  return `${start} – ${sayMoment(option.ends_at, { ...day, ...hour }, language, timeZone)}`;
}

/** Day and time in one. */
export function whenOf(option: Timed, language: string, timeZone: string): string {
  if (!option.starts_at) return option.label;
  const day = new Intl.DateTimeFormat(language, { weekday: "short", day: "numeric", month: "short", timeZone });
  return `${day.format(new Date(option.starts_at))}, ${spanOf(option, language, timeZone)}`;
}

/** Options by the day on which they begin in a zone, soonest first; those without a time come last. */
export function byDay<T extends Timed>(
  options: readonly T[],
  language: string,
  timeZone: string,
): { day: string; options: T[] }[] {
  const days: { day: string; options: T[] }[] = [];
  const start = (option: Timed) => (option.starts_at ? Date.parse(option.starts_at) : Infinity);
  for (const option of [...options].sort((one, other) => start(one) - start(other))) {
    const day = option.starts_at ? dayOf(option.starts_at, language, timeZone) : "";
    const last = days.at(-1);
    if (last?.day === day) last.options.push(option);
    else days.push({ day, options: [option] });
  }
  return days;
}

/** A zone as people say it: "Madrid (GMT+1)". */
export function zoneName(timeZone: string, language: string, at: Date): string {
  const place = timeZone.split("/").at(-1)?.replaceAll("_", " ") ?? timeZone;
  const part = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: "short" })
    .formatToParts(at)
    .find(({ type }) => type === "timeZoneName");
  return part && part.value !== place ? `${place} (${part.value})` : place;
}

/** Times in words. Milliseconds everywhere. */
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** full: weekday, date, time, zone · short: date and time · day: date only. */
export type MomentStyle = "full" | "short" | "day";

const formats: Record<MomentStyle, Intl.DateTimeFormatOptions> = {
  full: {
    weekday: "short",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZoneName: "short",
  },
  short: { day: "numeric", month: "short", hour: "numeric", minute: "2-digit" },
  day: { day: "numeric", month: "long", year: "numeric" },
};

export function describeMoment(at: string, style: MomentStyle, language: string, timeZone: string): string {
  return sayMoment(at, formats[style], language, timeZone);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Whether a zone's clocks show this minute twice, because they are put back. */
function isRepeated(at: number, timeZone: string): boolean {
  let clock = clocks.get(timeZone);
  if (!clock) clocks.set(timeZone, (clock = new Intl.DateTimeFormat("en", { dateStyle: "short", timeStyle: "short", timeZone })));
  const shown = clock.format(at);
  return [-60, -30, 30, 60].some((minutes) => clock.format(at + minutes * MINUTE) === shown);
}

/** A moment on a zone's clocks, with the zone's name where they show its hour twice. */
export function sayMoment(at: string | number, format: Intl.DateTimeFormatOptions, language: string, timeZone: string): string {
  const moment = new Date(at).getTime();
  const twice: Intl.DateTimeFormatOptions = format.hour && isRepeated(moment, timeZone) ? { timeZoneName: "short" } : {};
  return new Intl.DateTimeFormat(language, { ...format, ...twice, timeZone }).format(moment);
}

/** How long until it may read differently. */
export function nextTick(distance: number): number {
  const far = Math.abs(distance);
  if (far < HOUR) return SECOND;
  return far < DAY ? MINUTE : HOUR;
}

/** A span in its two largest units: "2 days 4 hours", "12 minutes", "40 seconds". */
export function describeSpan(span: number, language: string): string {
  const left = Math.max(0, span);
  const unit = (amount: number, name: string) =>
    new Intl.NumberFormat(language, { style: "unit", unit: name, unitDisplay: "long" }).format(amount);
  const days = Math.floor(left / DAY);
  const hours = Math.floor((left % DAY) / HOUR);
  const minutes = Math.floor((left % HOUR) / MINUTE);
  const seconds = Math.floor((left % MINUTE) / SECOND);
  if (days >= 3) return unit(days, "day");
  if (days > 0) return [unit(days, "day"), ...(hours ? [unit(hours, "hour")] : [])].join(" ");
  if (hours > 0) return [unit(hours, "hour"), ...(minutes ? [unit(minutes, "minute")] : [])].join(" ");
  if (minutes >= 5) return unit(minutes, "minute");
  if (minutes > 0) return [unit(minutes, "minute"), unit(seconds, "second")].join(" ");
  return unit(seconds, "second");
}

/** "3 hours ago", "in 2 days", "yesterday". */
export function relative(distance: number, language: string): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  const far = Math.abs(distance);
  if (far < 45 * SECOND) return format.format(0, "second");
  const steps: [number, Intl.RelativeTimeFormatUnit][] = [
    [365 * DAY, "year"],
    [30 * DAY, "month"],
    [DAY, "day"],
    [HOUR, "hour"],
    [MINUTE, "minute"],
  ];
  for (const [size, unit] of steps) if (far >= size) return format.format(Math.trunc(distance / size), unit);
  return format.format(Math.sign(distance), "minute");
}

/** Local times of a zone, in the form that `datetime-local` inputs have. Milliseconds elsewhere. */

const pad = (number: number) => String(number).padStart(2, "0");

/** How far a zone's clocks are ahead of UTC at a moment. */
function offset(moment: number, zone: string): number {
  const format = new Intl.DateTimeFormat("en", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  const part = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const clock = Date.UTC(part["year"]!, part["month"]! - 1, part["day"], part["hour"], part["minute"], part["second"]);
  return clock - Math.floor(moment / 1000) * 1000;
}

/** "2027-03-01T18:00" on that zone's clocks. */
export function toLocal(moment: number, zone: string): string {
  const date = new Date(moment + offset(moment, zone));
  const day = `${date.getUTCFullYear()}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
  return `${day}T${pad(date.getUTCHours())}:${pad(date.getUTCMinutes())}`;
}

/**
 * The moment at which that zone's clocks show this, or NaN for what is no time. Where clocks skip it, the
 * moment an hour later by the clock; where they show it twice, the first.
 */
export function fromLocal(local: string, zone: string): number {
  const clock = /^\d{4,6}-\d\d-\d\dT\d\d:\d\d$/.test(local) ? Date.parse(`${local}:00Z`) : NaN;
  if (Number.isNaN(clock)) return NaN;
  const DAY = 86_400_000;
  const before = clock - offset(clock - DAY, zone);
  const after = clock - offset(clock + DAY, zone);
  const fits = [before, after].filter((moment) => toLocal(moment, zone) === local);
  return fits.length > 0 ? Math.min(...fits) : before;
}

/** A number of days ahead at an hour of that zone's clocks: "in three days at six in the evening". */
export function daysAhead(from: number, days: number, hour: number, zone: string): string {
  const today = toLocal(from, zone).slice(0, 10);
  const day = new Date(Date.parse(`${today}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  return `${day}T${pad(hour)}:00`;
}

/** The server's clock, as far as its answers tell it: an old phone's own may be wrong by minutes. */
import { useEffect, useState } from "preact/hooks";

let ahead: number | undefined;

/** Notes when an answer was written. The header has whole seconds, so the least that was ever found is nearest. */
export function heard(response: Response): void {
  const date = response.headers.get("Date");
  const moment = date === null ? Number.NaN : Date.parse(date) + 500;
  if (!Number.isNaN(moment) && (ahead === undefined || Math.abs(moment - Date.now() - ahead) > 1500)) ahead = moment - Date.now();
}

/** Now, in milliseconds, by the server's clock; small differences are left alone. */
export function now(): number {
  return Date.now() + (ahead !== undefined && Math.abs(ahead) > 2000 ? ahead : 0);
}

/** Now, drawn again every second while `running`. */
export function useSecond(running: boolean): number {
  const [moment, setMoment] = useState(now);
  useEffect(() => {
    if (!running) return;
    setMoment(now());
    const timer = setInterval(() => setMoment(now()), 1000);
    return () => clearInterval(timer);
  }, [running]);
  return moment;
}

/** "3:07", and "-0:12" once over. */
export function minutesAndSeconds(span: number): string {
  const seconds = Math.abs(Math.round(span / 1000));
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  return span < 0 && seconds > 0 ? `-${text}` : text;
}

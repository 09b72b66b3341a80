import { timeZone } from "../../../app/session.ts";
import { locale } from "../../../app/texts.ts";
import { whenOf } from "../forms/when.ts";
import { optionName } from "../forms/words.ts";
import type { Poll } from "../poll.ts";

/** What an option is called where it stands alone: a time with its day. */
export function OptionName({ poll, id }: { poll: Poll; id: string }) {
  const option = poll.options.find((one) => one.id === id);
  if (!option) return null;
  return <>{option.starts_at ? whenOf(option, locale.value, timeZone.value) : optionName(option)}</>;
}

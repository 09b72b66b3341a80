import { timeZone } from "../../../app/session.ts";
import { locale } from "../../../app/texts.ts";
import type { Poll } from "../poll.ts";
import { OptionAbout, OptionLabel } from "./parts.tsx";
import { whenOf } from "./when.ts";

/** The options of a poll that can't be voted in now. */
export function OptionList({ poll }: { poll: Poll }) {
  return (
    <ul class="poll-options">
      {poll.options.map((option) => (
        <li key={option.id} class="choice">
          {option.starts_at ? <p>{whenOf(option, locale.value, timeZone.value)}</p> : <OptionLabel poll={poll} option={option} />}
          <OptionAbout option={option} />
        </li>
      ))}
    </ul>
  );
}

import type { Poll } from "../poll.ts";
import type { Choice } from "./types.ts";
import { choiceLines } from "./words.ts";
import "./forms.css";

/** What a ballot says, a line for each thing that it says. */
export function ChoiceWords({ poll, choice }: { poll: Poll; choice: Choice }) {
  const lines = choiceLines(poll, choice);
  return lines.length === 1 ? (
    <p dir="auto">{lines[0]}</p>
  ) : (
    <ul class="choice-lines">
      {lines.map((line) => (
        <li key={line} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  );
}

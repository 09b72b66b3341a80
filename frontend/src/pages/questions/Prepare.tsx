/** Before a poll opens: members may demand that it be secret, and attach the opinion that it needs. */
import type { Poll } from "../polls/poll.ts";

export function Prepare(_: { poll: Poll }) {
  return null;
}

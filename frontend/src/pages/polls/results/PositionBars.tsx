import { ResultBars } from "../../../ui/Bars.tsx";
import { positions, type Poll, type Tally } from "../poll.ts";
import { positionName } from "../words.ts";

/** The four positions as bars. At a meeting nobody is asked whether they block. */
export function PositionBars({ poll, tally, caption }: { poll: Poll; tally: Tally; caption: string }) {
  const asked = positions.filter((key) => key !== "block" || poll.meeting_id === null || (tally.counts[key] ?? 0) > 0);
  const rows = asked.map((key) => ({ key, label: positionName(key), count: tally.counts[key] ?? 0, weave: key }));
  return <ResultBars caption={caption} rows={rows} total={tally.ballots} />;
}

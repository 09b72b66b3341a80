/** One version of the bylaws: a draft with what may be done with it, or one that was in force. */
import { part } from "../polls/part.tsx";

/** Shares words with the pages that ask questions. */
export default part(["questions"], async () => (await import("./OneVersion.tsx")).OneVersion);

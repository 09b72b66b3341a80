/** The bylaws in force, in plain sentences. */
import { part } from "../polls/part.tsx";

/** Shares words with the pages that ask questions. */
export default part(["questions"], async () => (await import("./Reading.tsx")).Reading);

/** Writing a change of the bylaws: values with their source, matters, and a word on why. */
import { part } from "../polls/part.tsx";

/** Shares words with the pages that ask questions. */
export default part(["questions"], async () => (await import("./Changing.tsx")).Changing);

import type { PageProps } from "../../app/page.tsx";
import { part } from "./part.tsx";

const PollList = part<PageProps>(["questions"], async () => (await import("../questions/PollList.tsx")).PollList);

export default function PollListPage(props: PageProps) {
  return <PollList {...props} />;
}

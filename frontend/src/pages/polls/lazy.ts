/** What only some polls need: the forms of methods other than agreement, and outcomes. Each comes as one file. */
import { part } from "./part.tsx";

const forms = () => import("./forms/index.tsx");
const results = () => import("./results/index.tsx");
const ballotTexts = ["polls/forms"];
const resultTexts = ["polls/forms", "polls/results"];

export const MethodForm = part(ballotTexts, async () => (await forms()).MethodForm);
export const ChoiceWords = part(ballotTexts, async () => (await forms()).ChoiceWords);
export const SecretCheck = part(ballotTexts, async () => (await forms()).SecretCheck);
export const InTheBox = part(ballotTexts, async () => (await forms()).InTheBox);
export const OptionList = part(ballotTexts, async () => (await forms()).OptionList);
export const Decision = part(resultTexts, async () => (await results()).Decision);
const rounds = () => import("./consent/index.tsx");
export const RoundSteps = part(["polls/consent"], async () => (await rounds()).RoundSteps);
export const RoundTalk = part(["polls/consent"], async () => (await rounds()).RoundTalk);
export const SoFar = part(resultTexts, async () => (await results()).SoFar);
export const Statement = part(resultTexts, async () => (await results()).Statement);
export const Scheduled = part(resultTexts, async () => (await results()).Scheduled);
export const Level = part(resultTexts, async () => (await results()).Level);
export const Cancelled = part(resultTexts, async () => (await results()).Cancelled);
export const PositionBars = part([], async () => (await import("./results/PositionBars.tsx")).PositionBars);

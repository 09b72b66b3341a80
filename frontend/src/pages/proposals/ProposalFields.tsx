import { t } from "@lingui/core/macro";
import type { Problem } from "../../api/problem.ts";
import { TextInput } from "../../ui/Field.tsx";
import { MarkdownEditor } from "../../ui/MarkdownEditor.tsx";

interface ProposalFieldsProps {
  title: string;
  setTitle: (title: string) => void;
  body: string;
  setBody: (body: string) => void;
  problem: Problem | undefined;
  onSend: () => void;
}

/** Title and text of a proposal. */
export function ProposalFields({ title, setTitle, body, setBody, problem, onSend }: ProposalFieldsProps) {
  return (
    <>
      <TextInput
        label={t`Title`}
        hint={t`What is proposed, in one line.`}
        value={title}
        maxLength={200}
        onChange={setTitle}
        error={problem?.of("title")}
      />
      <MarkdownEditor
        label={t`The text to decide on`}
        hint={t`Exactly what would hold if it is adopted. Reasons belong into the thread.`}
        rows={8}
        value={body}
        onChange={setBody}
        onSend={onSend}
        error={problem?.of("body")}
      />
    </>
  );
}

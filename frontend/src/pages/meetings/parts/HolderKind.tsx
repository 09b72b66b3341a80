/** Whom a vote is lent to: a member, somebody else where the bylaws let them, or nobody by name. */
import { t } from "@lingui/core/macro";
import { Checkbox, RadioGroup } from "../../../ui/Choice.tsx";
import { TextInput } from "../../../ui/Field.tsx";
import type { ProxyIn, ProxyList } from "../types.ts";

type Room = Pick<ProxyList["room"], "holder" | "blank">;
export type HolderKind = "member" | "outside" | "board";

/** What a form knows of the holder. */
export interface HolderDraft {
  kind: HolderKind;
  /** The member's id. */
  holder: string;
  /** The name of who is no member. */
  name: string;
  family: boolean;
}

export const noHolder: HolderDraft = { kind: "member", holder: "", name: "", family: false };

/** Whether the form says who votes; family has to be declared where only family may. */
export function holderChosen(room: Room, draft: HolderDraft): boolean {
  if (draft.kind === "board") return true;
  if (draft.kind === "member") return draft.holder !== "";
  return draft.name.trim() !== "" && (room.holder !== "member_or_family" || draft.family);
}

/** The holder as it is sent. */
export function holderSent(draft: HolderDraft): Pick<ProxyIn, "holder_id" | "outside"> {
  return {
    holder_id: draft.kind === "member" ? draft.holder || null : null,
    outside: draft.kind === "outside" ? { name: draft.name.trim(), family: draft.family } : null,
  };
}

interface HolderFieldsProps {
  room: Room;
  draft: HolderDraft;
  put: (changed: Partial<HolderDraft>) => void;
  /** The giver speaks, or somebody who enters a paper of theirs. */
  own: boolean;
  error: string | undefined;
}

/** Which kind of holder, where the bylaws leave a choice; and the fields of one who is no member. */
export function HolderFields({ room, draft, put, own, error }: HolderFieldsProps) {
  const family = room.holder === "member_or_family";
  const outside = family || room.holder === "anyone";
  const board = room.blank === "follows_board";
  if (!outside && !board) return null;
  return (
    <>
      <RadioGroup<HolderKind>
        legend={own ? t`Whom do I lend my vote to?` : t`Whom is the vote lent to?`}
        options={[
          { value: "member", label: t`A member` },
          ...(outside ? [{ value: "outside" as const, label: family ? t`Somebody of the family who is not a member` : t`Somebody who is not a member` }] : []),
          ...(board
            ? [
                {
                  value: "board" as const,
                  label: t`Nobody by name: the vote goes with the board's motions`,
                  hint: t`Yes to motions that the board puts or supports, no to others. In elections it is not cast.`,
                },
              ]
            : []),
        ]}
        value={draft.kind}
        onChange={(kind) => put({ kind })}
      />
      {draft.kind === "outside" && (
        <>
          <TextInput
            label={t`Their name`}
            hint={t`The same name at this meeting is the same person: write it in full.`}
            autoComplete="off"
            maxLength={120}
            value={draft.name}
            onChange={(name) => put({ name })}
            error={error}
          />
          {family && (
            <Checkbox
              label={own ? t`I declare that they are of my family.` : t`The giver declares that they are of the family.`}
              checked={draft.family}
              onChange={(yes) => put({ family: yes })}
            />
          )}
          <p class="small muted">{t`They come to the meeting; a steward lets them in, and they vote on a steward's device.`}</p>
        </>
      )}
    </>
  );
}

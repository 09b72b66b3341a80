import { t } from "@lingui/core/macro";
import { useRef } from "preact/hooks";
import { api, ask } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { Problem } from "../../api/problem.ts";
import { useHere } from "../../app/cooperative.tsx";
import { Button } from "../../ui/Button.tsx";
import { FieldError } from "../../ui/Field.tsx";
import { shrink } from "../accounts/shrink.ts";

const TYPES = ["image/png", "image/jpeg", "image/webp"];

interface OptionPictureProps {
  /** The key of the picture, or "". */
  picture: string;
  number: number;
  onChange: (picture: string) => void;
}

/** The picture of an option: sent when chosen, shown small. */
export function OptionPicture({ picture, number, onChange }: OptionPictureProps) {
  const { slug } = useHere();
  const input = useRef<HTMLInputElement>(null);
  const upload = useSubmit(async (_key, file: File) => {
    if (!TYPES.includes(file.type)) throw new Problem(422, { detail: t`Choose a PNG, JPEG or WebP picture.` });
    const body = (await shrink(file)) as never;
    const sent = await ask(
      api.POST("/api/v1/cooperatives/{slug}/option-pictures", { params: { path: { slug } }, body }),
    );
    onChange(sent.key);
  });
  const wrong = upload.problem?.fields[0]?.message ?? upload.problem?.detail;
  return (
    <div class="stack-small">
      <div class="row">
        {picture && (
          <img class="asking-picture" src={`/api/v1/pictures/${picture}`} alt={t`Picture of option ${number}`} />
        )}
        <input
          ref={input}
          class="unheard"
          type="file"
          tabIndex={-1}
          aria-hidden="true"
          accept={TYPES.join(",")}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = "";
            if (file) void upload.run(file);
          }}
        />
        <Button kind="secondary" small busy={upload.busy} onClick={() => input.current?.click()}>
          {picture ? t`Another picture` : t`Add a picture`} <span class="unheard">{t`Option ${number}`}</span>
        </Button>
        {picture && (
          <Button kind="quiet" small onClick={() => onChange("")}>
            {t`Remove it`} <span class="unheard">{t`Option ${number}`}</span>
          </Button>
        )}
      </div>
      <FieldError id={`picture-${number}-error`} error={wrong} />
    </div>
  );
}

import { t } from "@lingui/core/macro";
import { useRef } from "preact/hooks";
import { api, ask } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { Problem } from "../../api/problem.ts";
import { me } from "../../app/session.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import { Button } from "../../ui/Button.tsx";
import { FormError } from "../../ui/Form.tsx";
import { shrink } from "./shrink.ts";

const TYPES = ["image/png", "image/jpeg", "image/webp"];

export function PictureForm() {
  const input = useRef<HTMLInputElement>(null);
  const upload = useSubmit(async (_key, file: File) => {
    if (!TYPES.includes(file.type)) throw new Problem(422, { detail: t`Choose a PNG, JPEG or WebP picture.` });
    const picture = await shrink(file);
    me.value = await ask(
      api.PUT("/api/v1/me/picture", {
        body: picture as never,
      }),
    );
  });
  const remove = useSubmit(async () => {
    await ask(api.DELETE("/api/v1/me/picture"));
    if (me.value) me.value = { ...me.value, picture_url: null };
  });
  const person = me.value;
  if (!person) return null;
  return (
    <div class="stack">
      <FormError problem={upload.problem ?? remove.problem} />
      <div class="row">
        <Avatar person={person} size="large" />
        <input
          ref={input}
          class="unheard"
          type="file"
          tabIndex={-1}
          aria-hidden="true"
          accept={TYPES.join(",")}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void upload.run(file);
            event.currentTarget.value = "";
          }}
        />
        <Button kind="secondary" busy={upload.busy} onClick={() => input.current?.click()}>
          {person.picture_url ? t`Change the picture` : t`Add a picture`}
        </Button>
        {person.picture_url && (
          <Button kind="quiet" busy={remove.busy} onClick={() => remove.run()}>{t`Remove it`}</Button>
        )}
      </div>
    </div>
  );
}

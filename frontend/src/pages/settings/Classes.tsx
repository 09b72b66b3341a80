import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { answer, api, ask, type Schemas } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { Button } from "../../ui/Button.tsx";
import { ConfirmButton, Dialog } from "../../ui/Dialog.tsx";
import { TextInput } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { useClasses } from "../members/people.ts";

type MemberClass = Schemas["MemberClassOut"];

/** The classes of members, for administrators and secretaries. */
export function Classes() {
  const { slug, store } = useHere();
  const classes = useClasses();
  const [naming, setNaming] = useState<MemberClass>();
  const [name, setName] = useState("");
  const make = useSubmit(async (key) => {
    const { data, response } = await answer(
      api.POST("/api/v1/cooperatives/{slug}/classes", {
        params: { path: { slug }, header: { "Idempotency-Key": key } },
        body: { name },
      }),
    );
    store.take(response, { classes: [data] });
    setName("");
  });
  const remove = (one: MemberClass) =>
    ask(api.DELETE("/api/v1/classes/{class_id}", { params: { path: { class_id: one.id } } }));
  return (
    <section class="stack" aria-labelledby="classes">
      <div>
        <h2 id="classes" class="part-title">{t`Classes of members`}</h2>
        <p class="muted">{t`Workers, users, supporters, on trial: a vote can be for some classes only.`}</p>
      </div>
      <ul class="class-list">
        {classes.map((one) => (
          <li key={one.id}>
            <span class="grow">{one.name}</span>
            <Button small kind="quiet" onClick={() => setNaming(one)}>
              {t`Rename`} <span class="unheard">{one.name}</span>
            </Button>
            <ConfirmButton
              small
              kind="quiet"
              question={t`Delete the class ${one.name}?`}
              consequence={t`That works while nobody belongs to it.`}
              confirm={t`Delete`}
              onConfirm={() => remove(one)}
            >
              {t`Delete`} <span class="unheard">{one.name}</span>
            </ConfirmButton>
          </li>
        ))}
      </ul>
      <Form onSubmit={() => make.run()} problem={make.problem} fields={["name"]}>
        <TextInput label={t`New class`} maxLength={120} value={name} onChange={setName} error={make.problem?.of("name")} />
        <div>
          <Button type="submit" kind="secondary" icon="plus" busy={make.busy}>{t`Add the class`}</Button>
        </div>
      </Form>
      <Rename key={naming?.id} one={naming} onClose={() => setNaming(undefined)} />
    </section>
  );
}

function Rename({ one, onClose }: { one: MemberClass | undefined; onClose: () => void }) {
  const { store } = useHere();
  const [name, setName] = useState(one?.name ?? "");
  const send = useSubmit(async () => {
    const { data, response } = await answer(
      api.PATCH("/api/v1/classes/{class_id}", { params: { path: { class_id: one?.id ?? "" } }, body: { name } }),
    );
    onClose();
    store.take(response, { classes: [data] });
  });
  return (
    <Dialog title={t`Rename ${one?.name ?? ""}`} open={one !== undefined} onClose={onClose}>
      <Form onSubmit={() => send.run()} problem={send.problem} fields={["name"]}>
        <TextInput label={t`Name`} maxLength={120} value={name} onChange={setName} error={send.problem?.of("name")} />
        <Button type="submit" wide busy={send.busy}>{t`Save`}</Button>
      </Form>
    </Dialog>
  );
}

import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso/router";
import { answer, api } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Choice.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Select, TextArea, TextInput } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { toast } from "../../ui/Toast.tsx";
import { flat, treeOf, type Branch, type Circle } from "./circles.ts";
import { officeName, offices, type Office } from "./offices.ts";

interface CircleDialogProps {
  /** The circle to change; a new one without it. */
  circle?: Circle;
  open: boolean;
  onClose: () => void;
}

/** The tree without a circle and what lies inside it: where that circle can be put. */
function without(branches: readonly Branch[], id: string | undefined): Branch[] {
  return branches
    .filter(({ circle }) => circle.id !== id)
    .map(({ circle, inside }) => ({ circle, inside: without(inside, id) }));
}

/** Makes a circle, or changes one. */
export function CircleDialog({ circle, open, onClose }: CircleDialogProps) {
  const { slug, store, is } = useHere();
  const { route } = useLocation();
  const circles = store.all("circles");
  const hidden = circle?.parent_id != null && !store.one("circles", circle.parent_id);
  const [name, setName] = useState(circle?.name ?? "");
  const [purpose, setPurpose] = useState(circle?.purpose ?? "");
  const [parent, setParent] = useState(circle?.parent_id ?? "");
  const [closed, setClosed] = useState(circle?.closed ?? false);
  const [office, setOffice] = useState<Office | "">(circle?.office ?? "");
  const givesOffice = is("admin", "secretary");
  const send = useSubmit(async (key) => {
    const given = givesOffice && office !== (circle?.office ?? "");
    const body = { name, purpose, closed, ...(given && { office: office || null }) };
    if (circle) {
      const moved = parent !== (circle.parent_id ?? "");
      const { data, response } = await answer(
        api.PATCH("/api/v1/circles/{circle_id}", {
          params: { path: { circle_id: circle.id } },
          body: { ...body, ...(moved && { parent_id: parent || null }) },
        }),
      );
      onClose();
      store.take(response, { circles: [data] });
      toast(t`Saved.`);
    } else {
      const { data, response } = await answer(
        api.POST("/api/v1/cooperatives/{slug}/circles", {
          params: { path: { slug }, header: { "Idempotency-Key": key } },
          body: { ...body, parent_id: parent || null },
        }),
      );
      store.take(response, { circles: [data] });
      onClose();
      route(`/c/${slug}/circles/${data.id}`);
    }
  });
  const wrong = send.problem;
  return (
    <Dialog title={circle ? t`Change the circle` : t`New circle`} open={open} onClose={onClose}>
      <Form onSubmit={() => send.run()} problem={wrong} fields={["name", "purpose", "parent_id", "closed", "office"]}>
        <TextInput label={t`Name`} maxLength={120} value={name} onChange={setName} error={wrong?.of("name")} />
        <TextArea
          label={t`What it is for`}
          optional
          rows={2}
          maxLength={2000}
          value={purpose}
          onChange={setPurpose}
          error={wrong?.of("purpose")}
        />
        <Select
          label={t`Inside`}
          value={parent}
          onChange={setParent}
          options={[
            { value: "", label: t`No other circle` },
            ...(hidden ? [{ value: circle.parent_id ?? "", label: t`A closed circle that you do not see` }] : []),
            ...flat(without(treeOf(circles), circle?.id)).map((one) => ({
              value: one.circle.id,
              label: `${"\u2003".repeat(one.depth)}${one.circle.name}`,
            })),
          ]}
          error={wrong?.of("parent_id")}
        />
        {givesOffice && (
          <Select
            label={t`Office it holds`}
            hint={t`So that the bylaws can speak of its members: what the board decides, whose opinion is asked, who does not vote on the accounts.`}
            value={office}
            onChange={setOffice}
            options={[{ value: "", label: t`None` }, ...offices.map((value) => ({ value, label: officeName(value) }))]}
            error={wrong?.of("office")}
          />
        )}
        <Checkbox
          label={t`Closed`}
          hint={t`Only its members, and administrators, see it and what is written and voted in it.`}
          checked={closed}
          onChange={setClosed}
          error={wrong?.of("closed")}
        />
        <Button type="submit" wide busy={send.busy}>
          {circle ? t`Save` : t`Make the circle`}
        </Button>
      </Form>
    </Dialog>
  );
}

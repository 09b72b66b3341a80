import { t } from "@lingui/core/macro";
import { api } from "../../api/client.ts";
import { useHere, useTake } from "../../app/cooperative.tsx";
import { Checkbox, RadioGroup } from "../../ui/Choice.tsx";
import { Select } from "../../ui/Field.tsx";
import { Fold } from "./Fold.tsx";
import { PickMember } from "./People.tsx";
import type { PartProps } from "./Timing.tsx";
import { electorateWords } from "./words.ts";

/** Classes and circles, so that they can be named. */
export function useElectorates() {
  const { store, slug } = useHere();
  useTake(
    () => api.GET("/api/v1/cooperatives/{slug}/classes", { params: { path: { slug } } }),
    ({ items }) => ({ classes: items }),
    [slug],
  );
  useTake(
    () => api.GET("/api/v1/cooperatives/{slug}/circles", { params: { path: { slug } } }),
    ({ items }) => ({ circles: items }),
    [slug],
  );
  return { classes: store.all("classes"), circles: store.all("circles") };
}

/** Who is asked. */
export function Who({ draft, set, put, error }: PartProps & { error: string | undefined }) {
  const { classes, circles } = useElectorates();
  const name = circles.find(({ id }) => id === draft.circle)?.name ?? "";
  const names = classes.filter(({ id }) => draft.classes.includes(id)).map((one) => one.name);
  const toggle = (id: string, on: boolean) =>
    set("classes", on ? [...draft.classes, id] : draft.classes.filter((one) => one !== id));
  return (
    <Fold
      title={t`Who votes`}
      now={electorateWords(draft.who, names, draft.who === "person" ? draft.personName : name)}
      wrong={error !== undefined}
    >
      <RadioGroup
        legend={t`Who is asked?`}
        hint={t`One member, one vote. Observers never vote. Who is entitled is written down when the poll opens.`}
        options={[
          { value: "all" as const, label: t`All active members` },
          { value: "circle" as const, label: t`The members of a circle`, disabled: circles.length === 0 },
          { value: "classes" as const, label: t`Some classes of members`, disabled: classes.length === 0 },
          {
            value: "person" as const,
            label: t`One person, after taking advice`,
            hint: t`Whoever is affected or knows about it is asked first; then one person answers for it.`,
          },
        ]}
        value={draft.who}
        onChange={(value) => set("who", value)}
        error={error}
      />
      {draft.who === "circle" && <CircleSelect draft={draft} set={set} />}
      {draft.who === "classes" && (
        <div>
          {classes.map((one) => (
            <Checkbox
              key={one.id}
              label={one.name}
              checked={draft.classes.includes(one.id)}
              onChange={(on) => toggle(one.id, on)}
            />
          ))}
        </div>
      )}
      {draft.who === "person" && <PersonChoice draft={draft} put={put} />}
    </Fold>
  );
}

export function CircleSelect({ draft, set, error }: Pick<PartProps, "draft" | "set"> & { error?: string | undefined }) {
  const { store } = useHere();
  return (
    <Select
      label={t`Circle`}
      value={draft.circle}
      onChange={(value) => set("circle", value)}
      options={[
        { value: "", label: t`Choose a circle` },
        ...store.all("circles").map(({ id, name: label }) => ({ value: id, label })),
      ]}
      error={error}
    />
  );
}

/** The one who decides. */
export function PersonChoice({ draft, put }: Pick<PartProps, "draft" | "put">) {
  return (
    <div class="row">
      {draft.personName && <strong>{draft.personName}</strong>}
      <PickMember onPick={(member) => put({ person: member.id, personName: member.name })}>
        {draft.person ? t`Choose somebody else` : t`Choose who decides`}
      </PickMember>
    </div>
  );
}

/** A member chosen by name. */
import { t } from "@lingui/core/macro";
import { api } from "../../../api/client.ts";
import { useLoad } from "../../../api/hooks.ts";
import { useHere } from "../../../app/cooperative.tsx";
import { language } from "../../../app/texts.ts";
import { everyPage } from "../../../ui/everyPage.ts";
import { Select, type FieldText } from "../../../ui/Field.tsx";

/** Every active member by name, observers left out; undefined while they are on their way. */
export function useActiveMembers() {
  const { slug, store } = useHere();
  const load = useLoad(
    () =>
      everyPage(
        (cursor) => api.GET("/api/v1/cooperatives/{slug}/members", { params: { path: { slug }, query: { status: ["active"], limit: 100, cursor } } }),
        ({ items }, response) => store.take(response, { members: items }),
      ),
    [slug, store, store.generation.value],
  );
  const sorting = new Intl.Collator(language.value);
  if (!load.data) return undefined;
  return store
    .all("members")
    .filter((member) => member.status === "active" && member.role !== "observer")
    .sort((a, b) => sorting.compare(a.name, b.name));
}

interface MemberSelectProps extends FieldText {
  value: string;
  onChange: (id: string) => void;
  /** Members who can't be chosen. */
  except?: readonly string[];
  /** The first line, when nobody has to be chosen yet. */
  empty?: string;
  /** Words after a name. */
  note?: (id: string) => string | undefined;
}

export function MemberSelect({ value, onChange, except = [], empty, note, ...field }: MemberSelectProps) {
  const { store } = useHere();
  const members = useActiveMembers();
  const chosen = store.one("members", value);
  const listed = (members ?? (chosen ? [chosen] : [])).filter(({ id }) => !except.includes(id));
  const others = chosen && !listed.some(({ id }) => id === value) ? [chosen] : [];
  return (
    <Select
      {...field}
      value={value}
      onChange={onChange}
      options={[
        ...(empty === undefined ? [] : [{ value: "", label: empty }]),
        ...[...others, ...listed].map((member) => {
          const words = note?.(member.id);
          const name = member.name;
          return { value: member.id, label: words ? t`${name} (${words})` : name };
        }),
      ]}
    />
  );
}

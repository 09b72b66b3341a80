import { plural, t } from "@lingui/core/macro";
import { useEffect, useRef, useState } from "preact/hooks";
import { api, ask } from "../../api/client.ts";
import { useLoad } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { language } from "../../app/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { Select, TextInput } from "../../ui/Field.tsx";
import { bodies, narrowed, results, type Search } from "./search.ts";
import { bodyName, matterName, resultName } from "./words.ts";

const TYPING_MS = 300;
const NOTHING: Search = { q: "", matter: "", body: "", result: "", from: "", to: "" };

interface FiltersProps {
  search: Search;
  onSearch: (search: Search) => void;
}

/** What to look for in the register. The address holds it, so that a search can be shared. */
export function Filters({ search, onSearch }: FiltersProps) {
  const [typed, setTyped] = useState(search.q);
  const sent = useRef(search.q);
  const latest = useRef(search);
  latest.current = search;
  useEffect(() => {
    // Another search came from outside: a link, or going back.
    if (search.q !== sent.current) setTyped((sent.current = search.q));
  }, [search.q]);
  useEffect(() => {
    if (typed.trim() === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = typed.trim();
      onSearch({ ...latest.current, q: sent.current });
    }, TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const change = (part: Partial<Search>) => onSearch({ ...search, ...part });
  const count = narrowed(search);
  // Opened by what is asked at first; afterwards it is the reader's.
  const [opened] = useState(count > 0);
  const [wanted, setWanted] = useState(count > 0);
  const matters = useMatters(search.matter, wanted);
  const any = (message: string) => ({ value: "", label: message });
  return (
    <div class="stack-small" role="search" aria-label={t`Search the decisions`}>
      <TextInput
        label={t`Words in title, question or options`}
        type="search"
        inputMode="search"
        autoComplete="off"
        maxLength={200}
        value={typed}
        onChange={setTyped}
      />
      <details class="decisions-filters" open={opened} onToggle={() => setWanted(true)}>
        <summary>
          {count > 0 ? plural(count, { one: "# filter", other: "# filters" }) : t`Filter by matter, result or date`}
        </summary>
        <div class="decisions-fields">
          <Select
            label={t`Result`}
            value={search.result}
            onChange={(result) => change({ result })}
            options={[
              any(t({ message: "Any", context: "results" })),
              ...results.map((value) => ({ value, label: resultName(value) })),
            ]}
          />
          <Select
            label={t`Matter`}
            value={search.matter}
            onChange={(matter) => change({ matter })}
            options={[any(t({ message: "Any", context: "matters" })), ...matters]}
          />
          <Select
            label={t`Who decided`}
            value={search.body}
            onChange={(body) => change({ body })}
            options={[
              any(t({ message: "Any", context: "bodies that decide" })),
              ...bodies.map((value) => ({ value, label: bodyName(value) })),
            ]}
          />
          <TextInput label={t`From`} type="date" value={search.from} onChange={(from) => change({ from })} />
          <TextInput
            label={t({ message: "To", context: "a date" })}
            type="date"
            value={search.to}
            onChange={(to) => change({ to })}
          />
          {count > 0 && (
            <Button kind="quiet" icon="cross" onClick={() => onSearch({ ...NOTHING, q: search.q })}>
              {t`Take the filters away`}
            </Button>
          )}
        </div>
      </details>
    </div>
  );
}

/** The matters of the bylaws and of decisions known here, by name; the one asked for in any case. */
function useMatters(asked: string, wanted: boolean): { value: string; label: string }[] {
  const { store, slug } = useHere();
  // Without the bylaws, the matters of the decisions that are shown can be chosen still.
  const bylaws = useLoad(
    async () => (wanted ? ask(api.GET("/api/v1/cooperatives/{slug}/bylaws", { params: { path: { slug } } })) : null),
    [slug, wanted],
  );
  const sorting = new Intl.Collator(language.value);
  const names = new Map(bylaws.data?.matters.map(({ code, name }) => [code, name]));
  for (const one of store.all("decisions")) if (!names.has(one.matter)) names.set(one.matter, matterName(one));
  if (asked && !names.has(asked)) names.set(asked, matterName({ matter: asked, matter_name: {} }));
  return [...names]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => sorting.compare(a.label, b.label));
}

/** Choosing who does a task: oneself, nobody yet, or a member found by name. */
import { plural, t } from "@lingui/core/macro";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { api, ask } from "../../api/client.ts";
import { useLoad } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { Avatar } from "../../ui/Avatar.tsx";
import { Button } from "../../ui/Button.tsx";
import { FieldError, TextInput } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";

const TYPING_MS = 200;
const SHOWN = 6;

interface OwnerProps {
  /** A membership's id. */
  value: string | null;
  onChange: (id: string | null) => void;
  error: string | undefined;
}

export function Owner({ value, onChange, error }: OwnerProps) {
  const { store, membership, slug } = useHere();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [q, setQ] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setQ(typed.trim()), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const found = useLoad(
    async () => (q ? (await ask(api.GET("/api/v1/cooperatives/{slug}/mentions", { params: { path: { slug }, query: { q } } }))).items : []),
    [slug, q],
  );
  const [chosen, setChosen] = useState(store.one("members", value));
  const whole = useRef<HTMLDivElement>(null);
  const picked = useRef(false);
  useEffect(() => {
    // What was pressed is gone: the focus stays in the field.
    if (picked.current) whole.current?.querySelector<HTMLElement>("input, button")?.focus();
    picked.current = false;
  }, [value]);
  const pick = (member: typeof chosen) => {
    picked.current = true;
    setChosen(member);
    setTyped("");
    onChange(member?.id ?? null);
  };
  if (value !== null)
    return (
      <div ref={whole} class="field" role="group" aria-labelledby={id}>
        <span id={id} class="field-label">{t`Who does it`}</span>
        <p class="row">
          <span class="task-owner">
            <Avatar person={chosen} size="small" /> {chosen?.name ?? t`A member`}
          </span>
          <Button small kind="quiet" onClick={() => pick(undefined)}>{t`Somebody else`}</Button>
        </p>
        <FieldError id={`${id}-error`} error={error} />
      </div>
    );
  return (
    <div ref={whole} class="stack-small">
      <TextInput
        label={t`Who does it`}
        hint={t`Type a name and choose. Empty while nobody has it.`}
        optional
        type="search"
        autoComplete="off"
        value={typed}
        onChange={setTyped}
        error={error}
      />
      <p class="unheard" role="status">
        {q && found.data && plural(found.data.length, { one: "# member found", other: "# members found" })}
      </p>
      {found.problem && <Notice tone="danger">{found.problem.detail}</Notice>}
      <div class="row">
        {q === "" && (
          <Button small kind="secondary" icon="hand" onClick={() => pick(membership)}>{t`I do it`}</Button>
        )}
        {found.data?.slice(0, SHOWN).map((member) => (
          <Button key={member.id} small kind="secondary" onClick={() => pick(member)}>
            {member.name}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** The matters of a draft: added from the ready list or written, changed, taken out. */
import { plural, t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { api, ask } from "../../api/client.ts";
import { useLoad } from "../../api/hooks.ts";
import type { Problem } from "../../api/problem.ts";
import { useHere } from "../../app/cooperative.tsx";
import { language } from "../../app/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { FieldError } from "../../ui/Field.tsx";
import { Badge } from "../../ui/Notice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Fold } from "../questions/Fold.tsx";
import { matterGroupName } from "../questions/MatterChoice.tsx";
import { groups, OTHER } from "../questions/matters.ts";
import type { Bylaws } from "./bylaws.ts";
import { codeFor, type Editing, type Matter } from "./edits.ts";
import { MatterFields } from "./MatterFields.tsx";

interface MattersEditorProps {
  base: Bylaws;
  editing: Editing;
  onChange: (changed: Partial<Editing>) => void;
  problem: Problem | undefined;
}

/** The two that every list has. */
const needed = [OTHER, "change_bylaws"];

const nameOf = (matter: Matter) => matter.name[language.value] || matter.name.en || matter.name.es;

export function MattersEditor({ base, editing, onChange, problem }: MattersEditorProps) {
  const [fresh, setFresh] = useState<string | null>(null);
  const held = base.matters.map(({ matter }) => matter);
  const before = new Map(held.map((matter) => [matter.code, JSON.stringify(matter)]));
  const now = editing.matters ?? held;
  const gone = held.filter(({ code }) => !now.some((one) => one.code === code));
  const put = (matters: Matter[]) =>
    onChange({ matters: JSON.stringify(matters) === JSON.stringify(held) ? null : matters });
  const add = (matter: Matter) => {
    setFresh(matter.code);
    put([...now.filter(({ code }) => code !== OTHER), matter, ...now.filter(({ code }) => code === OTHER)]);
  };
  const own = () => add(newMatter(codeFor("", now.map(({ code }) => code))));
  const whole = problem?.fields.find(({ field }) => field === "matters")?.message;
  return (
    <section class="stack" aria-labelledby="edit-matters">
      <h2 id="edit-matters" class="bylaws-section">{t`What we decide on`}</h2>
      <FieldError id="matters-error" error={whole} />
      {groups.map((group) => {
        const list = now.filter((matter) => (matter.group ?? "other") === group);
        if (list.length === 0) return null;
        return (
          <section key={group} class="stack-small" aria-labelledby={`edit-${group}`}>
            <h3 id={`edit-${group}`} class="bylaws-part">
              {matterGroupName(group)}
            </h3>
            <div class="folds">
              {list.map((matter) => {
                const place = now.findIndex(({ code }) => code === matter.code);
                const wrong = problem?.fields.filter(({ field }) => field.startsWith(`matters.${place}`)) ?? [];
                const was = before.get(matter.code);
                return (
                  <Fold
                    key={matter.code}
                    title={nameOf(matter) || t`A matter without a name`}
                    now={
                      was === undefined ? (
                        <Badge tone="warning">{t`new here`}</Badge>
                      ) : was !== JSON.stringify(matter) ? (
                        <Badge tone="warning">{t`changed here`}</Badge>
                      ) : (
                        matter.about[language.value]
                      )
                    }
                    wrong={wrong.length > 0 || fresh === matter.code}
                  >
                    <MatterFields
                      matter={matter}
                      of={(name) =>
                        wrong.find(({ field }) => field === `matters.${place}.${name}` || field.startsWith(`matters.${place}.${name}.`))?.message
                      }
                      onChange={(next) => put(now.map((one) => (one.code === matter.code ? next : one)))}
                    />
                    <FieldError
                      id={`${matter.code}-error`}
                      error={wrong.find(({ field }) => field === `matters.${place}`)?.message}
                    />
                    {!needed.includes(matter.code) && (
                      <div>
                        <Button
                          kind="danger"
                          small
                          icon="trash"
                          onClick={() => put(now.filter(({ code }) => code !== matter.code))}
                        >
                          {t`Take it off the list`}
                        </Button>
                      </div>
                    )}
                  </Fold>
                );
              })}
            </div>
          </section>
        );
      })}
      {gone.length > 0 && (
        <details class="lines-open">
          <summary>{plural(gone.length, { one: "# matter taken off the list", other: "# matters taken off the list" })}</summary>
          <ul class="stack-small">
            {gone.map((matter) => (
              <li key={matter.code} class="row">
                {nameOf(matter)}
                <Button kind="secondary" small onClick={() => add(matter)}>
                  {t`Put it back`} <span class="unheard">{nameOf(matter)}</span>
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div class="row">
        <FromList base={base} taken={now.map(({ code }) => code)} onAdd={add} />
        <Button kind="secondary" icon="edit" onClick={own}>
          {t`Write a matter of our own`}
        </Button>
      </div>
    </section>
  );
}

/** A matter that the assembly decides on by the bylaws' ordinary quorum and majority. */
function newMatter(code: string): Matter {
  return {
    code,
    name: { en: "", es: "" },
    about: { en: "", es: "" },
    group: "other",
    body: { kind: "assembly", circle_id: null },
    kind: "ordinary",
    methods: ["agreement"],
    rules: [],
    duration_hours: 72,
    notice_days: null,
    secrecy: "named",
    recused_roles: [],
    tie: null,
    reasons: "optional",
    results: "after_close",
  };
}

interface FromListProps {
  base: Bylaws;
  taken: readonly string[];
  onAdd: (matter: Matter) => void;
}

/** The ready list, with what recovered businesses decide on. */
function FromList({ base, taken, onAdd }: FromListProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="secondary" icon="plus" onClick={() => setOpen(true)}>
        {t`Add from the ready list`}
      </Button>
      <Dialog title={t`Add from the ready list`} open={open} onClose={() => setOpen(false)}>
        <ReadyList
          code={base.preset.code}
          taken={taken}
          onAdd={(matter) => {
            setOpen(false);
            onAdd(matter);
          }}
        />
      </Dialog>
    </>
  );
}

function ReadyList({ code, taken, onAdd }: { code: string } & Omit<FromListProps, "base">) {
  const { slug } = useHere();
  const load = useLoad(
    () =>
      ask(
        api.GET("/api/v1/bylaws/presets/{code}", { params: { path: { code }, query: { recovered: true } } }),
      ),
    [slug, code, language.value],
  );
  const offered = load.data?.matters.filter((one) => !taken.includes(one.code));
  if (load.problem) return <p class="field-error">{load.problem.detail}</p>;
  if (!offered) return <Skeleton lines={6} />;
  if (offered.length === 0) return <p>{t`Everything on the ready list is on yours.`}</p>;
  return (
    <ul class="asking-people">
      {offered.map((one) => (
        <li key={one.code}>
          <button type="button" class="asking-person" onClick={() => onAdd(one.matter)}>
            <span class="grow">
              <strong>{one.name}</strong>
              <br />
              <span class="small muted">{one.about}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

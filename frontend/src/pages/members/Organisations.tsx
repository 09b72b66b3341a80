import { plural, t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { answer, api, ask, type Schemas } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { language } from "../../app/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { ConfirmButton, Dialog } from "../../ui/Dialog.tsx";
import { TextInput } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Loaded } from "../../ui/Page.tsx";
import { toast } from "../../ui/Toast.tsx";
import { useWhenChanged } from "../../ui/whenChanged.ts";
import { digits, useOrganisations, type Organisation } from "./people.ts";

type Rule = Schemas["VotesRule"];

/** Members that are cooperatives: their votes, what the bylaws allow of them, and the delegates who cast them. */
export function Organisations() {
  const { is } = useHere();
  const { load, organisations } = useOrganisations();
  const [chosen, setChosen] = useState<Organisation | "new">();
  const officer = is("admin", "secretary");
  useWhenChanged(JSON.stringify(organisations), load.data !== undefined && !load.loading, load.reload);
  return (
    <Loaded load={load}>
      {({ rule }) => (
        <section class="stack" aria-labelledby="organisations">
          <div class="organisations-head">
            <h2 id="organisations" class="part-title">{t`Member cooperatives`}</h2>
            {officer && <Button icon="plus" onClick={() => setChosen("new")}>{t`Add a cooperative`}</Button>}
          </div>
          <Cap rule={rule} />
          {organisations.length === 0 ? (
            <p class="muted">{t`None yet. A member cooperative has votes, which its delegates cast: add it here, then say on a member's page whose delegate they are.`}</p>
          ) : (
            <ul class="organisations">
              {organisations.map((one) => (
                <Line key={one.id} one={one} total={rule.total} onChange={officer ? () => setChosen(one) : undefined} />
              ))}
            </ul>
          )}
          {chosen !== undefined && (
            <Editing
              key={chosen === "new" ? "new" : chosen.id}
              one={chosen === "new" ? undefined : chosen}
              others={organisations.filter((other) => chosen === "new" || other.id !== chosen.id)}
              rule={rule}
              onClose={() => setChosen(undefined)}
            />
          )}
        </section>
      )}
    </Loaded>
  );
}

/** What the bylaws say of the votes of one. */
function Cap({ rule }: { rule: Rule }) {
  const { most, total } = rule;
  const words = rule.words[language.value] ?? [];
  return (
    <div class="stack-small">
      {words.map((line) => (
        <p key={line} class="small">
          {line}
        </p>
      ))}
      {rule.unanimity && <p class="small">{t`They are so few that all must agree.`}</p>}
      {most !== null && total > 0 && <p class="small muted">{t`Of ${total} votes in all, one of them may have at most ${most} now.`}</p>}
    </div>
  );
}

function Line({ one, total, onChange }: { one: Organisation; total: number; onChange: (() => void) | undefined }) {
  const { slug, store } = useHere();
  const sorting = new Intl.Collator(language.value);
  const delegates = store
    .all("members")
    .filter((member) => member.organisation_id === one.id && member.status !== "left")
    .sort((a, b) => sorting.compare(a.name, b.name));
  const given = delegates.reduce((sum, member) => sum + (member.votes ?? 1), 0);
  const left = one.votes - given;
  return (
    <li>
      <div class="organisation-head">
        <h3>{one.name}</h3>
        <p class="muted small">
          {plural(one.members, { one: "# member", other: "# members" })} ·{" "}
          <strong class="tabular">{t`${one.votes} of ${total} votes`}</strong>
        </p>
      </div>
      <ul class="delegates">
        {delegates.map((member) => (
          <li key={member.id}>
            <a href={`/c/${slug}/members/${member.id}`}>{member.name}</a>{" "}
            <span class="muted small">{plural(member.votes ?? 1, { one: "# vote", other: "# votes" })}</span>
          </li>
        ))}
      </ul>
      {delegates.length === 0 && <p class="small muted">{t`No delegate yet: nobody casts its votes.`}</p>}
      {delegates.length > 0 && left > 0 && (
        <p class="small muted">{plural(left, { one: "# vote is given to no delegate.", other: "# votes are given to no delegate." })}</p>
      )}
      {onChange && (
        <div class="row">
          <Button small kind="quiet" onClick={onChange}>
            {t`Change`} <span class="unheard">{one.name}</span>
          </Button>
          <ConfirmButton
            small
            kind="quiet"
            question={t`Remove ${one.name}?`}
            consequence={t`That works once it has no delegates. Votes that are open or over keep what they counted.`}
            confirm={t`Remove`}
            onConfirm={() =>
              ask(api.DELETE("/api/v1/organisations/{organisation_id}", { params: { path: { organisation_id: one.id } } }))
            }
          >
            {t`Remove`} <span class="unheard">{one.name}</span>
          </ConfirmButton>
        </div>
      )}
    </li>
  );
}

interface EditingProps {
  one: Organisation | undefined;
  others: readonly Organisation[];
  rule: Rule;
  onClose: () => void;
}

/** A cooperative with its votes; those of the others beside it, because shares often fit only together. */
function Editing({ one, others, rule, onClose }: EditingProps) {
  const { slug, store } = useHere();
  const [name, setName] = useState(one?.name ?? "");
  const [members, setMembers] = useState(String(one?.members ?? ""));
  const [votes, setVotes] = useState(String(one?.votes ?? 1));
  const [theirs, setTheirs] = useState<Record<string, string>>({});
  const changed = others.filter((other) => theirs[other.id] !== undefined && Number(theirs[other.id]) !== other.votes);
  const send = useSubmit(async (key) => {
    const body = {
      name,
      members: Number(members),
      votes: Number(votes),
      others: changed.map(({ id }) => ({ id, votes: Number(theirs[id]) })),
    };
    const { data, response } = await answer(
      one
        ? api.PATCH("/api/v1/organisations/{organisation_id}", { params: { path: { organisation_id: one.id } }, body })
        : api.POST("/api/v1/cooperatives/{slug}/organisations", {
            params: { path: { slug }, header: { "Idempotency-Key": key } },
            body,
          }),
    );
    onClose();
    store.take(response, { organisations: [data] });
    toast(t`Saved.`);
  });
  const wrong = send.problem;
  const fields = ["name", "members", "votes", ...changed.map((_, place) => `others.${place}.votes`)];
  return (
    <Dialog title={one ? t`Change ${one.name}` : t`Add a cooperative`} open onClose={onClose}>
      <Form onSubmit={() => send.run()} problem={wrong} fields={fields}>
        <TextInput label={t`Name`} maxLength={120} value={name} onChange={setName} error={wrong?.of("name")} />
        <TextInput
          label={t`Its members`}
          inputMode="numeric"
          value={members}
          onChange={(value) => setMembers(digits(value))}
          error={wrong?.of("members")}
        />
        <TextInput
          label={t`Votes`}
          inputMode="numeric"
          value={votes}
          onChange={(value) => setVotes(digits(value))}
          error={wrong?.of("votes")}
        />
        <Cap rule={rule} />
        {others.length > 0 && (
          <details open={changed.length > 0 || undefined}>
            <summary>{t`Votes of the others, at the same time`}</summary>
            <div class="stack-small">
              {others.map((other) => (
                <TextInput
                  key={other.id}
                  label={other.name}
                  inputMode="numeric"
                  value={theirs[other.id] ?? String(other.votes)}
                  onChange={(value) => setTheirs({ ...theirs, [other.id]: digits(value) })}
                  error={wrong?.of(`others.${changed.indexOf(other)}.votes`)}
                />
              ))}
            </div>
          </details>
        )}
        <Button type="submit" wide busy={send.busy}>{t`Save`}</Button>
      </Form>
    </Dialog>
  );
}

import { t } from "@lingui/core/macro";
import { useEffect, useState } from "preact/hooks";
import { api, ask, type Schemas } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { asProblem } from "../../api/problem.ts";
import type { Me } from "../../app/session.ts";
import { roleName } from "../../app/words.ts";
import { FormError } from "../../ui/Form.tsx";

type Person = Schemas["DemoPersonOut"];

/** In a demo, people to try being. Elsewhere the server knows no such list and nothing is shown. */
export function DemoPeople({ arrive }: { arrive: (person: Me) => Promise<void> }) {
  const [people, setPeople] = useState<readonly Person[]>([]);
  useEffect(() => {
    ask(api.GET("/api/v1/dev/people")).then(
      ({ items }) => setPeople(items),
      (thrown: unknown) => {
        const problem = asProblem(thrown);
        if (problem.status !== 404) console.warn("demo people:", problem.detail);
      },
    );
  }, []);
  const send = useSubmit(async (_key, { email, password }: Person) =>
    arrive(await ask(api.POST("/api/v1/sign-in", { body: { email, password } }))),
  );
  if (people.length === 0) return null;
  const cooperatives = [...new Set(people.map((person) => person.cooperative))];
  return (
    <section class="demo">
      <h2>{t`Try it as someone`}</h2>
      <p class="muted small">{t`This is a demo: these people are made up, and one tap signs you in.`}</p>
      <FormError problem={send.problem} />
      {cooperatives.map((cooperative) => (
        <section key={cooperative}>
          <h3>{cooperative}</h3>
          <ul class="demo-people">
            {people
              .filter((person) => person.cooperative === cooperative)
              .map((person) => (
                <li key={person.email}>
                  <button type="button" class="demo-person" disabled={send.busy} onClick={() => send.run(person)}>
                    <strong>{person.name}</strong>
                    <span class="muted small">{roleName(person.role)}</span>
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { answer, api } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { useHere, useTake } from "../../app/cooperative.tsx";
import { loadMyCooperatives } from "../../app/session.ts";
import { languages } from "../../app/texts.ts";
import { kindName } from "../../app/words.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Select } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Loaded, PageHeader } from "../../ui/Page.tsx";
import { toast } from "../../ui/Toast.tsx";
import { countryName } from "../home/countries.ts";
import { Classes } from "./Classes.tsx";
import { CooperativeFields, fieldNames, visibilityName, type Texts } from "./fields.tsx";
import { Leaving } from "./Leaving.tsx";
import "./settings.css";

export default function SettingsPage() {
  const { slug, is } = useHere();
  const load = useTake(
    () => api.GET("/api/v1/cooperatives/{slug}", { params: { path: { slug } } }),
    (cooperative) => ({ cooperatives: [cooperative] }),
    [slug],
  );
  return (
    <>
      <PageHeader title={t`Settings`} />
      <div class="settings">
        <Loaded load={load}>{() => (is("admin") ? <Change /> : <Facts />)}</Loaded>
        <div class="stack-large">
          {is("admin", "secretary") && <Classes />}
          <Leaving />
        </div>
      </div>
    </>
  );
}

/** Time zones by name; the present one first should the browser not know it. */
function zones(present: string): { value: string; label: string }[] {
  return [...new Set([present, ...Intl.supportedValuesOf("timeZone")])].map((zone) => ({
    value: zone,
    label: zone.replaceAll("_", " "),
  }));
}

function Change() {
  const { slug, store, cooperative } = useHere();
  const [value, setValue] = useState<Texts>(cooperative);
  const [zone, setZone] = useState(cooperative.time_zone);
  const send = useSubmit(async () => {
    const { name, kind, country, language, description, visibility } = value;
    const { data, response } = await answer(
      api.PATCH("/api/v1/cooperatives/{slug}", {
        params: { path: { slug } },
        body: {
          name,
          kind,
          country,
          language: language === "es" ? "es" : "en",
          description,
          visibility,
          time_zone: zone,
        },
      }),
    );
    store.take(response, { cooperatives: [data] });
    await loadMyCooperatives();
    toast(t`Saved.`);
  });
  return (
    <Card>
      <Form onSubmit={() => send.run()} problem={send.problem} fields={fieldNames}>
        <h2 class="part-title">{t`The cooperative`}</h2>
        <CooperativeFields value={value} onChange={setValue} problem={send.problem} />
        <Select
          label={t`Time zone`}
          value={zone}
          onChange={setZone}
          options={zones(cooperative.time_zone)}
          error={send.problem?.of("time_zone")}
        />
        <Button type="submit" busy={send.busy}>{t`Save`}</Button>
      </Form>
    </Card>
  );
}

/** The same, to read, for who does not change it. */
function Facts() {
  const { cooperative } = useHere();
  const names: Record<string, { name: string }> = languages;
  return (
    <section class="stack" aria-labelledby="facts">
      <h2 id="facts" class="part-title">{t`The cooperative`}</h2>
      {cooperative.description && <p dir="auto">{cooperative.description}</p>}
      <dl class="facts">
        <dt>{t`Kind`}</dt>
        <dd>{kindName(cooperative.kind)}</dd>
        <dt>{t`Country`}</dt>
        <dd>{countryName(cooperative.country)}</dd>
        <dt>{t`Language`}</dt>
        <dd>{names[cooperative.language]?.name ?? cooperative.language}</dd>
        <dt>{t`Visibility`}</dt>
        <dd>{visibilityName(cooperative.visibility)}</dd>
      </dl>
      <p class="muted small">{t`Administrators change this.`}</p>
    </section>
  );
}

import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso/router";
import { api, ask } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { loadMyCooperatives, timeZone } from "../../app/session.ts";
import { language } from "../../app/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { Form } from "../../ui/Form.tsx";
import { PageHeader } from "../../ui/Page.tsx";
import { toast } from "../../ui/Toast.tsx";
import { likelyCountry } from "../home/countries.ts";
import { CooperativeFields, fieldNames, type Texts } from "./fields.tsx";
import "./settings.css";

export default function NewCooperativePage() {
  const { route } = useLocation();
  const [value, setValue] = useState<Texts>(() => ({
    name: "",
    kind: "worker",
    country: likelyCountry(),
    language: language.value,
    description: "",
    visibility: "closed",
  }));
  const send = useSubmit(async (key) => {
    const { cooperative } = await ask(
      api.POST("/api/v1/cooperatives", {
        params: { header: { "Idempotency-Key": key } },
        body: { ...value, language: value.language === "es" ? "es" : "en", time_zone: timeZone.value },
      }),
    );
    await loadMyCooperatives();
    toast(t`${cooperative.name} is here. Now invite the others.`);
    route(`/c/${cooperative.slug}/invitations`);
  });
  return (
    <div class="founding">
      <PageHeader
        title={t`Create a cooperative`}
        lead={t`You become its first administrator. Everything here can be changed later.`}
      />
      <Form onSubmit={() => send.run()} problem={send.problem} fields={fieldNames}>
        <CooperativeFields value={value} onChange={setValue} problem={send.problem} short />
        <Button type="submit" wide busy={send.busy}>{t`Create the cooperative`}</Button>
      </Form>
    </div>
  );
}

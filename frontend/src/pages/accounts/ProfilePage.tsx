import { t } from "@lingui/core/macro";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { api, ask } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { me } from "../../app/session.ts";
import { setTheme, theme, type Theme } from "../../app/theme.ts";
import { language, languages, setLanguage, type Language } from "../../app/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { RadioGroup } from "../../ui/Choice.tsx";
import { Select, TextInput } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { PageHeader } from "../../ui/Page.tsx";
import { toast } from "../../ui/Toast.tsx";
import { PasswordInput } from "./parts.tsx";
import { PictureForm } from "./PictureForm.tsx";
import { Sessions } from "./Sessions.tsx";
import { Tokens } from "./Tokens.tsx";

export default function ProfilePage() {
  const themes: { value: Theme; label: string }[] = [
    { value: "system", label: t`As the device` },
    { value: "light", label: t`Light` },
    { value: "dark", label: t`Dark` },
  ];
  return (
    <>
      <PageHeader title={t`Profile`} lead={me.value?.email} />
      <Section title={t`How others see you`}>
        <PictureForm />
        <PersonForm />
      </Section>
      <Section title={t`Colours`}>
        <RadioGroup legend={t`On this device`} options={themes} value={theme.value} onChange={setTheme} />
      </Section>
      <Section title={t`Password`}>
        <PasswordForm />
      </Section>
      <Section title={t`Where you are signed in`}>
        <Sessions />
      </Section>
      <Section title={t`Tokens for programs`}>
        <Tokens />
      </Section>
    </>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="profile-section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** The zones that the browser knows, or at least the reader's own. */
function zones(own: string): { value: string; label: string }[] {
  const known = "supportedValuesOf" in Intl ? Intl.supportedValuesOf("timeZone") : [];
  return [...new Set([own, "UTC", ...known])].sort().map((zone) => ({ value: zone, label: zone.replace(/_/g, " ") }));
}

function PersonForm() {
  const person = me.value;
  const [name, setName] = useState(person?.name ?? "");
  const [code, setCode] = useState<Language>(language.value);
  const [zone, setZone] = useState(person?.time_zone ?? "UTC");
  const save = useSubmit(async () => {
    me.value = await ask(api.PATCH("/api/v1/me", { body: { name, language: code, time_zone: zone } }));
    if (code !== language.value) await setLanguage(code);
    toast(t`Saved.`);
  });
  return (
    <Form class="stack profile-form" onSubmit={() => save.run()} problem={save.problem} fields={["name", "time_zone"]}>
      <TextInput
        label={t`Your name`}
        hint={t`As your fellow members know you.`}
        autoComplete="name"
        value={name}
        onChange={setName}
        error={save.problem?.of("name")}
      />
      <Select
        label={t`Language`}
        hint={t`Of these pages and of mail to you.`}
        value={code}
        onChange={setCode}
        options={(Object.keys(languages) as Language[]).map((value) => ({ value, label: languages[value].name }))}
      />
      <Select
        label={t`Time zone`}
        hint={t`Closing times are shown in it.`}
        value={zone}
        onChange={setZone}
        options={zones(zone)}
        error={save.problem?.of("time_zone")}
      />
      <Button type="submit" busy={save.busy}>{t`Save`}</Button>
    </Form>
  );
}

function PasswordForm() {
  const has = me.value?.has_password ?? true;
  const [current, setCurrent] = useState("");
  const [fresh, setFresh] = useState("");
  const save = useSubmit(async () => {
    await ask(api.PUT("/api/v1/me/password", { body: { current: has ? current : null, new: fresh } }));
    if (me.value) me.value = { ...me.value, has_password: true };
    setCurrent("");
    setFresh("");
    toast(t`Your password is changed.`);
  });
  return (
    <Form class="stack profile-form" onSubmit={() => save.run()} problem={save.problem} fields={["current", "new"]}>
      {has && (
        <PasswordInput
          label={t`Present password`}
          value={current}
          onChange={setCurrent}
          error={save.problem?.of("current")}
        />
      )}
      <PasswordInput fresh label={t`New password`} value={fresh} onChange={setFresh} error={save.problem?.of("new")} />
      <Button type="submit" kind="secondary" busy={save.busy}>{t`Change the password`}</Button>
    </Form>
  );
}

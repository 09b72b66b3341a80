import { plural, t } from "@lingui/core/macro";
import { useEffect, useState } from "preact/hooks";
import { answer, api } from "../../api/client.ts";
import { useLoad } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import type { PageProps } from "../../app/page.tsx";
import { roleName, statusName } from "../../app/words.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import { ButtonLink } from "../../ui/Button.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { Select, TextInput } from "../../ui/Field.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { More } from "../../ui/More.tsx";
import { Badge } from "../../ui/Notice.tsx";
import { Loaded, PageHeader } from "../../ui/Page.tsx";
import { folded, roles, useClasses, type Member, type Role } from "./people.ts";
import { Organisations } from "./Organisations.tsx";
import { Requests } from "./Requests.tsx";
import { usePages } from "./usePages.ts";
import "../../ui/places.ts";
import "./members.css";

type View = "members" | "organisations" | "requests" | "former";

const TYPING_MS = 250;

export default function MemberListPage({ query }: PageProps) {
  const { slug, store, is, cooperative } = useHere();
  const officer = is("admin", "secretary");
  const wanted = query["view"];
  const federation = cooperative.kind === "second_degree";
  const view: View =
    wanted === "former" || (wanted === "requests" && officer) || (wanted === "organisations" && federation) ? wanted : "members";
  const home = `/c/${slug}/members`;
  useLoad(async () => {
    if (!officer) return;
    const { data, response } = await answer(
      api.GET("/api/v1/cooperatives/{slug}/members", {
        params: { path: { slug }, query: { status: ["applicant"], limit: 100 } },
      }),
    );
    store.take(response, { members: data.items });
  }, [slug, officer, store, store.generation.value]);
  const waiting = store.all("members").filter((member) => member.status === "applicant").length;
  return (
    <>
      <PageHeader
        title={t`Members`}
        actions={
          officer && (
            <>
              <a class="button secondary" href={`/api/v1/cooperatives/${slug}/register.csv`} download target="_blank">
                <Icon name="document" />
                <span>{t`Register as CSV`}</span>
              </a>
              <ButtonLink href={`/c/${slug}/invitations`} icon="envelope">{t`Invite`}</ButtonLink>
            </>
          )
        }
      />
      <Tabs
        label={t`Register`}
        items={[
          { href: home, label: t`Members`, current: view === "members" },
          ...(federation
            ? [{ href: `${home}?view=organisations`, label: t`Member cooperatives`, current: view === "organisations" }]
            : []),
          ...(officer
            ? [
                {
                  href: `${home}?view=requests`,
                  label: t`Requests`,
                  current: view === "requests",
                  count: waiting > 0 ? waiting : undefined,
                },
              ]
            : []),
          { href: `${home}?view=former`, label: t`Former members`, current: view === "former" },
        ]}
      />
      {view === "organisations" ? <Organisations /> : view === "requests" ? <Requests /> : <Register key={view} former={view === "former"} />}
    </>
  );
}

function Register({ former }: { former: boolean }) {
  const { slug, store } = useHere();
  const classes = useClasses();
  const [typed, setTyped] = useState("");
  const [q, setQ] = useState("");
  const [role, setRole] = useState<Role | "">("");
  const [classId, setClassId] = useState("");
  const [standing, setStanding] = useState<"" | "active" | "suspended">("");
  useEffect(() => {
    const timer = setTimeout(() => setQ(typed.trim()), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const statuses: Member["status"][] = former ? ["left"] : standing ? [standing] : ["active", "suspended"];
  const { load, items, next, more } = usePages(
    (cursor) =>
      api.GET("/api/v1/cooperatives/{slug}/members", {
        params: {
          path: { slug },
          query: { q: q || null, role: role || null, class_id: classId || null, status: statuses, cursor },
        },
      }),
    (page) => ({ members: page.items }),
    [slug, q, role, classId, standing, former],
  );
  // What was fetched, and who came or changed since, as far as the list goes by now.
  const known = new Set(items.map((member) => member.id));
  const edge = next ? Math.max(0, ...items.map((member) => member.number ?? 0)) : Infinity;
  const shown = store
    .all("members")
    .filter(
      (member) =>
        statuses.includes(member.status) &&
        (!role || member.role === role) &&
        (!classId || member.class_id === classId) &&
        (known.has(member.id) ||
          ((member.number ?? 0) <= edge && (!q || folded(member.name).includes(folded(q)) || String(member.number) === q))),
    )
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  return (
    <div class="stack">
      <div class="register-filters" role="search">
        <TextInput
          label={t`Name or number`}
          type="search"
          inputMode="search"
          value={typed}
          onChange={setTyped}
          autoComplete="off"
        />
        <Select
          label={t`Role`}
          value={role}
          onChange={setRole}
          options={[
            { value: "", label: t({ message: "All", context: "roles" }) },
            ...roles.map((one) => ({ value: one, label: roleName(one) })),
          ]}
        />
        {classes.length > 0 && (
          <Select
            label={t`Class`}
            value={classId}
            onChange={setClassId}
            options={[
              { value: "", label: t({ message: "All", context: "classes" }) },
              ...classes.map((one) => ({ value: one.id, label: one.name })),
            ]}
          />
        )}
        {!former && (
          <Select
            label={t`Status`}
            value={standing}
            onChange={setStanding}
            options={[
              { value: "", label: t({ message: "All", context: "statuses" }) },
              { value: "active", label: statusName("active") },
              { value: "suspended", label: statusName("suspended") },
            ]}
          />
        )}
      </div>
      <Loaded load={load}>
        {() => (
          <>
            <p class="muted small" role="status">
              {next
                ? plural(shown.length, { one: "The first member", other: "The first # members" })
                : plural(shown.length, { one: "# member", other: "# members" })}
            </p>
            {shown.length === 0 && (
              <p>{former && !q && !role && !classId ? t`Nobody has left.` : t`Nobody here fits. Search for fewer letters, or take a filter away.`}</p>
            )}
            <ul class="register">
              {shown.map((member) => (
                <RegisterLine key={member.id} member={member} />
              ))}
            </ul>
            <More next={next} busy={more.busy} onMore={() => more.run()} />
            {more.problem && <p role="alert">{more.problem.detail}</p>}
          </>
        )}
      </Loaded>
    </div>
  );
}

function RegisterLine({ member }: { member: Member }) {
  const { slug, store, membership } = useHere();
  const own = member.id === membership.id;
  return (
    <li>
      <a class="register-line" href={`/c/${slug}/members/${member.id}`}>
        <Avatar person={member} />
        <span class="register-name">
          <strong>{member.name}</strong>
          {own && <span class="muted"> {t`(you)`}</span>}
          <span class="register-class muted small">{store.one("classes", member.class_id)?.name}</span>
        </span>
        <span class="register-badges">
          {member.role !== "member" && <Badge tone="info">{roleName(member.role)}</Badge>}
          {member.status === "suspended" && <Badge tone="warning">{statusName(member.status)}</Badge>}
        </span>
        <span class="register-number muted tabular">
          {member.number !== null && (
            <>
              <span class="unheard">{t`Number`} </span>
              {member.number}
            </>
          )}
        </span>
      </a>
    </li>
  );
}

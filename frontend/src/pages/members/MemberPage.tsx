import { t } from "@lingui/core/macro";
import { api, type Schemas } from "../../api/client.ts";
import { useHere, useTake } from "../../app/cooperative.tsx";
import type { PageProps } from "../../app/page.tsx";
import { language } from "../../app/texts.ts";
import { roleName, statusName } from "../../app/words.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import { Badge, Notice } from "../../ui/Notice.tsx";
import { Loaded, PageHeader } from "../../ui/Page.tsx";
import { useWhenChanged } from "../../ui/whenChanged.ts";
import { MemberForm } from "./MemberForm.tsx";
import { dayInWords, useClasses } from "./people.ts";
import "./members.css";

type Detail = Schemas["MemberDetail"];

export default function MemberPage({ params }: PageProps) {
  const { slug, store, is } = useHere();
  const id = params["id"] ?? "";
  useClasses();
  useTake(
    () => api.GET("/api/v1/cooperatives/{slug}/circles", { params: { path: { slug } } }),
    ({ items, circle_members }) => ({ circles: items, circle_members }),
    [slug],
  );
  const load = useTake(
    () => api.GET("/api/v1/members/{membership_id}", { params: { path: { membership_id: id } } }),
    ({ member }) => ({ members: [member] }),
    [id],
  );
  const live = store.one("members", id);
  useWhenChanged(JSON.stringify(live), load.data !== undefined && !load.loading, load.reload);
  return (
    <Loaded load={load}>
      {(detail) => {
        const member = live ?? detail.member;
        return (
          <>
            <PageHeader
              title={member.name}
              trail={[{ label: t`Members`, href: `/c/${slug}/members` }]}
              above={
                <>
                  <Avatar person={member} size="large" />
                  <span class="row">
                    <Badge tone={member.role === "member" ? "neutral" : "info"}>{roleName(member.role)}</Badge>
                    {member.status !== "active" && <Badge tone="warning">{statusName(member.status)}</Badge>}
                  </span>
                </>
              }
            />
            <div class="person">
              <Facts detail={{ ...detail, member }} />
              {is("admin", "secretary") && (
                <div class="stack-large">
                  {member.status === "applicant" ? (
                    <Notice title={t`Asks to join`}>
                      <a href={`/c/${slug}/members?view=requests`}>{t`Answer the request`}</a>
                    </Notice>
                  ) : (
                    member.status !== "left" && <MemberForm key={JSON.stringify(member)} member={member} />
                  )}
                </div>
              )}
            </div>
          </>
        );
      }}
    </Loaded>
  );
}

function reasonName(reason: NonNullable<Schemas["RegisterLine"]["left_reason"]>): string {
  switch (reason) {
    case "resigned":
      return t`Resigned`;
    case "excluded":
      return t`Excluded`;
    case "deceased":
      return t`Deceased`;
    case "declined":
      return t`Request declined`;
    case "other":
      return t`Another reason`;
  }
}

function Facts({ detail: { member, joined_on, left_on, circle_ids, register_line: line } }: { detail: Detail }) {
  const { slug, store } = useHere();
  const sorting = new Intl.Collator(language.value);
  const circles = circle_ids
    .flatMap((id) => store.one("circles", id) ?? [])
    .sort((a, b) => sorting.compare(a.name, b.name));
  const className = store.one("classes", member.class_id)?.name;
  return (
    <dl class="facts">
      {member.number !== null && (
        <>
          <dt>{t`Number`}</dt>
          <dd class="tabular">{member.number}</dd>
        </>
      )}
      {className && (
        <>
          <dt>{t`Class`}</dt>
          <dd>{className}</dd>
        </>
      )}
      {joined_on && (
        <>
          <dt>{t`Member since`}</dt>
          <dd>{dayInWords(joined_on)}</dd>
        </>
      )}
      {left_on && (
        <>
          <dt>{t`Left on`}</dt>
          <dd>{dayInWords(left_on)}</dd>
        </>
      )}
      {line?.left_reason && (
        <>
          <dt>{t`Reason`}</dt>
          <dd>
            {reasonName(line.left_reason)}
            {line.left_note && <p class="muted">{line.left_note}</p>}
          </dd>
        </>
      )}
      {line && (
        <>
          <dt>{t`E-mail`}</dt>
          <dd>
            <a href={`mailto:${line.email}`}>{line.email}</a>
          </dd>
        </>
      )}
      {circles.length > 0 && (
        <>
          <dt>{t`Circles`}</dt>
          <dd class="fact-links">
            {circles.map((circle) => (
              <a key={circle.id} href={`/c/${slug}/circles/${circle.id}`}>
                {circle.name}
              </a>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}

import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso/router";
import { api, ask } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { useHere, useTake } from "../../app/cooperative.tsx";
import type { PageProps } from "../../app/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { ConfirmButton } from "../../ui/Dialog.tsx";
import { Badge, Notice } from "../../ui/Notice.tsx";
import { Loaded, PageHeader } from "../../ui/Page.tsx";
import { toast } from "../../ui/Toast.tsx";
import { CircleDialog } from "./CircleDialog.tsx";
import { CircleMembers } from "./CircleMembers.tsx";
import { CirclePolls, CircleThreads } from "./CircleTalk.tsx";
import { officeName } from "./offices.ts";
import { around, useCircles, type Circle } from "./circles.ts";
import "./circles.css";

export default function CirclePage({ params }: PageProps) {
  const { slug, store, is } = useHere();
  const id = params["id"] ?? "";
  useCircles();
  const load = useTake(
    () => api.GET("/api/v1/circles/{circle_id}", { params: { path: { circle_id: id } } }),
    (circle) => ({ circles: [circle] }),
    [id],
  );
  const manages = is("admin", "secretary", "facilitator");
  return (
    <Loaded load={load}>
      {() => {
        const circle = store.one("circles", id);
        if (!circle)
          return (
            <Notice tone="info" title={t`This circle is gone`}>
              <a href={`/c/${slug}/circles`}>{t`To the circles`}</a>
            </Notice>
          );
        const trail = around(circle, store.all("circles"));
        return (
          <>
            <PageHeader
              title={circle.name}
              trail={[
                { label: t`Circles`, href: `/c/${slug}/circles` },
                ...trail.map((one) => ({ label: one.name, href: `/c/${slug}/circles/${one.id}` })),
              ]}
              above={
                (circle.closed || circle.office) && (
                  <>
                    {circle.office && <Badge tone="info">{officeName(circle.office)}</Badge>}
                    {circle.closed && <Badge icon="lock">{t`Closed: only its members see it`}</Badge>}
                  </>
                )
              }
              lead={circle.purpose}
              actions={<MyPart circle={circle} />}
            />
            <div class="circle">
              <div class="stack-large">
                <CirclePolls id={id} />
                <CircleThreads id={id} />
              </div>
              <div class="stack-large">
                <Inside circle={circle} />
                <CircleMembers circle={circle} />
                {manages && <Manage circle={circle} />}
              </div>
            </div>
          </>
        );
      }}
    </Loaded>
  );
}

/** Going into the circle, or out of it. */
function MyPart({ circle }: { circle: Circle }) {
  const { store, membership, is } = useHere();
  const path = { circle_id: circle.id, membership_id: membership.id };
  const within = store.one("circle_members", `${circle.id}:${membership.id}`) !== undefined;
  const join = useSubmit(() => ask(api.PUT("/api/v1/circles/{circle_id}/members/{membership_id}", { params: { path } })));
  const leave = () => ask(api.DELETE("/api/v1/circles/{circle_id}/members/{membership_id}", { params: { path } }));
  const manages = is("admin", "secretary", "facilitator");
  if (membership.status !== "active") return null;
  if (within)
    return (
      <ConfirmButton
        kind="secondary"
        question={t`Leave the circle ${circle.name}?`}
        consequence={
          circle.closed
            ? t`You do not see it any more, and can only be let in again by who is in it.`
            : t`You still can read along. In its votes you are not asked any more.`
        }
        confirm={t`Leave the circle`}
        onConfirm={leave}
      >{t`Leave the circle`}</ConfirmButton>
    );
  if (circle.closed && !manages) return null;
  return (
    <>
      <Button icon="plus" busy={join.busy} onClick={() => join.run()}>{t`Join the circle`}</Button>
      {join.problem && <p role="alert">{join.problem.detail}</p>}
    </>
  );
}

/** The circles inside this one. */
function Inside({ circle }: { circle: Circle }) {
  const { slug, store } = useHere();
  const inside = store.all("circles").filter((one) => one.parent_id === circle.id);
  if (inside.length === 0) return null;
  return (
    <section aria-labelledby="inside">
      <h2 id="inside" class="part-title">{t`Circles inside`}</h2>
      <ul class="inside">
        {inside.map((one) => (
          <li key={one.id}>
            <a href={`/c/${slug}/circles/${one.id}`}>{one.name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Manage({ circle }: { circle: Circle }) {
  const { slug } = useHere();
  const { route } = useLocation();
  const [changing, setChanging] = useState(false);
  const remove = async () => {
    await ask(api.DELETE("/api/v1/circles/{circle_id}", { params: { path: { circle_id: circle.id } } }));
    toast(t`The circle is deleted.`);
    route(`/c/${slug}/circles`);
  };
  return (
    <div class="row">
      <Button kind="secondary" icon="edit" onClick={() => setChanging(true)}>{t`Change the circle`}</Button>
      <ConfirmButton
        icon="trash"
        question={t`Delete the circle ${circle.name}?`}
        consequence={t`That works while no thread, vote or other circle is in it.`}
        confirm={t`Delete`}
        onConfirm={remove}
      >{t`Delete`}</ConfirmButton>
      <CircleDialog key={`${changing}${JSON.stringify(circle)}`} circle={circle} open={changing} onClose={() => setChanging(false)} />
    </div>
  );
}

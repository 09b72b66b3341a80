import { plural, t } from "@lingui/core/macro";
import { useEffect, useState } from "preact/hooks";
import { api, ask } from "../../api/client.ts";
import { useLoad, useSubmit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { Avatar } from "../../ui/Avatar.tsx";
import { Button } from "../../ui/Button.tsx";
import { ConfirmButton, Dialog } from "../../ui/Dialog.tsx";
import { TextInput } from "../../ui/Field.tsx";
import { More } from "../../ui/More.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Loaded } from "../../ui/Page.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import type { Member } from "../members/people.ts";
import { usePages } from "../members/usePages.ts";
import type { Circle } from "./circles.ts";

const TYPING_MS = 250;
const OFFERED = 8;

/** Who is in the circle; who manages circles lets others in and out. */
export function CircleMembers({ circle }: { circle: Circle }) {
  const { slug, store, is, membership } = useHere();
  const [adding, setAdding] = useState(false);
  const [taking, setTaking] = useState(false);
  const manages = is("admin", "secretary", "facilitator");
  const { load, items, next, more } = usePages(
    (cursor) =>
      api.GET("/api/v1/circles/{circle_id}/members", {
        params: { path: { circle_id: circle.id }, query: { cursor } },
      }),
    (page) => ({ circle_members: page.items, members: page.members }),
    [circle.id],
  );
  const numberOf = (id: string) => store.one("members", id)?.number ?? 0;
  const edge = next ? Math.max(0, ...items.map((one) => numberOf(one.membership_id))) : Infinity;
  const within = store.all("circle_members").filter((one) => one.circle_id === circle.id);
  const shown = within
    .flatMap((one) => store.one("members", one.membership_id) ?? [])
    .filter((member) => (member.number ?? 0) <= edge)
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  const takeOut = (id: string) =>
    ask(
      api.DELETE("/api/v1/circles/{circle_id}/members/{membership_id}", {
        params: { path: { circle_id: circle.id, membership_id: id } },
      }),
    );
  return (
    <section class="stack" aria-labelledby="circle-members">
      <h2 id="circle-members" class="part-title">
        {plural(circle.member_count, { one: "# member", other: "# members" })}
      </h2>
      <Loaded load={load}>
        {() => (
          <>
            {shown.length === 0 && <p class="muted">{t`Nobody is in this circle yet.`}</p>}
            <ul class="circle-people">
              {shown.map((member) => (
                <li key={member.id}>
                  <a class="circle-person" href={`/c/${slug}/members/${member.id}`}>
                    <Avatar person={member} size="small" />
                    <span>
                      {member.name}
                      {member.id === membership.id && <span class="muted"> {t`(you)`}</span>}
                    </span>
                  </a>
                  {manages && taking && member.id !== membership.id && (
                    <ConfirmButton
                      small
                      kind="quiet"
                      question={t`Take ${member.name} out of ${circle.name}?`}
                      confirm={t`Take out`}
                      onConfirm={() => takeOut(member.id)}
                    >
                      {t`Take out`} <span class="unheard">{member.name}</span>
                    </ConfirmButton>
                  )}
                </li>
              ))}
            </ul>
            <More next={next} busy={more.busy} onMore={() => more.run()} />
          </>
        )}
      </Loaded>
      {manages && (
        <div class="row">
          <Button small kind="secondary" icon="plus" onClick={() => setAdding(true)}>{t`Add a member`}</Button>
          <Button small kind="quiet" aria-pressed={taking} onClick={() => setTaking(!taking)}>
            {taking ? t`Done` : t`Take members out`}
          </Button>
        </div>
      )}
      <Dialog title={t`Add to ${circle.name}`} open={adding} onClose={() => setAdding(false)}>
        <Finder circle={circle} />
      </Dialog>
    </section>
  );
}

/** Finds active members by name and puts them in. */
function Finder({ circle }: { circle: Circle }) {
  const { slug, store } = useHere();
  const [typed, setTyped] = useState("");
  const [q, setQ] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setQ(typed.trim()), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const load = useLoad(
    () =>
      ask(
        api.GET("/api/v1/cooperatives/{slug}/members", {
          params: { path: { slug }, query: { q: q || null, status: ["active"], limit: OFFERED } },
        }),
      ),
    [slug, q],
  );
  const add = useSubmit((_key, member: Member) =>
    ask(
      api.PUT("/api/v1/circles/{circle_id}/members/{membership_id}", {
        params: { path: { circle_id: circle.id, membership_id: member.id } },
      }),
    ),
  );
  return (
    <>
      <TextInput label={t`Name or number`} type="search" autoFocus autoComplete="off" value={typed} onChange={setTyped} />
      {add.problem && (
        <Notice tone="danger" spoken>
          <p>{add.problem.detail}</p>
        </Notice>
      )}
      {!load.data && <Skeleton lines={4} />}
      {load.data?.items.length === 0 && <p role="status">{t`Nobody has this name.`}</p>}
      <ul class="circle-people">
        {load.data?.items.map((member) => (
          <li key={member.id}>
            <span class="circle-person">
              <Avatar person={member} size="small" />
              <span>{member.name}</span>
            </span>
            {store.one("circle_members", `${circle.id}:${member.id}`) ? (
              <span class="muted small" role="status">{t`in the circle`}</span>
            ) : (
              <Button small kind="secondary" busy={add.busy} onClick={() => add.run(member)}>
                {t`Add`} <span class="unheard">{member.name}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

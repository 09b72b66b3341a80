import { plural, t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { useHere } from "../../app/cooperative.tsx";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Badge } from "../../ui/Notice.tsx";
import { Loaded, PageHeader } from "../../ui/Page.tsx";
import { CircleDialog } from "./CircleDialog.tsx";
import { officeName } from "./offices.ts";
import { treeOf, useCircles, type Branch } from "./circles.ts";
import "./circles.css";

export default function CircleListPage() {
  const { store, is } = useHere();
  const load = useCircles();
  const [making, setMaking] = useState(false);
  const manages = is("admin", "secretary", "facilitator");
  const make = <Button icon="plus" onClick={() => setMaking(true)}>{t`New circle`}</Button>;
  return (
    <>
      <PageHeader
        title={t`Circles`}
        lead={t`Smaller groups for a part of the work. They talk and vote among themselves; who is not in an open circle can read along.`}
        actions={manages && make}
      />
      <Loaded load={load}>
        {() => {
          const tree = treeOf(store.all("circles"));
          return tree.length === 0 ? (
            <EmptyState title={t`No circles yet`} action={manages && make}>
              {t`A night shift, the shop, the accounts: whoever works on something together can have a circle.`}
            </EmptyState>
          ) : (
            <Branches branches={tree} />
          );
        }}
      </Loaded>
      <CircleDialog key={String(making)} open={making} onClose={() => setMaking(false)} />
    </>
  );
}

function Branches({ branches }: { branches: readonly Branch[] }) {
  const { slug, store, membership } = useHere();
  const mine = new Set(
    store
      .all("circle_members")
      .filter((one) => one.membership_id === membership.id)
      .map((one) => one.circle_id),
  );
  return (
    <ul class="branches">
      {branches.map(({ circle, inside }) => (
        <li key={circle.id}>
          <div class="branch">
            <div class="spread">
              <a class="branch-name" href={`/c/${slug}/circles/${circle.id}`}>
                {circle.name}
              </a>
              <span class="row">
                {mine.has(circle.id) && (
                  <Badge tone="success" icon="check">
                    {t`You are in it`}
                  </Badge>
                )}
                {circle.office && <Badge tone="info">{officeName(circle.office)}</Badge>}
                {circle.closed && <Badge icon="lock">{t`Closed`}</Badge>}
                <span class="muted small tabular">
                  {plural(circle.member_count, { one: "# member", other: "# members" })}
                </span>
              </span>
            </div>
            {circle.purpose && <p class="muted">{circle.purpose}</p>}
          </div>
          {inside.length > 0 && <Branches branches={inside} />}
        </li>
      ))}
    </ul>
  );
}

/** The sheet for the door: a large QR code and the word, to print or to show. */
import { t } from "@lingui/core/macro";
import { useEffect, useState } from "preact/hooks";
import { useLoad } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { Button } from "../../ui/Button.tsx";
import { ConfirmButton } from "../../ui/Dialog.tsx";
import { Loaded, PageHeader } from "../../ui/Page.tsx";
import { When } from "../meetings/parts/When.tsx";
import { loadDoor, renewDoor } from "./calls.ts";
import type { Door, Meeting } from "./wire.ts";
import "./desk.css";

export function Poster({ meeting }: { meeting: Meeting }) {
  const { store, slug } = useHere();
  const id = meeting.id;
  const load = useLoad(() => loadDoor(id), [id, store.generation.value]);
  const [renewed, setRenewed] = useState<Door>();
  useEffect(() => setRenewed(undefined), [load.data]);
  return (
    <Loaded load={load}>
      {(first) => {
        const door = renewed ?? first;
        return (
          <div class="poster">
            <PageHeader
              title={meeting.title}
              trail={[{ label: t`The desk at the door`, href: `/c/${slug}/meetings/${id}/room/desk` }]}
              lead={<When at={meeting.starts_at} />}
              actions={
                <>
                  <Button icon="document" onClick={() => print()}>{t`Print`}</Button>
                  <ConfirmButton
                    kind="secondary"
                    icon="key"
                    question={t`Make a new code?`}
                    consequence={t`The old sheet and its word stop working at once. Who is in stays in.`}
                    confirm={t`Make a new code`}
                    onConfirm={async () => setRenewed(await renewDoor(id))}
                  >
                    {t`New code`}
                  </ConfirmButton>
                </>
              }
            />
            <section class="poster-sheet" aria-label={t`Sheet for the door`}>
              <p class="poster-call">{t`Are you here? Say so with your phone`}</p>
              <img class="poster-qr" src={`data:image/svg+xml;utf8,${encodeURIComponent(door.qr_svg)}`} alt={t`QR code that opens ${door.url}`} />
              <p>{t`Point the camera at the square, open the link and press “I am here”. Or type this word in Batzar:`}</p>
              <p class="poster-word" translate={false}>
                {door.code}
              </p>
              <p class="muted small">{t`No phone? The stewards let you in and you vote at their tablet.`}</p>
            </section>
          </div>
        );
      }}
    </Loaded>
  );
}

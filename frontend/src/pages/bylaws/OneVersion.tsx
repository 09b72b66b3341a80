/** One version of the bylaws: a draft with what may be done with it, or one that was in force. */
import { t } from "@lingui/core/macro";
import { useLocation } from "preact-iso/router";
import { answer, api, ask } from "../../api/client.ts";
import { Problem } from "../../api/problem.ts";
import { useHere } from "../../app/cooperative.tsx";
import type { PageProps } from "../../app/page.tsx";
import { ButtonLink } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { ConfirmButton } from "../../ui/Dialog.tsx";
import { Loaded, PageHeader, ProblemState } from "../../ui/Page.tsx";
import { toast } from "../../ui/Toast.tsx";
import { useBylaws, type Bylaws } from "./bylaws.ts";
import { Origin, StatusBadge, Told } from "./Told.tsx";
import "./bylaws.css";
import "../questions/form.css";

export function OneVersion({ params }: PageProps) {
  const { slug } = useHere();
  const number = Number(params["version"]);
  const load = useBylaws(number);
  if (!Number.isInteger(number) || number < 1) return <ProblemState problem={new Problem(404, {})} />;
  return (
    <Loaded load={load}>
      {(bylaws) => (
        <>
          <PageHeader
            title={t`Bylaws, version ${number}`}
            trail={[{ label: t`Bylaws`, href: `/c/${slug}/bylaws` }]}
            above={<StatusBadge version={bylaws.version} />}
            lead={
              <>
                {bylaws.version.note && <p dir="auto">{bylaws.version.note}</p>}
                <Origin bylaws={bylaws} />
              </>
            }
          />
          <div class="stack-large">
            {bylaws.version.status === "draft" && <Acts bylaws={bylaws} />}
            <Told bylaws={bylaws} />
          </div>
        </>
      )}
    </Loaded>
  );
}

/** What may be done with a draft. */
function Acts({ bylaws }: { bylaws: Bylaws }) {
  const { slug, is } = useHere();
  const { route } = useLocation();
  const { version } = bylaws.version;
  const path = { params: { path: { slug, version } } };
  const voting = bylaws.version.poll_id !== null;
  if (voting)
    return (
      <Card>
        <p>{t`A vote is held on this draft, so it stands still.`}</p>
        <p>
          <a class="bylaws-link" href={`/c/${slug}/polls/${bylaws.version.poll_id}`}>{t`Go to the vote`}</a>
        </p>
      </Card>
    );
  const drop = async () => {
    await ask(api.DELETE("/api/v1/cooperatives/{slug}/bylaws/drafts/{version}", path));
    toast(t`The draft is dropped.`);
    route(`/c/${slug}/bylaws`);
  };
  const adopt = async () => {
    await answer(api.POST("/api/v1/cooperatives/{slug}/bylaws/drafts/{version}/adopt-as-statutes", path));
    toast(t`These bylaws are in force.`);
    route(`/c/${slug}/bylaws`);
  };
  return (
    <Card urgent>
      <section class="stack" aria-labelledby="acts">
        <h2 id="acts" class="bylaws-part">{t`This is a draft`}</h2>
        <p>{t`It changes nothing until it takes force. What differs stands below.`}</p>
        <div class="row">
          {is("admin", "secretary", "facilitator", "member") && (
            <ButtonLink icon="ballot" href={`/c/${slug}/polls/new?matter=change_bylaws&adopts=${version}`}>
              {t`Put it to the vote`}
            </ButtonLink>
          )}
          {bylaws.may_adopt && (
            <ConfirmButton
              kind="secondary"
              icon="check"
              question={t`Are these the statutes you already have?`}
              consequence={t`They take force at once, without a vote, because your assembly adopted them before. Once a vote here has closed, only a vote changes the bylaws.`}
              confirm={t`Yes: put them in force`}
              onConfirm={adopt}
            >
              {t`These are the statutes we already have`}
            </ConfirmButton>
          )}
          {bylaws.may_edit && (
            <>
              <ButtonLink kind="secondary" icon="edit" href={`/c/${slug}/bylaws/change?draft=${version}`}>
                {t`Change the draft`}
              </ButtonLink>
              <ConfirmButton
                icon="trash"
                question={t`Drop this draft?`}
                consequence={t`It stays readable among the versions, but can't take force any more.`}
                confirm={t`Drop it`}
                onConfirm={drop}
              >
                {t`Drop the draft`}
              </ConfirmButton>
            </>
          )}
        </div>
      </section>
    </Card>
  );
}

/** The bylaws in force, in plain sentences. */
import { t } from "@lingui/core/macro";
import { useHere } from "../../app/cooperative.tsx";
import { ButtonLink } from "../../ui/Button.tsx";
import { Loaded, PageHeader } from "../../ui/Page.tsx";
import { useBylaws } from "./bylaws.ts";
import { Origin, StatusBadge, Told } from "./Told.tsx";
import { Versions } from "./Versions.tsx";
import "./bylaws.css";
import "../questions/form.css";

export function Reading() {
  const { slug } = useHere();
  const load = useBylaws();
  return (
    <Loaded load={load}>
      {(bylaws) => (
        <>
          <PageHeader
            title={t`Bylaws`}
            above={<StatusBadge version={bylaws.version} />}
            lead={
              <>
                <p>{t`The rules that every vote here is judged by.`}</p>
                <Origin bylaws={bylaws} />
              </>
            }
            actions={
              bylaws.may_edit && (
                <ButtonLink kind="secondary" icon="edit" href={`/c/${slug}/bylaws/change`}>
                  {t`Draft a change`}
                </ButtonLink>
              )
            }
          />
          <div class="stack-large">
            <Told bylaws={bylaws} />
            <Versions />
          </div>
        </>
      )}
    </Loaded>
  );
}

/** All versions of a proposal, and what changed between any two. */
import { t } from "@lingui/core/macro";
import { useEffect, useMemo, useState } from "preact/hooks";
import { answer, api, type Schemas } from "../../api/client.ts";
import { asProblem, type Problem } from "../../api/problem.ts";
import { useHere } from "../../app/cooperative.tsx";
import { timeZone } from "../../app/session.ts";
import { locale } from "../../app/texts.ts";
import { Changed } from "../../ui/Changed.tsx";
import { compare } from "../../ui/compare.ts";
import { Select } from "../../ui/Field.tsx";
import { describeMoment } from "../../ui/moments.ts";
import { More } from "../../ui/More.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { RelativeTime } from "../../ui/Time.tsx";

type Version = Schemas["VersionOut"];

export function Versions({ proposal }: { proposal: Schemas["ProposalOut"] }) {
  const { store } = useHere();
  const [versions, setVersions] = useState<readonly Version[]>([]);
  const [next, setNext] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [from, setFrom] = useState(proposal.version - 1);
  const [to, setTo] = useState(proposal.version);

  const load = async (cursor: string | null, current: () => boolean = () => true) => {
    setBusy(true);
    setProblem(undefined);
    try {
      const { data, response } = await answer(
        api.GET("/api/v1/proposals/{proposal_id}/versions", {
          params: { path: { proposal_id: proposal.id }, query: { cursor, limit: 30 } },
        }),
      );
      if (!current()) return;
      store.take(response, { members: data.members });
      setVersions((before) => (cursor === null ? data.items : [...before, ...data.items]));
      setNext(data.next ?? null);
    } catch (thrown) {
      if (current()) setProblem(asProblem(thrown));
    } finally {
      if (current()) setBusy(false);
    }
  };
  useEffect(() => {
    let wanted = true;
    setFrom(proposal.version - 1);
    setTo(proposal.version);
    void load(null, () => wanted);
    return () => {
      wanted = false;
    };
  }, [proposal.id, proposal.version]);

  const options = versions.map((one) => {
    const number = one.version;
    const at = describeMoment(one.created_at, "short", locale.value, timeZone.value);
    return { value: String(number), label: t`Version ${number}, ${at}` };
  });
  const [earlier, later] = [Math.min(from, to), Math.max(from, to)].map((number) =>
    versions.find((one) => one.version === number),
  );
  return (
    <section class="stack" aria-labelledby="versions">
      <h2 id="versions" class="proposal-section">{t`What changed`}</h2>
      {problem && <Notice tone="danger">{problem.detail}</Notice>}
      {versions.length === 0 && busy && <Skeleton lines={4} />}
      {versions.length > 0 && (
        <>
          <div class="compared">
            <Select label={t`From`} value={String(from)} onChange={(value) => setFrom(Number(value))} options={options} />
            <Select label={t`To`} value={String(to)} onChange={(value) => setTo(Number(value))} options={options} />
          </div>
          {earlier && later && <Comparison earlier={earlier} later={later} />}
          <More next={next} busy={busy} onMore={() => void load(next)}>{t`Older versions`}</More>
        </>
      )}
    </section>
  );
}

function Comparison({ earlier, later }: { earlier: Version; later: Version }) {
  const { store } = useHere();
  return (
    <div class="comparison stack-small" aria-live="polite">
      <p class="small muted">
        {store.one("members", later.author_id)?.name ?? t`A member`} · <RelativeTime at={later.created_at} />
      </p>
      {later.note && (
        <p class="comparison-note" dir="auto">
          {later.note}
        </p>
      )}
      {earlier.version === later.version ? (
        <p class="muted">{t`That is the same version twice. Choose another one.`}</p>
      ) : (
        <>
          {earlier.title !== later.title && (
            <h3>
              <Changes from={earlier.title} to={later.title} />
            </h3>
          )}
          <div class="compared-text" dir="auto">
            <Changes from={earlier.body} to={later.body} />
          </div>
          <p class="small muted">
            <ins>{t`added`}</ins> <del>{t`removed`}</del>
          </p>
        </>
      )}
    </div>
  );
}

function Changes({ from, to }: { from: string; to: string }) {
  const pieces = useMemo(() => compare(from, to), [from, to]);
  return <Changed pieces={pieces} />;
}

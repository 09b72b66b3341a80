import { plural, t } from "@lingui/core/macro";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Schemas } from "../../api/client.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Badge, type Tone } from "../../ui/Notice.tsx";

type Line = Schemas["ImportedLine"];

const AT_ONCE = 200;

function statusOf(status: Line["status"]): { word: string; tone: Tone } {
  switch (status) {
    case "sent":
      return { word: t({ message: "Invited", context: "a person" }), tone: "success" };
    case "already_member":
      return { word: t`Member already`, tone: "neutral" };
    case "already_invited":
      return { word: t`Invited already`, tone: "neutral" };
    case "duplicate":
      return { word: t`Twice in the list`, tone: "neutral" };
    case "invalid":
      return { word: t`Not sent`, tone: "danger" };
  }
}

/** What became of every line: what needs a hand first, the others on demand. */
export function Report({ report, onClose }: { report: Schemas["ImportReport"]; onClose: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [whole, setWhole] = useState(false);
  const [most, setMost] = useState(AT_ONCE);
  useEffect(() => {
    heading.current?.focus();
    setWhole(false);
    setMost(AT_ONCE);
  }, [report]);
  const invalid = report.lines.filter((line) => line.status === "invalid");
  const passed = report.lines.length - invalid.length - report.sent;
  const lines = whole ? report.lines : invalid;
  return (
    <Card>
      <section class="stack">
        <h2 ref={heading} tabIndex={-1} class="form-title">
          {plural(report.sent, { 0: "Nobody was invited", one: "One invitation is on its way", other: "# invitations are on their way" })}
        </h2>
        {invalid.length > 0 && (
          <p>
            <Badge tone="danger" icon="warning">
              {plural(invalid.length, { one: "# line not understood", other: "# lines not understood" })}
            </Badge>
          </p>
        )}
        {passed > 0 && (
          <p class="muted">
            {plural(passed, {
              one: "One line was passed over: that person is a member or invited already.",
              other: "# lines were passed over: those people are members or invited already.",
            })}
          </p>
        )}
        {lines.length > 0 && (
          <table class="report">
            <caption class="unheard">{t`What became of the lines`}</caption>
            <thead>
              <tr>
                <th scope="col">{t`Line`}</th>
                <th scope="col">{t`Address`}</th>
                <th scope="col">{t`Result`}</th>
              </tr>
            </thead>
            <tbody>
              {lines.slice(0, most).map((line) => {
                const { word, tone } = statusOf(line.status);
                return (
                  <tr key={`${line.line} ${line.email}`}>
                    <td class="tabular">{line.line}</td>
                    <td class="report-address">{line.email || t`(nothing)`}</td>
                    <td>
                      <Badge tone={tone}>{word}</Badge>
                      {line.message && line.status === "invalid" && <p class="small">{line.message}</p>}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        )}
        <div class="row">
          {lines.length > most && (
            <Button small kind="secondary" onClick={() => setMost(most + AT_ONCE)}>{t`Show more lines`}</Button>
          )}
          {!whole && report.lines.length > invalid.length && (
            <Button small kind="secondary" onClick={() => setWhole(true)}>{t`Show every line`}</Button>
          )}
          <Button small kind="quiet" onClick={onClose}>{t`Done`}</Button>
        </div>
      </section>
    </Card>
  );
}

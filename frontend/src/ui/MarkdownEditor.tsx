import { t } from "@lingui/core/macro";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { api, ask } from "../api/client.ts";
import { asProblem } from "../api/problem.ts";
import { useMaybeHere } from "../app/cooperative.tsx";
import { IconButton } from "./Button.tsx";
import { Field, grow, useAutoFocus, type FieldText } from "./Field.tsx";
import { Icon, type IconName } from "./Icon.tsx";
import { applyTool, type Tool } from "./markdown.ts";
import { MentionList, useMentions } from "./Mentions.tsx";
import { Prose } from "./Prose.tsx";
import "./editor.css";

export type MarkdownEditorProps = FieldText & {
  value: string;
  onChange: (value: string) => void;
  /** Ctrl+Enter or ⌘+Enter. */
  onSend?: () => void;
  rows?: number;
  placeholder?: string;
  autoFocus?: boolean;
  maxLength?: number;
};

const keys: Partial<Record<string, Tool>> = { b: "bold", i: "italic", k: "link", e: "code" };

/** A text area with tools, preview and @mentions; keep its text with `useDraft`. */
export function MarkdownEditor({ value, onChange, onSend, rows = 5, ...rest }: MarkdownEditorProps) {
  const { label, hint, error, optional, ...native } = rest;
  const here = useMaybeHere();
  const area = useRef<HTMLTextAreaElement>(null);
  const selection = useRef<[number, number] | null>(null);
  const listId = useId();
  const [preview, setPreview] = useState<string | null>(null);
  const [failed, setFailed] = useState<string>();
  const mentions = useMentions(here?.slug, (text, cursor) => {
    selection.current = [cursor, cursor];
    onChange(text);
  });

  useLayoutEffect(() => {
    grow(area.current);
    if (selection.current && area.current) {
      area.current.focus();
      area.current.setSelectionRange(...selection.current);
      selection.current = null;
    }
  }, [value, preview === null]);

  useAutoFocus(area, rest.autoFocus);

  const use = (tool: Tool) => {
    const element = area.current;
    if (!element) return;
    const next = applyTool(tool, { text: value, from: element.selectionStart, to: element.selectionEnd });
    selection.current = [next.from, next.to];
    onChange(next.text);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (mentions.onKeyDown(event, value)) return;
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const tool = keys[event.key.toLowerCase()];
    if (tool) use(tool);
    else if (event.key === "Enter" && onSend) onSend();
    else return;
    event.preventDefault();
  };

  const togglePreview = async () => {
    setFailed(undefined);
    if (preview !== null) return setPreview(null);
    try {
      const body = { body: value, cooperative: here?.slug ?? null };
      setPreview((await ask(api.POST("/api/v1/markdown/preview", { body }))).html);
    } catch (thrown) {
      setFailed(asProblem(thrown).detail);
    }
  };

  const tools: [Tool, IconName, string][] = [
    ["bold", "bold", t`Bold`],
    ["italic", "italic", t`Italic`],
    ["link", "link", t`Link`],
    ["list", "list", t`List`],
    ["quote", "quote", t`Quote`],
    ["code", "code", t`Code`],
  ];

  return (
    <Field label={label} hint={hint} error={error ?? failed} optional={optional}>
      {(ids) => (
        <div class="editor">
          <div class="editor-tools" role="toolbar" aria-label={t`Formatting`} aria-controls={ids.id}>
            {preview === null &&
              tools.map(([tool, icon, name]) => (
                <IconButton key={tool} icon={icon} label={name} onClick={() => use(tool)} />
              ))}
            <button type="button" class="editor-preview" onClick={togglePreview}>
              <Icon name={preview === null ? "eye" : "edit"} />
              <span class={preview === null ? "editor-preview-word" : undefined}>
                {preview === null ? t`Preview` : t`Keep writing`}
              </span>
            </button>
          </div>
          {preview === null ? (
            <div class="editor-area">
              <textarea
                class="input"
                dir="auto"
                {...native}
                {...ids}
                {...mentions.aria(listId)}
                ref={area}
                rows={rows}
                value={value}
                onInput={(event) => {
                  onChange(event.currentTarget.value);
                  mentions.look(event.currentTarget);
                }}
                onKeyDown={onKeyDown}
                onClick={(event) => mentions.look(event.currentTarget)}
                onBlur={() => mentions.close()}
              />
              <MentionList id={listId} mentions={mentions} text={value} />
            </div>
          ) : (
            <div class="editor-shown" id={ids.id}>
              {preview.trim() === "" ? <p class="muted">{t`Nothing written yet.`}</p> : <Prose html={preview} />}
            </div>
          )}
        </div>
      )}
    </Field>
  );
}

/** Pages are loaded when first shown, together with their texts. */
import type { ComponentType } from "preact";
import { signal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { Notice } from "../ui/Notice.tsx";
import { Button } from "../ui/Button.tsx";
import { PageSkeleton } from "../ui/Skeleton.tsx";
import { t } from "@lingui/core/macro";
import { files, loadTexts } from "./texts.ts";

export interface PageProps {
  /** What the path's `:names` stand for. */
  readonly params: Readonly<Record<string, string>>;
  /** The query string. */
  readonly query: Readonly<Record<string, string>>;
}

export type PageModule = { default: ComponentType<PageProps> };

// The page that people are sent to.
const nearPages = import.meta.glob<PageModule>("../pages/polls/PollPage.tsx");

/** The component of a page named by its file, such as `threads/ThreadPage`. */
export function page(name: string): ComponentType<PageProps> {
  // A signal: whoever shows the skeleton is drawn again, also one who came while another's request was under way.
  const loaded = signal<ComponentType<PageProps> | undefined>(undefined);
  const area = name.slice(0, name.indexOf("/"));

  async function load(): Promise<void> {
    const path = `../pages/${name}.tsx`;
    const file = nearPages[path] ?? (await files()).pages[path];
    if (!file) throw new Error(`There is no page ${name}.`);
    const [module] = await Promise.all([file(), loadTexts(area)]);
    loaded.value = module.default;
    // What the next page needs; a failure is told where somebody waits for it.
    files().catch(() => undefined);
  }

  return function LazyPage(props: PageProps) {
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (loaded.peek()) return;
      load().catch((thrown: unknown) => {
        console.error(thrown);
        setFailed(true);
      });
    }, []);
    const Page = loaded.value;
    if (Page) return <Page {...props} />;
    if (!failed) return <PageSkeleton />;
    return (
      <Notice tone="danger" title={t`This page could not be loaded.`}>
        <p>{t`The connection may have dropped, or Batzar was updated just now.`}</p>
        <Button onClick={() => location.reload()}>{t`Load again`}</Button>
      </Notice>
    );
  };
}

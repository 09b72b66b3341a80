import "./prose.css";

/** Text that people wrote, as clean HTML from our server (`body_html`). Nothing else may be given. */
export function Prose({ html }: { html: string }) {
  return <div class="prose" dir="auto" dangerouslySetInnerHTML={{ __html: html }} />;
}

import { render } from "preact";
import { App } from "./app/App.tsx";
import { loadSession } from "./app/session.ts";
import { files, startTexts } from "./app/texts.ts";
import "./styles/tokens.css";
import "./styles/base.css";

const root = document.getElementById("app");
if (!root) throw new Error("index.html has no #app");
void loadSession();
// A poll's page does without, and asks for them when it is there.
if (!/\/polls\/(?!new$)[^/]+$/.test(location.pathname)) files().catch(() => undefined);
await startTexts();
render(<App />, root);

import { render } from "preact";
import { App } from "./app/App.tsx";
import { loadSession } from "./app/session.ts";
import { startTexts } from "./app/texts.ts";
import "./styles/tokens.css";
import "./styles/base.css";

const root = document.getElementById("app");
if (!root) throw new Error("index.html has no #app");
void loadSession();
await startTexts();
render(<App />, root);

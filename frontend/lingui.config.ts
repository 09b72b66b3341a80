import { defineConfig } from "@lingui/conf";
import { formatter } from "@lingui/format-po";

/** One catalog for the shell and its components, and one for each folder of pages: a page loads two. */
export default defineConfig({
  sourceLocale: "en",
  locales: ["en", "es"],
  catalogs: [
    {
      path: "src/locales/{locale}",
      include: ["src/app", "src/ui", "src/live", "src/api"],
    },
    {
      path: "src/pages/{name}/locales/{locale}",
      include: ["src/pages/{name}/"],
      exclude: ["src/pages/dev/", "src/pages/polls/forms/", "src/pages/polls/results/", "src/pages/polls/consent/"],
    },
    // What a poll's page loads when it is wanted has texts of its own: `part(["polls/forms"], …)` loads them.
    { path: "src/pages/polls/forms/locales/{locale}", include: ["src/pages/polls/forms/"] },
    { path: "src/pages/polls/results/locales/{locale}", include: ["src/pages/polls/results/"] },
    { path: "src/pages/polls/consent/locales/{locale}", include: ["src/pages/polls/consent/"] },
    { path: "src/pages/polls/consent/locales/{locale}", include: ["src/pages/polls/consent/"] },
  ],
  compileNamespace: "es",
  format: formatter({ lineNumbers: false }),
  orderBy: "message",
});

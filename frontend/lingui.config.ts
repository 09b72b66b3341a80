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
    { path: "src/pages/{name}/locales/{locale}", include: ["src/pages/{name}/"], exclude: ["src/pages/dev/"] },
  ],
  compileNamespace: "es",
  format: formatter({ lineNumbers: false }),
  orderBy: "message",
});

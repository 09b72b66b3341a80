import assert from "node:assert/strict";
import { existsSync, globSync } from "node:fs";
import test from "node:test";
import { addresses } from "./routes.ts";
import lingui from "../../lingui.config.ts";

const { locales } = lingui;
const folderOf = (page: string) => page.split("/")[0] ?? "";
const catalog = (folder: string, code: string) => `src/pages/${folder}/locales/${code}.po`;

test("every address has its page, and the texts of its folder in every language", () => {
  for (const { path, page } of addresses) {
    assert.ok(existsSync(`src/pages/${page}.tsx`), `${path}: no page ${page}`);
    // What developers look at is not translated.
    if (folderOf(page) === "dev") continue;
    for (const code of locales)
      assert.ok(existsSync(catalog(folderOf(page), code)), `${path}: no texts in ${code}`);
  }
});

test("every page has an address, and only one", () => {
  const pages = globSync("src/pages/*/*Page.tsx").map((file) => file.slice("src/pages/".length, -".tsx".length));
  assert.deepEqual(addresses.map(({ page }) => page).sort(), pages.sort());
  assert.equal(new Set(addresses.map(({ path }) => path)).size, addresses.length);
});

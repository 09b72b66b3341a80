/** Fails when a catalog lacks a text of the sources, keeps one that is gone, or is not wholly translated. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const catalogs = () => globSync("src/**/locales/*.po").sort();
const before = new Map(catalogs().map((file) => [file, readFileSync(file, "utf8")]));
const kept = mkdtempSync(join(tmpdir(), "texts-"));
const faults: string[] = [];

/** A catalog without its header, whose date changes with every extraction. */
function entries(text: string): string {
  return text.replace(/^msgid ""\nmsgstr ""\n(".*"\n)*/, "").trim();
}

try {
  for (const file of before.keys()) cpSync(file, join(kept, file));
  execFileSync(process.execPath, ["node_modules/@lingui/cli/dist/lingui.js", "extract", "--clean"], { stdio: "pipe" });
  for (const file of catalogs()) {
    const text = readFileSync(file, "utf8");
    if (entries(text) !== entries(before.get(file) ?? "")) faults.push(`${file}: run \`npm run texts\``);
    const untranslated = [...entries(text).matchAll(/^msgid (.*(?:\n".*")*)\nmsgstr ""$(?!\n")/gm)];
    for (const [, id] of untranslated) faults.push(`${file}: no translation of ${id}`);
  }
} finally {
  for (const file of catalogs()) {
    if (existsSync(join(kept, file))) cpSync(join(kept, file), file);
    else rmSync(file);
  }
  rmSync(kept, { recursive: true });
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

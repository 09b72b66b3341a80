/**
 * Weighs the first load of a poll page: the script and style of the entry, of the poll page and of everything
 * they import, and the catalogs of the heaviest language. Fails above the limit. Run after the build.
 */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const LIMIT = 45 * 1024;
const LANGUAGES = ["en", "es"];

interface Chunk {
  file: string;
  imports?: string[];
  css?: string[];
}

const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8")) as Record<string, Chunk>;

/** Files loaded with a module: its own, its imports', and their styles. */
function closure(key: string, seen: Set<string> = new Set(), files: Set<string> = new Set()): Set<string> {
  if (seen.has(key)) return files;
  seen.add(key);
  const chunk = manifest[key];
  if (!chunk) throw new Error(`${key} is not in the manifest`);
  files.add(chunk.file);
  for (const file of chunk.css ?? []) files.add(file);
  for (const imported of chunk.imports ?? []) closure(imported, seen, files);
  return files;
}

const weight = (file: string) => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length;

/** Modules that the page itself names: the bundler may have laid the entry into another file. */
function entries(): string[] {
  const named = [...readFileSync("dist/index.html", "utf8").matchAll(/src="\/(assets\/[^"]+)"/g)].map(([, file]) => file);
  return Object.keys(manifest).filter((key) => named.includes(manifest[key]?.file));
}

function firstLoad(language: string): Set<string> {
  const wanted = [
    ...entries(),
    "src/pages/polls/PollPage.tsx",
    `src/locales/${language}.po`,
    `src/pages/polls/locales/${language}.po`,
  ];
  const files = new Set(["index.html", "theme.js"]);
  for (const key of wanted) for (const file of closure(key)) files.add(file);
  return files;
}

let heaviest = 0;
for (const language of LANGUAGES) {
  const files = [...firstLoad(language)].map((file) => ({ file, bytes: weight(file) }));
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  heaviest = Math.max(heaviest, total);
  console.log(`poll page, ${language}: ${(total / 1024).toFixed(1)} KB gzip of ${LIMIT / 1024}`);
  for (const { file, bytes } of files.sort((a, b) => b.bytes - a.bytes))
    console.log(`  ${(bytes / 1024).toFixed(1).padStart(5)}  ${file}`);
}
if (heaviest > LIMIT) {
  console.error("The first load of a poll page is too heavy.");
  process.exitCode = 1;
}

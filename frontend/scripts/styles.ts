/**
 * Holds the styles to their promises: every token used exists and is used, both ways to the dark theme say the
 * same, text keeps 4.5 : 1 on what it stands on and edges 3 : 1, in both themes, and only logical properties
 * place things, so that right-to-left needs no second sheet.
 */
import { globSync, readFileSync } from "node:fs";

const faults: string[] = [];
const tokens = readFileSync("src/styles/tokens.css", "utf8");
const sheets = globSync("src/**/*.css").map((file) => ({ file, text: readFileSync(file, "utf8") }));
const sources = globSync("src/**/*.tsx").map((file) => readFileSync(file, "utf8"));
const everything = [...sheets.map(({ text }) => text), ...sources].join("\n");

const declared = new Set([...tokens.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name));
for (const name of declared) if (!everything.includes(`var(${name}`)) faults.push(`${name} is declared and never used`);
const local = new Set([...everything.matchAll(/(--[\w-]+)"?:/g)].map(([, name]) => name));
for (const [, name] of everything.matchAll(/var\((--[\w-]+)/g))
  if (!local.has(name)) faults.push(`${name} is used and never declared`);

/** The colours declared in the block that follows a selector. */
function colours(selector: string): Record<string, string> {
  const start = tokens.indexOf("{", tokens.indexOf(selector));
  const block = tokens.slice(start, tokens.indexOf("}", start));
  return Object.fromEntries([...block.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));
}

const themes = {
  light: colours(":root,"),
  dark: colours(':root[data-theme="dark"]'),
};
const system = colours(':root:not([data-theme="light"])');
if (JSON.stringify(system) !== JSON.stringify(themes.dark)) faults.push("the two blocks of the dark theme differ");

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const papers = ["--paper", "--sheet", "--linen"];
const dyes = ["--woad", "--madder", "--weld", "--oak", "--walnut"];
const pairs: [string, string, number][] = [
  ...papers.flatMap((paper): [string, string, number][] => [
    ["--ink", paper, 7],
    ["--pencil", paper, 4.5],
    ["--edge", paper, 3],
    ["--woad-deep", paper, 4.5],
    ...dyes.map((dye): [string, string, number] => [dye, paper, 4.5]),
  ]),
  ...dyes.map((dye): [string, string, number] => [dye, `${dye}-wash`, 4.5]),
  ...dyes.map((dye): [string, string, number] => ["--ink", `${dye}-wash`, 7]),
  ["--on-dye", "--woad", 4.5],
  ["--on-dye", "--woad-deep", 4.5],
  ["--pencil", "--woad-wash", 4.5],
];
for (const [name, theme] of Object.entries(themes))
  for (const [text, ground, least] of pairs) {
    const ratio = contrast(theme[text] ?? "#000000", theme[ground] ?? "#000000");
    if (ratio < least) faults.push(`${name}: ${text} on ${ground} is ${ratio.toFixed(2)}, needs ${least}`);
  }

const physical = /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right|top|bottom)|(?:left|right|top|bottom|width|height|min-width|max-width|min-height|max-height)\s*:|text-align:\s*(?:left|right)|float:)/;
for (const { file, text } of sheets)
  text.split("\n").forEach((line, index) => {
    if (physical.test(line) && !line.includes("/* physical") && !line.includes("@media"))
      faults.push(`${file}:${index + 1}: physical property: ${line.trim()}`);
  });

for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

/**
 * Writes src/api/schema.d.ts, the types of the API, from docs/openapi.json (which `batzar openapi` writes).
 * With --check it writes nothing and fails when the file is not what would be written.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";

const target = new URL("../src/api/schema.d.ts", import.meta.url);
const source = process.argv.slice(2).find((word) => !word.startsWith("--"));
const openapi = source ?? fileURLToPath(new URL("../../docs/openapi.json", import.meta.url));

const types = await openapiTS(JSON.parse(readFileSync(openapi, "utf8")) as never, {
  alphabetize: true,
  // What a default fills in may be left out of a request.
  defaultNonNullable: false,
});
const text = `// Made by \`npm run client\` from docs/openapi.json: change the server, not this file.\n\n${astToString(types)}`;

if (!process.argv.includes("--check")) {
  writeFileSync(target, text);
} else if (readFileSync(target, "utf8") !== text) {
  console.error("src/api/schema.d.ts is not what docs/openapi.json says: run `npm run client`.");
  process.exitCode = 1;
}

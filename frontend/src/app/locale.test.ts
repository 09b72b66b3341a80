import assert from "node:assert/strict";
import test from "node:test";
import { describeMoment } from "../ui/moments.ts";
import { localeOf } from "./locale.ts";

test("the browser's region is used where it speaks the chosen language", () => {
  assert.equal(localeOf("en", ["en-GB", "en"]), "en-GB");
  assert.equal(localeOf("en", ["en", "en-AU", "en-US"]), "en-AU");
  assert.equal(localeOf("es", ["eu-ES", "es-419"]), "es-419");
});

test("without such a region, or with one that no date can be written by, the language alone", () => {
  assert.equal(localeOf("en", ["de-DE", "de"]), "en");
  assert.equal(localeOf("es", []), "es");
  assert.equal(localeOf("en", ["en-US@posix", "en-Latn-fonipa"]), "en");
});

test("a British phone has the day before the month", () => {
  const at = (tag: string) => describeMoment("2026-11-23T12:00:00Z", "day", localeOf("en", [tag]), "UTC");
  assert.equal(at("en-GB"), "23 November 2026");
  assert.equal(at("en-US"), "November 23, 2026");
});

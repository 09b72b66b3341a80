import { lingui, linguiTransformerBabelPreset } from "@lingui/vite-plugin";
import babel from "@rolldown/plugin-babel";
import { defineConfig } from "vite";

const server = process.env["BATZAR_SERVER"] ?? "http://127.0.0.1:8000";

export default defineConfig({
  plugins: [lingui({ failOnCompileError: true }), babel({ presets: [linguiTransformerBabelPreset()] })],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "dist",
    manifest: true,
    // The oldest browsers with both <dialog> and cascade layers (spring 2022).
    target: ["chrome99", "safari15.4", "firefox98"],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  server: {
    port: 5173,
    proxy: {
      "/api": { target: server, ws: true },
      "/dev/mail": { target: server },
    },
  },
});

import { lingui, linguiTransformerBabelPreset } from "@lingui/vite-plugin";
import babel from "@rolldown/plugin-babel";
import { defineConfig, type Plugin } from "vite";

const server = process.env["BATZAR_SERVER"] ?? "http://127.0.0.1:8000";

/** Begins every style with the order of layers, so that no order of loading can change it. */
const layerOrder: Plugin = {
  name: "layer-order",
  enforce: "pre",
  transform(code, id) {
    if (!id.split("?")[0]?.endsWith(".css")) return null;
    return { code: `@layer reset, tokens, base, components, pages, utilities;\n${code}`, map: null };
  },
};

export default defineConfig({
  plugins: [
    layerOrder,
    lingui({ failOnCompileError: true }), 
    babel({ presets: [linguiTransformerBabelPreset()] }),
  ],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "dist",
    manifest: true,
    // The oldest browsers with both <dialog> and cascade layers (spring 2022).
    target: ["chrome99", "safari15.4", "firefox98"],
    modulePreload: {
      polyfill: false,
      // Lists of what is imported weigh where they stand: whole ones are for the first page, and for all pages in the
      // file that tells where they are.
      resolveDependencies: (file, needed, { hostId }) =>
        needed.filter((one) => one.endsWith(".css") || /\/PollPage/.test(file) || /\/files-/.test(hostId)),
    },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // The base names every page's file: a letter less in each hash weighs something there.
        entryFileNames: "assets/[name]-[hash:7].js",
        chunkFileNames: "assets/[name]-[hash:7].js",
        assetFileNames: "assets/[name]-[hash:7][extname]",
        codeSplitting: {
          // A group is what it says: the tests below name styles too.
          includeDependenciesRecursively: false,
          // What every page needs comes as one file: it compresses better, and one request fetches it.
          groups: [
            {
              name: "base",
              test: /node_modules|oxc-project|vite\/|src\/(?:main|app(?!\/(?:words|files))|api|live|styles)\b|src\/ui\/(?:Icon|Button|Notice|Page|EmptyState|empty|Skeleton|Menu|Avatar|Toast|Logo|drafts)\b/i,
              entriesAware: false,
            },
            // What most pages of a cooperative need beside it, for the same reason.
            {
              name: "parts",
              test: /src\/ui\/(?:Turnout|Card|Choice|Field|Form|More|Prose|Time|moments|rich)\b/i,
              entriesAware: false,
            },
            // What a poll's page shares with the parts of it that are fetched later.
            {
              name: "poll",
              test: /src\/pages\/polls\/(?:part|poll|lazy|words|Results)\.(?:tsx?|css)/,
              entriesAware: false,
            },
            // What pages of several folders share stays by itself.
            {
              name: (id) => /src\/ui\/(\w+)\./.exec(id)?.[1] ?? null,
              test: /src\/ui\/\w+\.(?:tsx?|css)$/,
              entriesAware: false,
            },
            // What the pages of meetings share with the room.
            { name: "meeting", test: /src\/pages\/meetings\/(?:parts\/|calls|reading|words)/, entriesAware: false },
            // The pages of a folder that nobody votes on come as one file: the base names each file that there is,
            // with a hash that does not compress.
            {
              // Small folders that one goes through together share theirs.
              name: (id) =>
                /src\/pages\/(\w+)\//
                  .exec(id)?.[1]
                  ?.replace(/^(?:circles|invitations|members|settings)$/, "people")
                  .replace(/^(?:proposals|threads)$/, "talk") ?? null,
              test: /src\/pages\/(?:accounts|bylaws|circles|home|invitations|meetings|members|proposals|register|settings|threads)\/[^/]+\.(?:tsx?|css)$/,
              entriesAware: false,
            },
            // The room of a meeting: what everyone in the hall needs, and what the stewards' desk does beside it.
            { name: "desk", test: /src\/pages\/room\/(?:Desk|Poster|Booth|Tablet|Paper|desk)\w*\.(?:tsx?|css)$/, entriesAware: false },
            { name: "room", test: /src\/pages\/room\/[^/]+\.(?:tsx?|css)$/, entriesAware: false },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    proxy: {
      "/api": { target: server, ws: true },
      "/dev/mail": { target: server },
    },
  },
});

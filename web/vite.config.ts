import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type Plugin } from "vite";

const PAGES = ["login", "account", "policy", "people"];

/**
 * `user-2fa.js` under its stable name: what a Help Center embeds. It only points at the module of this build, which the pages
 * share: the entry of its own, which does nothing but import it, would be one more trip.
 */
function stableName(): Plugin {
  return {
    name: "stable-name",
    generateBundle(_, bundle) {
      const module = Object.values(bundle).find((file) => file.type === "chunk" && file.name === "user-2fa");
      if (module?.type !== "chunk") throw new Error("there is no chunk user-2fa");
      const shared = module.imports[0] ?? module.fileName;
      this.emitFile({ type: "asset", fileName: "user-2fa.js", source: `import "./${shared}";\n` });
    },
  };
}

/** The hosted pages are the same file under four names: the script in it looks at the address. */
function onePageEach(): Plugin {
  return {
    name: "one-page-each",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const page = bundle["index.html"];
        if (page?.type !== "asset") throw new Error("there is no index.html");
        delete bundle["index.html"];
        for (const name of PAGES) this.emitFile({ type: "asset", fileName: `${name}.html`, source: page.source });
      },
    },
  };
}

/** The API of the local stack under `/2fa`, for `npm run dev`. */
function localApi(): Record<string, object> {
  try {
    const { api } = JSON.parse(readFileSync("../.local/stack.json", "utf8")) as { api: string };
    return { "/2fa": { target: api, rewrite: (path: string) => path.replace(/^\/2fa/, "") } };
  } catch {
    return {};
  }
}

export default defineConfig({
  root: "pages",
  base: "./",
  publicDir: false,
  plugins: [stableName(), onePageEach()],
  server: { host: "127.0.0.1", proxy: localApi() },
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rollupOptions: {
      preserveEntrySignatures: "exports-only",
      input: {
        "user-2fa": resolve(import.meta.dirname, "src/index.ts"),
        page: resolve(import.meta.dirname, "pages/index.html"),
      },
      output: { entryFileNames: "assets/[name]-[hash].js", chunkFileNames: "assets/[name]-[hash].js" },
    },
  },
});

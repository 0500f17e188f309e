import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type Plugin } from "vite";

const PAGES = ["login", "account", "policy", "people", "user"];

/**
 * Emits `user-2fa.js`, the stable name that a Help Center embeds. It imports the chunk that the hosted pages share. It skips the
 * entry chunk that Vite generates, which only imports the shared chunk and would cost one more request.
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

/** Emits one file under the name of each hosted page. Its script reads the page's name from the address. */
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

/** Removes the indentation from modules, most of which is inside templates and styles, where the minifier must keep it. */
function withoutIndentation(): Plugin {
  return {
    name: "without-indentation",
    apply: "build",
    transform: { filter: { id: /\/(src|pages)\/.*\.ts$/ }, handler: (code) => ({ code: code.replace(/\n +/g, "\n"), map: null }) },
  };
}

/** Proxies `/2fa` to the API of the local stack, for `npm run dev`. */
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
  plugins: [withoutIndentation(), stableName(), onePageEach()],
  server: { host: "127.0.0.1", proxy: localApi() },
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      preserveEntrySignatures: "exports-only",
      input: {
        "user-2fa": resolve(import.meta.dirname, "src/index.ts"),
        page: resolve(import.meta.dirname, "pages/index.html"),
      },
      output: { entryFileNames: "assets/[name]-[hash].js", chunkFileNames: "assets/[name]-[hash].js" },
    },
  },
});

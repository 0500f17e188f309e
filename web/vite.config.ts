import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type Plugin, type Rolldown } from "vite";

const PAGES = ["login", "account", "policy", "people", "user"];

/** The modules that a Help Center embeds, by their stable names: login and account, and staff's elements. */
const MODULES = { "user-2fa": "src/index.ts", "user-2fa-staff": "src/staff.ts" };

/**
 * Emits `user-2fa.js` and `user-2fa-staff.js`, the stable names that a Help Center embeds. Each imports all chunks of its module,
 * so that browsers load them at the same time.
 */
function stableNames(): Plugin {
  return {
    name: "stable-names",
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
      for (const name of Object.keys(MODULES)) {
        const entry = chunks.find((chunk) => chunk.isEntry && chunk.name === name);
        if (!entry) throw new Error(`there is no chunk ${name}`);
        const source = withImports(entry, chunks).map(({ fileName }) => `import "./${fileName}";\n`).join("");
        this.emitFile({ type: "asset", fileName: `${name}.js`, source });
      }
    },
  };
}

type Chunk = Pick<Rolldown.OutputChunk, "fileName" | "imports" | "moduleIds">;

/** The chunks that an entry imports, and the entry itself, unless it only imports others and would cost one more request. */
function withImports(entry: Chunk, chunks: Chunk[]): Chunk[] {
  const found = new Set([entry]);
  for (const { imports } of found) for (const chunk of chunks) if (imports.includes(chunk.fileName)) found.add(chunk);
  return [...found].filter(({ moduleIds }) => moduleIds.length > 0).reverse();
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
  plugins: [withoutIndentation(), stableNames(), onePageEach()],
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
        ...Object.fromEntries(Object.entries(MODULES).map(([name, path]) => [name, resolve(import.meta.dirname, path)])),
        page: resolve(import.meta.dirname, "pages/index.html"),
      },
      output: { entryFileNames: "assets/[name]-[hash].js", chunkFileNames: ({ isDynamicEntry }) => `assets/${isDynamicEntry ? "[name]" : "shared"}-[hash].js` },
    },
  },
});

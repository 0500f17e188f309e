import { defineConfig } from "vitest/config";

/** The unit tests run in Node.js, without a DOM. `tests/e2e` tests the elements in a browser. */
export default defineConfig({
  test: { include: ["tests/**/*.test.ts"], setupFiles: ["tests/page.ts"], environment: "node", pool: "threads", isolate: false },
});

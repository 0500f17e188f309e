import { expect, test, vi } from "vitest";
import { passkeyProblem } from "../../src/passkey/problem";

function slugOf(error: unknown): string {
  return passkeyProblem(error, "help.example").slug;
}

test.each([
  ["NotAllowedError", "passkey-cancelled"],
  ["AbortError", "passkey-cancelled"],
  ["InvalidStateError", "passkey-registered"],
  ["NotSupportedError", "passkey-unsupported"],
  ["ConstraintError", "passkey-unsupported"],
])("after the browser's %s, the page says %s", (name, slug) => {
  expect(slugOf(new DOMException("", name))).toBe(slug);
});

test("for a page that doesn't fit the relying party, the console says what to configure", () => {
  const console = vi.spyOn(globalThis.console, "error").mockImplementation(() => undefined);
  expect(slugOf(new DOMException("", "SecurityError"))).toBe("passkey-page");
  expect(console).toHaveBeenCalledWith(expect.stringMatching(/help\.example.*passkey_rp_id/));
  console.mockRestore();
});

test("an unknown error is in the console", () => {
  const console = vi.spyOn(globalThis.console, "error").mockImplementation(() => undefined);
  const error = new DOMException("", "UnknownError");
  expect(slugOf(error)).toBe("passkey-failed");
  expect(console).toHaveBeenCalledWith(error);
  console.mockRestore();
});

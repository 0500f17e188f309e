import { expect, test } from "vitest";
import { findAtHost, shownName, updatedRow, type ListedUser } from "../../src/people/found-user";
import { nextOrder, sorted, type Column } from "../../src/people/user-order";

const USERS: ListedUser[] = [
  { user_id: "10", name: "Zoë", status: "pending", methods: [] },
  { user_id: "2", email: "anna@example.com", status: "locked", methods: ["totp"], locked_until: "2027-01-02T00:00:00Z" },
  { user_id: "9", status: "exempt", methods: [], exempt_until: "2027-01-01T00:00:00Z" },
  { user_id: "8", name: "", email: null, status: "enrolled", methods: ["email"], exempt_until: "2026-01-01T00:00:00Z" },
];

const cell = (user: ListedUser, column: Column): string => (column === "status" ? (user.status ?? "") : (user.methods ?? []).join());

function order(column: Column, descending = false): string[] {
  return sorted(USERS, { column, descending }, "en", cell).map((user) => user.user_id);
}

test("users are sorted by what staff see, and numbers by their value", () => {
  expect(USERS.map(shownName)).toEqual(["Zoë", "anna@example.com", "9", "8"]);
  expect(order("user")).toEqual(["8", "9", "2", "10"]);
  expect(order("user", true)).toEqual(["10", "2", "9", "8"]);
  expect(order("status")).toEqual(["8", "9", "2", "10"]);
});

test("empty cells come last in both directions", () => {
  expect(order("methods")).toEqual(["8", "2", "10", "9"]);
  expect(order("methods", true)).toEqual(["2", "8", "10", "9"]);
});

test("the end of an exemption counts only for users who are exempt", () => {
  expect(order("until")).toEqual(["9", "2", "10", "8"]);
});

test("a second choice of a column reverses it", () => {
  const first = nextOrder(undefined, "status");
  const second = nextOrder(first, "status");
  expect([first, second, nextOrder(second, "status"), nextOrder(second, "user")].map(({ descending }) => descending)).toEqual([
    false,
    true,
    false,
    false,
  ]);
});

test("the host page's users become rows without a status", async () => {
  const rows = await findAtHost((text) => Promise.resolve([{ id: "7", name: text, email: "a@example.com" }]), "Ann");
  expect(rows).toEqual([{ user_id: "7", name: "Ann", email: "a@example.com" }]);
});

test.each([() => Promise.reject(new Error("down")), () => Promise.resolve(null as never), () => Promise.resolve({ users: [] } as never)])(
  "a host page's search that fails or returns no list is a problem, %#",
  async (find) => {
    await expect(findAtHost(find, "Ann")).rejects.toMatchObject({ slug: "search-failed" });
  },
);

test("a row follows the user's own page, and keeps the name", () => {
  const row: ListedUser = { user_id: "10", name: "Zoë", status: "pending", methods: [] };
  const page = { user_id: "10", status: "enrolled", methods: ["totp"], email_address: "z@example.com", email: { enabled: false } } as never;
  expect(updatedRow(row, page)).toMatchObject({ name: "Zoë", email: "z@example.com", status: "enrolled", methods: ["totp"] });
});

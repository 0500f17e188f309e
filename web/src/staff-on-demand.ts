/** Loads staff's elements when the page contains one, for pages that embed only the module of login and account. */

const STAFF = ["two-factor-policy", "two-factor-people", "two-factor-user"];

/** Finds elements in the document. A page that puts them into a shadow root embeds staff's module itself. */
export function loadStaffOnDemand(): void {
  const found = STAFF.map((name) => document.getElementsByTagName(name));
  const observer = new MutationObserver(check);
  observer.observe(document, { childList: true, subtree: true });
  check();

  function check(): void {
    if (found.every(({ length }) => length === 0)) return;
    observer.disconnect();
    import("./staff").catch((error: unknown) => console.error(error));
  }
}

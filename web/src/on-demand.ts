/** Loads other modules when the page contains one of their elements, for pages that embed only the module of login and account. */

/** Finds elements in the document. A page that puts them into a shadow root embeds their module itself. */
export function loadOnDemand(names: readonly string[], load: () => Promise<unknown>): void {
  const found = names.map((name) => document.getElementsByTagName(name));
  const observer = new MutationObserver(check);
  observer.observe(document, { childList: true, subtree: true });
  check();

  function check(): void {
    if (found.every(({ length }) => length === 0)) return;
    observer.disconnect();
    load().catch((error: unknown) => console.error(error));
  }
}

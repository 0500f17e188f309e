/** Lets users keep a text outside the page: as a file or on paper. */

/** A download may still read its object URL after the click event, so the URL is revoked later. */
const REVOKE_AFTER_MILLISECONDS = 60_000;

export function download(name: string, content: string | Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type: "text/plain;charset=utf-8" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_AFTER_MILLISECONDS);
}

/** Prints only `text`. It uses a separate frame, because an element can't hide the page around it. */
export function print(title: string, text: string): void {
  const frame = document.createElement("iframe");
  frame.tabIndex = -1;
  frame.ariaHidden = "true";
  // With `display: none`, the browser would print an empty page.
  Object.assign(frame.style, { position: "fixed", inlineSize: "0", blockSize: "0", border: "0" });
  frame.addEventListener("load", () => printIn(frame, title, text), { once: true });
  document.body.append(frame);
}

function printIn(frame: HTMLIFrameElement, title: string, text: string): void {
  const page = frame.contentWindow;
  if (!page) return;
  const lines = page.document.createElement("pre");
  lines.textContent = text;
  page.document.title = title;
  page.document.body.append(lines);
  page.addEventListener("afterprint", () => frame.remove(), { once: true });
  page.focus();
  page.print();
}

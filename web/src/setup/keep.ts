/** Ways to keep a text beyond the page: a file, and paper. */

/** Offers `text` as a file. */
export function download(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  link.download = name;
  link.click();
  // The browser reads it after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Prints `text` alone: in a frame of its own, since an element cannot hide the page around it. */
export function print(title: string, text: string): void {
  const frame = document.createElement("iframe");
  frame.tabIndex = -1;
  frame.ariaHidden = "true";
  // A frame that is not displayed would be printed empty.
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

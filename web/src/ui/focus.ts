/** Where the focus is. */

/** Whether the user has put the focus on something outside this element, for example on the search box of the page. */
export function isFocusElsewhere(element: Element): boolean {
  const active = (element.getRootNode() as Document | ShadowRoot).activeElement;
  return active !== null && active !== document.body && !element.contains(active);
}

/** The element with the focus, including nested shadow roots. */
export function focused(root: ShadowRoot): HTMLElement | undefined {
  const active = root.activeElement as HTMLElement | null;
  return active?.shadowRoot?.activeElement ? focused(active.shadowRoot) : (active ?? undefined);
}

/** The element with the focus, including nested shadow roots. */
export function focused(root: ShadowRoot): HTMLElement | undefined {
  const active = root.activeElement as HTMLElement | null;
  return active?.shadowRoot?.activeElement ? focused(active.shadowRoot) : (active ?? undefined);
}

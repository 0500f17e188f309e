/** Returns an element that the template always contains. */
export function query<K extends keyof HTMLElementTagNameMap>(root: ParentNode, name: K): HTMLElementTagNameMap[K] {
  const found = root.querySelector(name);
  if (!found) throw new Error(`missing element: ${name}`);
  return found;
}

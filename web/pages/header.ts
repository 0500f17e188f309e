/** The header of a hosted page: the Help Center's name, and the link back to it. */

import { offerOf } from "../src/api/offer";

/** Shows the header, and returns the place for the name. `backText` labels the link to the Help Center's front page, if there is one. */
export function showHeader(back: URL | undefined, backText: string): HTMLElement {
  const header = document.createElement("header");
  const name = document.createElement("span");
  name.className = "name";
  name.dir = "auto";
  header.append(name);
  if (back) header.append(linkTo(back, backText));
  document.body.prepend(header);
  return name;
}

/**
 * Shows the name that the tenant's admin has chosen. It comes from the API and never from the address of the page, because anyone can
 * create a link with any text in it.
 */
export async function showName(place: HTMLElement, api: string, tenant: string): Promise<void> {
  const offer = await offerOf(api, tenant);
  if (offer?.issuer) place.textContent = offer.issuer;
}

function linkTo(address: URL, text: string): HTMLElement {
  const link = document.createElement("a");
  link.className = "back";
  link.href = address.href;
  link.textContent = text;
  return link;
}

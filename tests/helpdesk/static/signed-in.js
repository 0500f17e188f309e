// What the page does for the element in it: gets it fresh tokens, searches the Help Center's people, and keeps the open user in the address.
const element = document.querySelector("two-factor-account, two-factor-user, two-factor-people, two-factor-policy");

element.refreshToken = async () => {
  const answer = await fetch("/token", { method: "POST" });
  if (!answer.ok) {
    location.replace("/?reason=ended");
    throw new Error("the session is over");
  }
  return (await answer.json()).token;
};

// The people whom the Help Center knows by a name or an address, as [{id, name, email}].
const search = (role) => async (text) => (await fetch(`/people/search?${new URLSearchParams({ role, q: text })}`)).json();
element.findUsers = search("customer");
element.findAgents = search("agent");
// The groups of the Help Center, for the settings.
if (element.dataset.groups) element.knownGroups = JSON.parse(element.dataset.groups);

// The address names the open user, so a reload and "Back" show the same page.
element.addEventListener("two-factor-navigate", ({ detail }) => {
  const address = new URL(location);
  if (detail.user) address.searchParams.set("user", detail.user);
  else address.searchParams.delete("user");
  if (address.href !== location.href) history.pushState(null, "", address);
});

addEventListener("popstate", () => {
  element.user = new URL(location).searchParams.get("user");
});

// Staff who signed in too long ago for a change confirm their password here. The element keeps what they typed.
const dialog = document.querySelector("#reauthentication");
const form = dialog?.querySelector("form");

element.addEventListener("two-factor-reauthentication-required", () => {
  if (dialog && !dialog.open) dialog.showModal();
});

form?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
  form.querySelector("[role=alert]").hidden = answer.status !== 403;
  if (answer.status === 401) location.replace("/?reason=ended");
  if (!answer.ok) return;
  element.token = (await answer.json()).token;
  form.reset();
  dialog.close();
});

// What the page does for the element in it: gets it fresh tokens, and leads to a new sign-in where that is needed.
const element = document.querySelector("two-factor-account, two-factor-people, two-factor-policy");

element.refreshToken = async () => {
  const answer = await fetch("/token", { method: "POST" });
  if (!answer.ok) {
    location.replace("/?reason=ended");
    throw new Error("the session is over");
  }
  return (await answer.json()).token;
};

// Staff who signed in too long ago for an order confirm their password here. The element keeps what they typed.
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

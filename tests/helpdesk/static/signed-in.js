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

element.addEventListener("two-factor-reauthenticate", () => location.assign("/?reason=fresh"));

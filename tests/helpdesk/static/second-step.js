// What the page does with the second step: hands the assertion to the server, or goes back to the password.
const step = document.querySelector("two-factor-login");
const passed = document.forms.passed;
let session;

// At once: an assertion lives for two minutes, and the user may still be saving recovery codes.
step.addEventListener("two-factor-verified", (event) => {
  event.preventDefault();
  passed.elements.assertion.value = event.detail.assertion;
  session = fetch(passed.action, { method: "POST", body: new URLSearchParams(new FormData(passed)) });
});

step.addEventListener("two-factor-complete", async () => {
  const answer = await session.catch(() => undefined);
  if (answer?.ok) location.replace(answer.url);
  // The server says why.
  else passed.submit();
});

step.addEventListener("two-factor-login-expired", ({ detail }) => {
  location.replace(`/?reason=${encodeURIComponent(detail.reason)}`);
});

// What the page does with the second step: hands the assertion to the server, or goes back to the password.
const step = document.querySelector("two-factor-login");
const passed = document.forms.passed;

step.addEventListener("two-factor-complete", ({ detail }) => {
  passed.elements.assertion.value = detail.assertion;
  passed.submit();
});

step.addEventListener("two-factor-login-expired", ({ detail }) => {
  location.replace(`/?reason=${encodeURIComponent(detail.reason)}`);
});

// Shows new mail when the visitor comes back to this tab.
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") location.reload();
});

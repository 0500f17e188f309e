/** The texts of login and account, and of the hosted pages. */
export default import.meta.glob<string>(["./en/*.ftl", "!./en/{policy,people,adoption,user}.ftl"], {
  query: "?raw",
  import: "default",
  eager: true,
});

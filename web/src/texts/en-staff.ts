/** The texts of staff's elements. */
export default import.meta.glob<string>("./en/{policy,people,adoption,user}.ftl", { query: "?raw", import: "default", eager: true });

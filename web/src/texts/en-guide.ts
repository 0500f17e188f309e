/** The texts of the article for users. */
export default import.meta.glob<string>("./en/guide.ftl", { query: "?raw", import: "default", eager: true });

export default import.meta.glob<string>("./fi/*.ftl", { query: "?raw", import: "default", eager: true });

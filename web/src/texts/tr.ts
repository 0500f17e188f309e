export default import.meta.glob<string>("./tr/*.ftl", { query: "?raw", import: "default", eager: true });

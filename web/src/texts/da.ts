export default import.meta.glob<string>("./da/*.ftl", { query: "?raw", import: "default", eager: true });

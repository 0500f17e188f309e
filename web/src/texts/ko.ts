export default import.meta.glob<string>("./ko/*.ftl", { query: "?raw", import: "default", eager: true });

export default import.meta.glob<string>("./pt-BR/*.ftl", { query: "?raw", import: "default", eager: true });

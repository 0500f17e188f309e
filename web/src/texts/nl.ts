export default import.meta.glob<string>("./nl/*.ftl", { query: "?raw", import: "default", eager: true });

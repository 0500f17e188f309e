export default import.meta.glob<string>("./nb/*.ftl", { query: "?raw", import: "default", eager: true });

export default import.meta.glob<string>("./zh-Hans/*.ftl", { query: "?raw", import: "default", eager: true });

/** The origins in the deployment parameter `AllowedOrigins`, which the function `pages` writes into the page. */
export function allowedOrigins(): string[] {
  const content = document.querySelector<HTMLMetaElement>("meta[name='user-2fa:allowed-origins']")?.content ?? "";
  return content.split(" ").filter((origin) => origin !== "");
}

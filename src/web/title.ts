/** The title of a page as browsers and search engines show it. */
export function pageTitle(title: string): { readonly title: string }[] {
  return [{ title: `${title} – Twofold` }];
}

import type { ProcedureKind } from '#call/procedures';
import type { Text } from '#value/text';
import { textOf } from './text/call-words.ts';

/** The title of a page as browsers and search engines show it. */
export function pageTitle(title: string): { readonly title: string }[] {
  return [{ title: `${title} – Twofold` }];
}

type Page = { readonly loaderData?: { readonly kind: ProcedureKind } | undefined; readonly params: { readonly lang?: string } };

/** The `meta` of a page whose title is in the words of its call's kind; of a page that could not be loaded in those of a tender. */
export function titleInWords(title: Text) {
  return ({ loaderData, params }: Page) => pageTitle(textOf(title, loaderData?.kind ?? 'tender')[params.lang === 'en' ? 'en' : 'nb']);
}

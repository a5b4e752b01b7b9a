import type { CaseFile } from '#public-record/case-file';
import type { Language } from '#value/text';

export type Caption = { readonly href: string; readonly text: string; readonly lang?: Language };

/** The case a page of work belongs to: its title, in the reader's language where somebody wrote it in it, and the way back to it. */
export function captionOf(file: Pick<CaseFile, 'id' | 'language' | 'need'>, language: Language): Caption {
  const href = `/${language}/w/cases/${file.id}`;
  const { title, otherTitle } = file.need;
  if (file.language === language) return { href, text: title ?? '' };
  return otherTitle ? { href, text: otherTitle } : { href, text: title ?? '', lang: file.language };
}

export function CaseCaption({ caption }: { readonly caption: Caption }) {
  return (
    <a className="ds-link" href={caption.href} lang={caption.lang}>
      {caption.text}
    </a>
  );
}

/** The language of a text written in the process language, where the reader's is another. */
export function foreign(written: Language, language: Language): Language | undefined {
  return written === language ? undefined : written;
}

import { workedLotName } from '../04-call/lots/lot-name.ts';
import type { CallLot } from '#call/call-lot';
import type { CaseFile } from '#public-record/case-file';
import type { Language } from '#value/text';

export type Caption = {
  readonly href: string;
  readonly text: string;
  readonly lang?: Language;
  /** The lot, in the language it is written in, where the page is about one of several. */
  readonly lot?: string;
  readonly written?: Language | undefined;
};

/** The case a page of work belongs to: its title, in the reader's language where somebody wrote it in it, and the way back to it; with the lot where the page is about one of several. */
export function captionOf(
  file: Pick<CaseFile, 'id' | 'language' | 'need'>,
  language: Language,
  call?: Pick<CallLot, 'divided' | 'stages' | 'stage' | 'lot'>,
): Caption {
  const name = call ? workedLotName(call, language) : '';
  const lot = name ? { lot: name, written: foreign(file.language, language) } : {};
  const href = `/${language}/w/cases/${file.id}`;
  const { title, otherTitle } = file.need;
  if (file.language === language) return { href, text: title ?? '', ...lot };
  return otherTitle ? { href, text: otherTitle, ...lot } : { href, text: title ?? '', lang: file.language, ...lot };
}

export function CaseCaption({ caption }: { readonly caption: Caption }) {
  return (
    <>
      <a className="ds-link" href={caption.href} lang={caption.lang}>
        {caption.text}
      </a>
      {caption.lot && <span lang={caption.written}> · {caption.lot}</span>}
    </>
  );
}

/** The language of a text written in the process language, where the reader's is another. */
export function foreign(written: Language, language: Language): Language | undefined {
  return written === language ? undefined : written;
}

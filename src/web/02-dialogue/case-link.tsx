import type { CaseFile } from '#public-record/case-file';
import type { Language } from '#value/text';

export type CaseLinkProps = {
  readonly language: Language;
  readonly about: { readonly id: string; readonly title: string; readonly lang: Language };
};

/** The way back from a page of a case to its workspace, as the caption above the heading. */
export function CaseLink({ language, about }: CaseLinkProps) {
  return (
    <a className="ds-link" href={`/${language}/w/cases/${about.id}`} lang={about.lang === language ? undefined : about.lang}>
      {about.title}
    </a>
  );
}

/** What a page of a case carries to its caption. */
export function aboutCase(file: CaseFile): CaseLinkProps['about'] {
  return { id: file.id, title: file.need.title ?? '', lang: file.language };
}

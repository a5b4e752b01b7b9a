import type { Language } from '#value/text';
import { say } from '../text/say.ts';
import { Icon } from './icon.tsx';

export type PaginationProps = {
  readonly language: Language;
  /** The page shown and the number of pages, from 1. */
  readonly page: number;
  readonly pages: number;
  readonly href: (page: number) => string;
};

const words = {
  label: { en: 'Pages of results', nb: 'Sider med treff' },
  previous: { en: 'Previous page', nb: 'Forrige side' },
  next: { en: 'Next page', nb: 'Neste side' },
  position: { en: 'Page {page} of {pages}', nb: 'Side {page} av {pages}' },
} as const;

/** Previous and next as links; nothing where there is only one page. */
export function Pagination({ language, page, pages, href }: PaginationProps) {
  if (pages <= 1) return null;
  return (
    <nav className="pagination" aria-label={words.label[language]}>
      {page > 1 && (
        <a className="ds-button" data-variant="secondary" rel="prev" href={href(page - 1)}>
          <Icon name="back" />
          {words.previous[language]}
        </a>
      )}
      <span className="pagination__position">{say(words.position, language, { page, pages })}</span>
      {page < pages && (
        <a className="ds-button" data-variant="secondary" rel="next" href={href(page + 1)}>
          {words.next[language]}
          <Icon name="arrow" />
        </a>
      )}
    </nav>
  );
}

import type { ReactNode } from 'react';
import type { ProcedureKind } from '#call/procedures';
import type { Language, Text } from '#value/text';
import { CaseLink, type CaseLinkProps } from '../02-dialogue/case-link.tsx';
import { LinkButton } from '../design/button.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { ErrorSummary } from '../design/error-summary.tsx';
import { WithAside } from '../design/layout.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { textOf } from '../text/call-words.ts';
import type { ErrorItem } from '../field/problem-text.ts';

export type DraftCheckProps = {
  readonly kind: ProcedureKind;
  readonly language: Language;
  readonly about: CaseLinkProps['about'];
  readonly title: string;
  /** The finding, in a sentence or two. */
  readonly lead: string;
  /** The form that changes what is assumed; its element has the id `assumptions`. */
  readonly assumptions: ReactNode;
  readonly problems: readonly ErrorItem[];
  /** The address of the call's form. */
  readonly edit: string;
  readonly children: ReactNode;
};

const words = {
  assumed: { en: 'See what this assumes, and change it', nb: 'Se hva som er antatt, og endre det' },
  back: { en: 'Back to {theNotice}', nb: 'Tilbake til {theNotice}' },
  write: { en: 'Write {theNotice}', nb: 'Skriv {theNotice}' },
} as const satisfies Record<string, Text>;

/** A check of a draft call under assumptions that can be changed: the finding first, the figures, and beside them what is assumed. */
export function DraftCheck({ language, kind, about, title, lead, assumptions, problems, edit, children }: DraftCheckProps) {
  return (
    <>
      <ErrorSummary language={language} items={problems} />
      <PageHeading caption={<CaseLink language={language} about={about} />} title={title} lead={lead}>
        <a className="ds-link" href="#assumptions">
          {words.assumed[language]}
        </a>
      </PageHeading>
      <WithAside aside={assumptions}>
        <div className="call-sections">
          {children}
          <p>
            <LinkButton href={edit} variant="secondary">
              {textOf(words.back, kind)[language]}
            </LinkButton>
          </p>
        </div>
      </WithAside>
    </>
  );
}

export type NothingToCheckProps = Pick<DraftCheckProps, 'language' | 'kind' | 'about' | 'title'> & {
  readonly emptyTitle: string;
  readonly empty: string;
  /** Where in the call's form the missing part is written. */
  readonly href: string;
};

/** The same page while the draft holds nothing to be checked. */
export function NothingToCheck({ language, kind, about, title, emptyTitle, empty, href }: NothingToCheckProps) {
  return (
    <>
      <PageHeading caption={<CaseLink language={language} about={about} />} title={title} />
      <EmptyState title={emptyTitle} action={<LinkButton href={href}>{textOf(words.write, kind)[language]}</LinkButton>}>
        <p>{empty}</p>
      </EmptyState>
    </>
  );
}

import type { ProcedureKind } from '#call/procedures';
import type { Casework } from '#casework/casework';
import type { Language } from '#value/text';
import { Button } from '../design/button.tsx';
import { Section } from '../design/layout.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { Tag } from '../design/tag.tsx';
import { afterTextOf } from './round-text.ts';
import { talkTime } from './talk-time.ts';

export type OwnTalksProps = {
  readonly language: Language;
  readonly kind: ProcedureKind;
  readonly talks: Awaited<ReturnType<Casework['talksFor']>>;
};

/** The times that are free, and one's own; a button on each line. */
export function OwnTalks({ language, kind, talks }: OwnTalksProps) {
  const t = afterTextOf(kind);
  const own = talks.some((talk) => talk.own);
  return (
    <Section id="talks" title={t.talks[language]} lead={t.talksBidderLead[language]}>
      {talks.length === 0 ? (
        <p>{t.noTalks[language]}</p>
      ) : (
        <form method="post">
          <SummaryList
            language={language}
            items={talks.map((talk) => ({
              key: talk.id,
              term: talkTime(talk, language),
              value: (
                <>
                  <span>{talk.place}</span>{' '}
                  {talk.own ? (
                    <>
                      <Tag tone="success">{t.yours[language]}</Tag>{' '}
                      <Button name="intent" value={`unbook:${talk.id}`} variant="tertiary" size="sm">
                        {t.unbook[language]}
                      </Button>
                    </>
                  ) : (
                    !own && (
                      <Button name="intent" value={`book:${talk.id}`} variant="secondary" size="sm">
                        {t.book[language]}
                      </Button>
                    )
                  )}
                </>
              ),
            }))}
          />
        </form>
      )}
    </Section>
  );
}

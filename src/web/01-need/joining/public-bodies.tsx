import type { PublicRecord } from '#public-record';
import type { Instant } from '#value/instant';
import type { Language } from '#value/text';
import { Section } from '../../design/layout.tsx';
import { Notice } from '../../design/notice.tsx';
import { formatList } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { BodiesList } from './bodies-list.tsx';
import { joiningText as t } from './text.ts';

type PartProps = { readonly record: PublicRecord; readonly language: Language; readonly now: Instant };

/** Who stands behind a case beside the body whose case it is, who was asked, and what they answered; nothing where nobody was. */
export function BodiesPart({ record, language, now }: PartProps) {
  const bodies = bodiesIn(record);
  if (bodies.length === 0) return null;
  const together = bodies.some(({ state }) => state === 'joined');
  const heading = together
    ? { title: t.publicTitle[language], lead: say(t.leads, language, { body: record.organisation.name }) }
    : { title: t.publicAsked[language] };
  return (
    <Section id="bodies" {...heading}>
      <BodiesList
        bodies={bodies}
        lead={record.organisation.name}
        language={language}
        written={record.language}
        country={record.country}
        now={now}
      />
    </Section>
  );
}

type JoinedInProps = { readonly joinedIn: PublicRecord['joinedIn'] | undefined; readonly language: Language };

/** Where the need is met together with that of another body; records from before say nothing of it. */
export function JoinedInNotice({ joinedIn, language }: JoinedInProps) {
  if (!joinedIn) return null;
  return (
    <Notice language={language}>
      <p>
        {t.joinedIn[language]}{' '}
        <a className="ds-link" href={`/${language}/cases/${joinedIn.caseId}`}>
          {say(t.joinedInLink, language, { title: joinedIn.title ?? '', body: joinedIn.body })}
        </a>
      </p>
    </Notice>
  );
}

/** The names of everybody who buys: the body whose case it is first. */
export function buyersNamed(record: Pick<PublicRecord, 'organisation' | 'bodies'>, language: Language): string {
  return formatList([record.organisation.name, ...joinedFor(record, 'buyer')], language);
}

/** Who buys, for a line above a heading: from three on only the first by name, since all of them stand beside it. */
export function buyersInShort(record: Pick<PublicRecord, 'organisation' | 'bodies'>, language: Language): string {
  const count = joinedFor(record, 'buyer').length;
  return count < 2 ? buyersNamed(record, language) : say(t.withOthers, language, { body: record.organisation.name, count });
}

/** Those who joined for a part, by name. */
export function joinedFor(record: Pick<PublicRecord, 'bodies'>, part: 'buyer' | 'payer'): readonly string[] {
  return bodiesIn(record).flatMap((body) => (body.state === 'joined' && body.part === part ? [body.organisation.name] : []));
}

/** Records from before several could stand behind a case name none. */
function bodiesIn({ bodies }: Pick<PublicRecord, 'bodies'>): PublicRecord['bodies'] {
  return bodies ?? [];
}

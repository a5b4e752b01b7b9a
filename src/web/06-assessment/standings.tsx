import type { GroupStanding } from '#assessment/group-standing';
import type { Standing } from '#assessment/interest';
import type { Language } from '#value/text';
import { Notice } from '../design/notice.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { Tag, type Tone } from '../design/tag.tsx';
import { formatList } from '../text/format.ts';
import { say } from '../text/say.ts';
import { standingTags } from './text.ts';
import { useStandings, useAssessmentText } from './round-text.ts';
import { useInterestsText } from './interests/round-text.ts';

export type Bidder = { readonly id: string; readonly name: string; readonly standing: Standing } & GroupStanding;
export type StandingsProps = {
  readonly language: Language;
  readonly bidders: readonly Bidder[];
  readonly thanks?: 'thanks';
  /** Where a change is declared; the bidder's id follows. */
  readonly change?: string | null;
};

const tones: Readonly<Record<Standing, Tone>> = {
  undeclared: 'neutral',
  free: 'success',
  waiting: 'warning',
  recused: 'neutral',
  excluded: 'neutral',
};

/** Where the reader stands towards each bidder, and what that means. */
export function Standings({ language, bidders, thanks, change }: StandingsProps) {
  const interestsText = useInterestsText();
  const t = useAssessmentText();
  const sentences = useStandings();
  const items = bidders.map(({ id, name, standing, seen, together, because }) => ({
    key: id,
    term: name,
    value: (
      <>
        <Tag tone={tones[seen]}>{standingTags[seen][language]}</Tag>
        <p>{because.length > 0 ? say(t.keptOutBy, language, { names: formatList(because, language) }) : sentences[seen][language]}</p>
        {because.length === 0 && together.length > 0 && (
          <p className="field__hint">{say(t.submitsWith, language, { names: formatList(together, language) })}</p>
        )}
        {change && standing !== 'excluded' && (
          <p>
            <a className="ds-link" href={`${change}/${id}`}>
              {interestsText.change[language]}
              <span className="ds-sr-only">: {name}</span>
            </a>
          </p>
        )}
      </>
    ),
  }));
  return (
    <>
      {thanks && (
        <Notice language={language} tone="success" title={t.thanks[language]}>
          <What language={language} bidders={bidders} standing="recused" />
          <What language={language} bidders={bidders} standing="waiting" />
        </Notice>
      )}
      <SummaryList language={language} items={items} />
    </>
  );
}

function What({ language, bidders, standing }: StandingsProps & { readonly standing: 'recused' | 'waiting' }) {
  const t = useAssessmentText();
  const names = bidders.filter((bidder) => bidder.seen === standing).map((bidder) => bidder.name);
  if (names.length === 0) return null;
  const all = names.length === bidders.length;
  if (standing === 'recused') {
    return <p>{all ? t.recusedFromAll[language] : say(t.recusedFrom, language, { names: formatList(names, language) })}</p>;
  }
  return <p>{all ? t.waitingForAll[language] : say(t.waitingFor, language, { names: formatList(names, language) })}</p>;
}

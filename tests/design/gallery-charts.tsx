import type { Language } from '#value/text';
import { LineChart } from '../../src/web/chart/line-chart.tsx';
import { RankingBars } from '../../src/web/chart/ranking-bars.tsx';
import { Panel, Section } from '../../src/web/design/layout.tsx';
import { PageHeading } from '../../src/web/design/page-heading.tsx';
import { Weightings } from './gallery-weightings.tsx';
import { pair } from './sample-world.ts';

const scores = { mega: [4.4, 3.4, 4.0952], value: [3.4, 3, 5], open: [3.6, 4.6, 4.3434] } as const;
const weights = [45, 25, 30] as const;
const partsOf = (key: keyof typeof scores) => ({
  solution: (scores[key][0] * weights[0]) / 100,
  social: (scores[key][1] * weights[1]) / 100,
  price: (scores[key][2] * weights[2]) / 100,
});
const seen = [61, 64, 58, 66, undefined, 60, 71, 73];

export function ChartsPage({ language }: { readonly language: Language }) {
  const say = pair(language);
  const months = say('Jan Feb Mar Apr May Jun Jul Aug', 'jan. feb. mars apr. mai juni juli aug.').split(' ');
  return (
    <>
      <PageHeading title={say('Charts', 'Diagrammer')} />
      <Section title={say('Ranking', 'Rangering')}>
        <Panel>
          <RankingBars
            language={language}
            id="homeless"
            title={say('Weighted points per criterion', 'Vektede poeng per kriterium')}
            finding={say(
              'Open Door comes first, by 0.014 points. The result is close.',
              'Open Door kommer først med 0,014 poeng. Resultatet er jevnt.',
            )}
            criteria={[
              { key: 'solution', name: say('Solution', 'Løsning'), weight: 45 },
              { key: 'social', name: say('Social value', 'Sosial merverdi'), weight: 25 },
              { key: 'price', name: say('Price', 'Pris'), weight: 30 },
            ]}
            submissions={[
              { key: 'open', name: 'Open Door Northmoor', parts: partsOf('open'), total: 4.073 },
              { key: 'mega', name: 'MegaCare Ltd', parts: partsOf('mega'), total: 4.0586 },
              { key: 'value', name: 'ValueMed', parts: partsOf('value'), total: 3.78 },
            ]}
            most={5}
            csvHref="/scores.csv"
          />
        </Panel>
      </Section>
      <Section title={say('Over time', 'Over tid')}>
        <LineChart
          language={language}
          id="seen"
          title={say('Seen within two days', 'Møtt innen to dager')}
          unit={say('% seen within two days', '% møtt innen to dager')}
          finding={say(
            'Since the nurses took the first call, more people are seen within two days.',
            'Etter at sykepleierne tok den første samtalen, blir flere møtt innen to dager.',
          )}
          observations={seen.map((value, index) => ({ key: String(index), label: `${months[index]} 2027`, value }))}
          baseline={{ value: 61, label: say('At the start', 'Ved start') }}
          target={{ value: 75, label: say('Target', 'Mål') }}
          breaks={[{ before: '6', label: say('Nurse triage decided 28 June', 'Sykepleiervurdering vedtatt 28. juni') }]}
          csvHref="/seen.csv"
        />
      </Section>
      <Weightings language={language} />
      <Section title={say('Six parts', 'Seks deler')}>
        <RankingBars
          language={language}
          id="six"
          title={say('Every pattern', 'Alle mønstre')}
          finding={say('Six parts stay apart without colour.', 'Seks deler kan skilles uten farge.')}
          criteria={['A', 'B', 'C', 'D', 'E', 'F'].map((name) => ({ key: name, name }))}
          submissions={[{ key: 's', name: 'Nattlys AS', parts: { A: 1, B: 0.8, C: 0.7, D: 0.5, E: 0.6, F: 0.4 }, total: 4 }]}
          most={5}
          decimals={1}
        />
      </Section>
    </>
  );
}

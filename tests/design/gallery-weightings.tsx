import type { Language } from '#value/text';
import { WeightStrips } from '../../src/web/chart/weight-strips.tsx';
import { WeightTriangle } from '../../src/web/chart/weight-triangle.tsx';
import { Panel, Section } from '../../src/web/design/layout.tsx';
import { pair } from './sample-world.ts';

const contenders = ['Open Door Northmoor', 'MegaCare Ltd', 'ValueMed'].map((name, place) => ({
  key: name,
  name,
  place,
  label: String(place + 1),
}));
const [open = '', mega = '', value = ''] = contenders.map(({ key }) => key);

/** Who comes first by weight, with two that share an area and with weights that somebody asked about. */
export function Weightings({ language }: { readonly language: Language }) {
  const say = pair(language);
  const [solution, social, price] = [say('Solution', 'Løsning'), say('Social value', 'Samfunnsnytte'), say('Price', 'Pris')];
  return (
    <Section title={say('Who comes first by weight', 'Hvem som er først etter vekt')}>
      <Panel>
        <WeightTriangle
          language={language}
          id="weightings"
          criteria={[solution, social, price]}
          contenders={contenders}
          triangle={{
            areas: [
              {
                ids: [open],
                corners: [
                  [0.6, 0.4, 0],
                  [0, 1, 0],
                  [0, 0.3, 0.7],
                ],
              },
              {
                ids: [mega, value],
                corners: [
                  [1, 0, 0],
                  [0.6, 0.4, 0],
                  [0, 0.3, 0.7],
                  [0, 0, 1],
                ],
              },
            ],
            near: [
              [0.55, 0.25, 0.2],
              [0.55, 0.15, 0.3],
              [0.45, 0.15, 0.4],
              [0.35, 0.25, 0.4],
              [0.35, 0.35, 0.3],
              [0.45, 0.35, 0.2],
            ],
            published: [0.45, 0.25, 0.3],
          }}
          asked={[0.1, 0.1, 0.8]}
        />
      </Panel>
      <Panel>
        <WeightStrips
          language={language}
          id="strips"
          contenders={contenders}
          strips={[
            { key: 'solution', name: solution, weight: 45, asked: 0, parts: [{ from: 0, to: 1, ids: [open] }] },
            {
              key: 'price',
              name: price,
              weight: 100,
              asked: 62.5,
              parts: [
                { from: 0, to: 0.05, ids: [value] },
                { from: 0.05, to: 0.6, ids: [open] },
                { from: 0.6, to: 1, ids: [mega, value] },
              ],
            },
          ]}
        />
      </Panel>
    </Section>
  );
}

import { procedures, type ProcedureKind } from '#call/procedures';
import type { Language, Text } from '#value/text';
import { Button, ButtonRow } from '../design/button.tsx';
import { Section } from '../design/layout.tsx';

/** Starting a call: one button for each kind that can be run, and what sets them apart. */
export function StartCall({ language }: { readonly language: Language }) {
  return (
    <Section title={words.title[language]} lead={words.lead[language]}>
      <form method="post">
        <input type="hidden" name="intent" value="startCall" />
        <ButtonRow>
          {procedures
            .filter(({ runs }) => runs)
            .map(({ kind }) => (
              <Button key={kind} name="kind" value={kind} variant="secondary">
                {buttons[kind][language]}
              </Button>
            ))}
        </ButtonRow>
      </form>
    </Section>
  );
}

const words = {
  title: { en: 'A new call', nb: 'Ny konkurranse' },
  lead: {
    en: 'A tender buys what somebody offers today. In an innovation partnership you pay one or several partners to develop and test what nobody offers, phase by phase.',
    nb: 'I en vanlig konkurranse kjøper dere noe som tilbys i dag. I et innovasjonspartnerskap betaler dere én eller flere partnere for å utvikle og prøve ut noe ingen tilbyr, fase for fase.',
  },
} as const satisfies Record<string, Text>;

const buttons: Readonly<Record<ProcedureKind, Text>> = {
  tender: { en: 'Start a tender', nb: 'Start en konkurranse' },
  innovationPartnership: { en: 'Start an innovation partnership', nb: 'Start et innovasjonspartnerskap' },
  fundRound: { en: 'Start a fund round', nb: 'Start en tilskuddsrunde' },
  requestWave: { en: 'Start a request wave', nb: 'Start en forespørselsrunde' },
};

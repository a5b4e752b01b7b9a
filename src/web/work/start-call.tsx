import { kindsForRoute } from '#call/kinds-for-route';
import { isRecorded, type ProcedureKind } from '#call/procedures';
import type { Language, Text } from '#value/text';
import { Button, ButtonRow } from '../design/button.tsx';
import { Disclosure } from '../design/disclosure.tsx';
import { Section } from '../design/layout.tsx';

/** Starting a call: one button for each kind that the chosen route leads to, and what sets them apart. The other kinds are folded away. */
export function StartCall({ language, routeId }: { readonly language: Language; readonly routeId: string | null }) {
  const { fitting, other } = kindsForRoute(routeId);
  return (
    <>
      {fitting.length > 0 && (
        <Section title={(fitting.some(isRecorded) ? withoutCompetition : title)[language]}>
          <Kinds kinds={fitting} language={language} />
        </Section>
      )}
      {other.length > 0 && (
        <Disclosure summary={others[language]}>
          <Kinds kinds={other} language={language} />
        </Disclosure>
      )}
    </>
  );
}

function Kinds({ kinds, language }: { readonly kinds: readonly ProcedureKind[]; readonly language: Language }) {
  return (
    <form method="post" className="flow">
      <input type="hidden" name="intent" value="startCall" />
      <p className="section__lead">{kinds.map((kind) => words[kind].what[language]).join(' ')}</p>
      <ButtonRow>
        {kinds.map((kind) => (
          <Button key={kind} name="kind" value={kind} variant="secondary">
            {words[kind].start[language]}
          </Button>
        ))}
      </ButtonRow>
    </form>
  );
}

const title: Text = { en: 'A new call', nb: 'Ny utlysning' };
const withoutCompetition: Text = { en: 'Choose the provider', nb: 'Velg leverandør' };
const others: Text = { en: 'Other kinds of call', nb: 'Andre slags utlysninger' };

const words: Readonly<Record<ProcedureKind, { readonly start: Text; readonly what: Text }>> = {
  tender: {
    start: { en: 'Start a tender', nb: 'Start en konkurranse' },
    what: { en: 'A tender buys what somebody offers today.', nb: 'I en vanlig konkurranse kjøper dere noe som tilbys i dag.' },
  },
  innovationPartnership: {
    start: { en: 'Start an innovation partnership', nb: 'Start et innovasjonspartnerskap' },
    what: {
      en: 'In an innovation partnership you pay one or several partners to develop and test what nobody offers, phase by phase.',
      nb: 'I et innovasjonspartnerskap betaler dere én eller flere partnere for å utvikle og prøve ut noe ingen tilbyr, fase for fase.',
    },
  },
  fundRound: {
    start: { en: 'Start a fund round', nb: 'Start en tilskuddsrunde' },
    what: {
      en: 'A fund round gives grants to those who apply, from the most points down, as far as the money reaches.',
      nb: 'I en tilskuddsrunde gir dere tilskudd til dem som søker, fra flest poeng og nedover, så langt pengene rekker.',
    },
  },
  requestWave: {
    start: { en: 'Start a request wave', nb: 'Start en forespørselsrunde' },
    what: {
      en: 'In a request wave groups of your own staff ask to take over their service, and the board must consider every request by a day that is public. It needs no route: a request that is supported gets a lawful one of its own afterwards.',
      nb: 'I en forespørselsrunde ber grupper av egne ansatte om å få overta tjenesten sin, og styret må behandle hver forespørsel innen en dag som er offentlig. Den trenger ingen framgangsmåte: en forespørsel som får støtte, får en lovlig framgangsmåte for seg etterpå.',
    },
  },
  mostSuitableProvider: {
    start: { en: 'Prepare the notice', nb: 'Skriv kunngjøringen' },
    what: {
      en: 'First you tell everybody that you mean to name the most suitable provider. Others have at least 14 days to make themselves known. Then a panel assesses all of them on the key criteria.',
      nb: 'Først forteller dere alle at dere har tenkt å peke ut den best egnede leverandøren. Andre får minst 14 dager til å melde seg. Så vurderer et panel alle sammen etter hovedkriteriene.',
    },
  },
  directAward: {
    start: { en: 'Prepare a direct award', nb: 'Forbered en direkte tildeling' },
    what: {
      en: 'You name one provider and write why. Everybody sees that you mean to, what is bought and what it costs.',
      nb: 'Dere peker ut én leverandør og skriver hvorfor. Alle ser at dere har tenkt å gjøre det, hva som kjøpes, og hva det koster.',
    },
  },
};

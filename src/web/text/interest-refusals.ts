import type { Text } from '#value/text';

/** Sentences for refusals around interests. */
export const interestSentences: Readonly<Record<string, Text>> = {
  excluded: {
    en: 'You are out of this panel. There is nothing more to declare here.',
    nb: 'Du er ute av dette panelet. Her er det ikke mer å melde fra om.',
  },
  rulingIncomplete: {
    en: 'Say how serious the link is, what follows, and why.',
    nb: 'Oppgi hvor alvorlig tilknytningen er, hva som skal skje, og hvorfor.',
  },
  measureMissing: { en: 'Describe the measure.', nb: 'Beskriv tiltaket.' },
  stateContradicts: {
    en: 'You have written that there is no conflict. Then the person takes part, and the link is put on record.',
    nb: 'Du har oppgitt at det ikke er noen interessekonflikt. Da deltar personen, og tilknytningen føres i protokollen.',
  },
  mustRecuse: {
    en: 'With this link the rules leave no choice: the person must be recused, or taken out of the panel.',
    nb: 'Med denne tilknytningen gir reglene ikke noe valg: Personen er inhabil, eller må ut av panelet.',
  },
  rulerUndeclared: {
    en: 'Declare your own interests first. Whoever rules must be free of links to the same organisation.',
    nb: 'Meld fra om egen tilknytning først. Den som avgjør, kan ikke selv ha tilknytning til den samme virksomheten.',
  },
  rulerInterested: {
    en: 'You have declared a link to this organisation yourself, so somebody else must rule.',
    nb: 'Du har selv meldt en tilknytning til denne virksomheten. Derfor må noen andre avgjøre.',
  },
  ownSuperior: {
    en: 'You answer to this person, so somebody else must rule on the declaration.',
    nb: 'Dette er lederen din. Derfor må noen andre avgjøre erklæringen.',
  },
  superiorDisqualified: {
    en: 'The person you answer to is disqualified, so you cannot decide this. You may prepare it (Public Administration Act § 6).',
    nb: 'Lederen din er inhabil. Da kan du ikke avgjøre dette, men du kan forberede det (forvaltningsloven § 6).',
  },
  deciderUndeclared: {
    en: 'Declare your own interests towards everybody who has submitted before you decide.',
    nb: 'Meld fra om egen tilknytning til alle som har levert, før du bestemmer.',
  },
  deciderInterested: {
    en: 'You have a link to somebody who has submitted that has not been ruled to be harmless, so somebody else must decide.',
    nb: 'Du har en tilknytning til noen som har levert, og den er ikke avgjort som uproblematisk. Derfor må noen andre bestemme.',
  },
  teamUndeclared: {
    en: 'Everybody who influences the decision declares. Still missing: {names}.',
    nb: 'Alle som påvirker beslutningen, melder fra om tilknytning. Det gjenstår for: {names}.',
  },
  panelTooSmall: {
    en: 'The panel has {active} members left without a conflict, and needs {needed}. Name a substitute, who declares first.',
    nb: 'Panelet har {active} igjen som ikke er inhabile, og trenger {needed}. Pek ut en vara, som melder fra om tilknytning først.',
  },
  submissionTooFew: {
    en: 'Only {active} of the panel may assess the submission from {organisation}; {needed} are needed. Name a substitute, who declares first.',
    nb: 'Bare {active} i panelet kan vurdere det {organisation} har levert, og det trengs {needed}. Pek ut en vara, som melder fra om tilknytning først.',
  },
  conflictsNotMade: {
    en: 'Record the conflicts assessment first: what was found among everybody who influences, and what was done about it.',
    nb: 'Registrer vurderingen av interessekonflikter først: hva dere fant hos alle som påvirker, og hva dere gjorde med det.',
  },
  conflictsRevise: {
    en: 'Revise the conflicts assessment before the decision: it is known now who has submitted, and links have been declared.',
    nb: 'Gå gjennom vurderingen av interessekonflikter på nytt før beslutningen: Nå er det kjent hvem som har levert, og tilknytninger er meldt.',
  },
  assessmentRequired: {
    en: 'The Procurement Act (section 83) asks for a conflicts assessment before the notice. There is no way to go on without one.',
    nb: 'Procurement Act (section 83) krever en vurdering av interessekonflikter før kunngjøringen. Det går ikke an å gå videre uten.',
  },
  foundMissing: { en: 'Fill in both answers.', nb: 'Svar på begge spørsmålene.' },
  criteriaFixed: {
    en: 'The criteria are fixed. Input from somebody with a link to an organisation that may submit counts only before that.',
    nb: 'Kriteriene er fastsatt. Innspill fra noen med tilknytning til en som kan komme til å levere, kan bare tas imot før det.',
  },
  requestersApart: {
    en: 'You raised this need for others than the public body, so you cannot write its need, criteria or estimate. Give your input in the dialogue instead.',
    nb: 'Du har meldt dette behovet for andre enn virksomheten selv. Derfor kan du ikke skrive behovet, kriteriene eller anslaget. Gi innspill i dialogen i stedet.',
  },
  biddersKnown: {
    en: 'It is known now who has submitted. Declare on each of them instead.',
    nb: 'Nå er det kjent hvem som har levert. Meld fra om hver av dem i stedet.',
  },
  notOnTheCase: { en: 'Choose people who have a role in this case.', nb: 'Velg personer som har en rolle i saken.' },
  ownSuperiorSelf: { en: 'Nobody answers to themselves.', nb: 'Ingen er sin egen leder.' },
  sameOrganisation: { en: 'Choose two different organisations.', nb: 'Velg to forskjellige virksomheter.' },
  noSuchOrganisation: { en: 'Choose both organisations.', nb: 'Velg begge virksomhetene.' },
};

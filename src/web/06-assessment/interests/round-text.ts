import { useCallKind } from '../../text/call-kind.ts';
import { textOfKind } from '../../text/text-of-kind.ts';
import { recordedConflicts, recordedInterests } from '../recorded-text.ts';
import { conflictsText } from './conflicts-text.ts';
import { interestsText } from './text.ts';

export const interestsTextOf = textOfKind(interestsText, {
  recorded: recordedInterests,
  rounds: {
    changeLead: {
      en: 'Declare what is so now. Your access to this {submission} is suspended at once, until somebody has ruled. What you declared before is kept.',
      nb: 'Meld fra om det som gjelder nå. Du mister tilgangen til {theSubmission} med en gang, til noen har tatt stilling til tilknytningen. Det du meldte før, blir bevart.',
    },
    earlyFrom: {
      en: 'The organisations below are named in the dialogue, have had agreements with the public body, or are linked to it. It says nothing about who will take part. When {theSubmissions} are opened you declare once more, on each {bidder}.',
      nb: 'Virksomhetene under er nevnt i dialogen, har hatt avtaler med virksomheten, eller er knyttet til den. Listen sier ingenting om hvem som kommer til å levere. Når {theSubmissions} er åpnet, melder du fra én gang til, om hver {bidder}.',
    },
    earlyTitle: { en: 'Declare before anybody knows who takes part', nb: 'Meld fra før noen vet hvem som leverer' },
    earlyGeneral: { en: '{TheCall} and everybody else', nb: '{TheCall} og alle andre' },
    earlyOver: { en: 'It is known now who has submitted', nb: 'Nå er det kjent hvem som har levert' },
  },
  fundRound: {
    earlyLead: {
      en: 'You take part in this case. Do you, or someone close to you, have a link to an organisation that may apply, or to what is supported?',
      nb: 'Du er med i denne saken. Har du, eller noen som står deg nær, tilknytning til noen som kan komme til å søke, eller til det som får støtte?',
    },
  },
  requestWave: {
    earlyLead: {
      en: 'You take part in this case. Do you, or someone close to you, have a link to a group that may send a request, or to the services it is about?',
      nb: 'Du er med i denne saken. Har du, eller noen som står deg nær, tilknytning til noen som kan komme til å sende en forespørsel, eller til tjenestene det gjelder?',
    },
  },
});

export const conflictsTextOf = textOfKind(conflictsText, {
  recorded: recordedConflicts,
  rounds: {
    lead: {
      en: 'Everybody who influences the case declares: before anybody can know who takes part, and again on each {bidder}. Here you see who has, and what should be settled before the next notice.',
      nb: 'Alle som påvirker saken, melder fra: før noen kan vite hvem som leverer, og på nytt om hver {bidder}. Her ser dere hvem som har gjort det, og hva som bør avklares før neste kunngjøring.',
    },
    warnings: { en: 'Settle this before {theCall} is published', nb: 'Avklar dette før {theCall} kunngjøres' },
    warningSame: {
      en: '{person} acts for {theirs}, which may take part.',
      nb: '{person} handler for {theirs}, som kan komme til å levere.',
    },
    warningBody: {
      en: '{ours} and {theirs}, which may take part: {kind}',
      nb: '{ours} og {theirs}, som kan komme til å levere: {kind}',
    },
    warningPerson: {
      en: '{ours}, to which {person} belongs, and {theirs}, which may take part: {kind}',
      nb: '{ours}, der {person} hører til, og {theirs}, som kan komme til å levere: {kind}',
    },
    noWarnings: {
      en: 'No link to an organisation that may take part is known.',
      nb: 'Ingen tilknytning til noen som kan komme til å levere, er kjent.',
    },
    mayBid: { en: 'Organisations that may take part', nb: 'Virksomheter som kan komme til å levere' },
    mayBidText: {
      en: 'From the dialogue, past agreements and links. Nobody knows who will take part, and this list tells nothing of it.',
      nb: 'Fra dialogen, tidligere avtaler og registrert tilknytning. Ingen vet hvem som kommer til å levere, og listen sier ingenting om det.',
    },
    before: { en: 'Before it is known who has submitted', nb: 'Før det er kjent hvem som har levert' },
    after: { en: 'On each {bidder}', nb: 'Om hver {bidder}' },
    wroteCall: { en: 'Wrote {theCall}', nb: 'Skrev utlysningen' },
    earlyLinks: {
      en: 'Links declared before it is known who has submitted',
      nb: 'Tilknytning som er meldt før det er kjent hvem som har levert',
    },
    earlyLinksLead: {
      en: 'Whoever has a serious link should not be on the panel at all. If you go on, the link is ruled on when that organisation submits.',
      nb: 'Den som har en alvorlig tilknytning, bør ikke være i panelet i det hele tatt. Går dere videre, blir tilknytningen avgjort når virksomheten leverer.',
    },
  },
});

export const useInterestsText = () => interestsTextOf(useCallKind());
export const useConflictsText = () => conflictsTextOf(useCallKind());

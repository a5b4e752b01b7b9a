import type { Documents } from '../section.ts';

/** What an enterprise shows where a competition is kept for some. It asks for counts and papers of the enterprise, never for people. */
export const eligibilityDocuments = {
  eligibilityEvidence: [
    {
      key: 'purpose',
      title: { en: 'A social purpose', nb: 'Et sosialt formål' },
      prompt: {
        en: 'Which articles say that the enterprise works for a social purpose alone, and where they are registered.',
        nb: 'Hvilke vedtekter som sier at virksomheten bare arbeider for et sosialt formål, og hvor de er registrert.',
      },
      draft: (_material, language) =>
        language === 'en'
          ? '- Articles or statutes, with the number of the clause: \n- Register and number: \n- Day of the last change: '
          : '- Vedtekter, med nummeret på bestemmelsen: \n- Register og nummer: \n- Dato for siste endring: ',
    },
    {
      key: 'profit',
      title: { en: 'What happens to a surplus', nb: 'Hva som skjer med overskuddet' },
      prompt: {
        en: 'That owners get no return, or how much at most, and what the surplus was used for in the last three years.',
        nb: 'At eierne ikke får utbytte, eller hvor mye høyst, og hva overskuddet er brukt til de tre siste årene.',
      },
      draft: (_material, language) =>
        language === 'en'
          ? '| Year | Surplus | Paid out to owners or members | Put back, and into what |\n| | | | |\n| | | | |\n| | | | |'
          : '| År | Overskudd | Utbetalt til eiere eller medlemmer | Ført tilbake, og til hva |\n| | | | |\n| | | | |\n| | | | |',
    },
    {
      key: 'side',
      title: { en: 'Other business', nb: 'Annen virksomhet' },
      prompt: {
        en: 'Commercial activity beside the purpose: how large it is, and how it supports the purpose.',
        nb: 'Kommersiell virksomhet ved siden av formålet: hvor stor den er, og hvordan den støtter formålet.',
      },
    },
    {
      key: 'checked',
      title: { en: 'Who checked it, and when', nb: 'Hvem som har kontrollert det, og når' },
      prompt: {
        en: 'Register looked up, accounts read, day and name. Say until when it holds.',
        nb: 'Registeroppslag, lest regnskap, dag og navn. Skriv hvor lenge kontrollen gjelder.',
      },
    },
  ],
  workforceAttestation: [
    {
      key: 'counts',
      title: { en: 'Counts', nb: 'Antall' },
      prompt: {
        en: 'Persons and full-time equivalents on the last day of a month. Counts only: no names, diagnoses, ages or histories.',
        nb: 'Personer og årsverk på den siste dagen i en måned. Bare antall: ingen navn, diagnoser, aldre eller livshistorier.',
      },
      draft: (_material, language) =>
        language === 'en'
          ? '| | Persons | Full-time equivalents |\n| All who work there | | |\n| Of them disabled or disadvantaged | | |\n| Share in per cent | | |'
          : '| | Personer | Årsverk |\n| Alle som arbeider der | | |\n| Av dem med funksjonsnedsettelse eller vanskeligstilte | | |\n| Andel i prosent | | |',
    },
    {
      key: 'part',
      title: { en: 'Which part of the enterprise', nb: 'Hvilken del av virksomheten' },
      prompt: {
        en: 'Whether the counts are of the whole enterprise, of the part that will deliver, or of a group together.',
        nb: 'Om tallene gjelder hele virksomheten, den delen som skal levere, eller en gruppe samlet.',
      },
    },
    {
      key: 'aim',
      title: { en: 'Integration as the main aim', nb: 'Integrering som hovedformål' },
      prompt: {
        en: 'Where it says so: articles, an approval, an agreement with a labour service.',
        nb: 'Hvor det står: vedtekter, en godkjenning, en avtale med arbeids- og velferdsetaten.',
      },
    },
    {
      key: 'signed',
      title: { en: 'Who answers for it', nb: 'Hvem som står inne for det' },
      prompt: {
        en: 'Name, office and day. The lists behind the counts stay in the enterprise; an auditor may see them there.',
        nb: 'Navn, stilling og dato. Listene bak tallene blir i virksomheten. En revisor kan se dem der.',
      },
    },
  ],
  mutualEvidence: [
    {
      key: 'purpose',
      title: { en: 'What it is for', nb: 'Hva den er til for' },
      prompt: {
        en: 'That it delivers public services, and for whom. Cite the articles.',
        nb: 'At den leverer offentlige tjenester, og for hvem. Vis til vedtektene.',
      },
    },
    {
      key: 'profit',
      title: { en: 'Who may share in a surplus', nb: 'Hvem som kan få del i overskuddet' },
      prompt: {
        en: 'Nobody, or members only. Cite the articles, and say what was paid out in the last three years (PA23 s.33).',
        nb: 'Ingen, eller bare medlemmene. Vis til vedtektene, og skriv hva som er utbetalt de tre siste årene (PA23 s.33).',
      },
    },
    {
      key: 'control',
      title: { en: 'Management and control by employees', nb: 'De ansattes ledelse og kontroll' },
      prompt: {
        en: 'How employees are members, vote and sit on the board: counts and rules, no names.',
        nb: 'Hvordan de ansatte er medlemmer, stemmer og sitter i styret: antall og regler, ingen navn.',
      },
    },
    {
      key: 'pause',
      title: { en: 'Earlier reserved contracts with the same body', nb: 'Tidligere reserverte kontrakter med samme oppdragsgiver' },
      prompt: {
        en: 'None of comparable services in the 36 months before the award. Say where you looked.',
        nb: 'Ingen om sammenlignbare tjenester i de 36 månedene før tildelingen. Skriv hvor dere har sett etter.',
      },
    },
    {
      key: 'term',
      title: { en: 'How long it may last', nb: 'Hvor lenge avtalen kan vare' },
      prompt: {
        en: 'At most 60 months. Whether options count is not settled: count them.',
        nb: 'Høyst 60 måneder. Det er ikke avklart om opsjoner teller med, så tell dem med.',
      },
      draft: ({ route }, language) =>
        route?.durationMonths == null
          ? ''
          : language === 'en'
            ? `${route.durationMonths} months, with extensions.`
            : `${route.durationMonths} måneder, med forlengelser.`,
    },
  ],
} as const satisfies Documents;

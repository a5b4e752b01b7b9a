import type { Text } from '#value/text';

export const clarifyText = {
  title: { en: 'Questions to the bidders', nb: 'Spørsmål til dem som har levert' },
  lead: {
    en: 'Ask for what is unclear, or for required answers that are missing. Nobody may change the price or what is offered. Everything asked and answered is kept in the case and is not public.',
    nb: 'Spør om det som er uklart, eller be om svar som måtte være med og mangler. Ingen kan endre prisen eller tilbudet. Alt det blir spurt om og svart på, blir bevart i saken og er ikke offentlig.',
  },
  omissions: { en: 'Required answers that are missing', nb: 'Svar som måtte være med, og mangler' },
  omissionsLead: {
    en: 'You ask for all of them in one act, with the same time for everybody. An answer that stays away is read as it was: not answered.',
    nb: 'Dere ber om alle samlet, med like lang tid for alle. Et svar som uteblir, leses slik det var: ikke besvart.',
  },
  omission: { en: '{name} has not answered: {question}', nb: '{name} har ikke svart på: {question}' },
  noOmissions: {
    en: 'Every required answer is there, or has been asked for.',
    nb: 'Alle svar som måtte være med, er der eller er etterspurt.',
  },
  askAll: { en: 'Ask for all of them', nb: 'Be om alle' },
  period: {
    en: 'Whoever is asked has {days, plural, one {# day} other {# days}}, until 4pm on a working day.',
    nb: 'Den som blir spurt, har {days, plural, one {# dag} other {# dager}} på seg, til kl. 16 på en arbeidsdag.',
  },
  clarify: { en: 'Ask one bidder to make something clear', nb: 'Be én leverandør gjøre noe klart' },
  clarifyLead: {
    en: 'Ask all whose answer is unclear in the same way.',
    nb: 'Spør alle der det samme er uklart.',
  },
  ask: { en: 'Ask', nb: 'Spør' },
  about: { en: 'Which answer is it about?', nb: 'Hvilket svar gjelder det?' },
  whole: { en: 'The submission as a whole', nb: 'Tilbudet som helhet' },
  sent: { en: 'Asked so far', nb: 'Spurt hittil' },
  nothingSent: { en: 'Nothing has been asked.', nb: 'Ingenting er spurt om.' },
  isAnswered: { en: 'Answered', nb: 'Besvart' },
  awaited: { en: 'Awaited', nb: 'Venter på svar' },
  waits: { en: 'Time until {at}.', nb: 'Frist {at}.' },
  over: { en: 'No answer in time', nb: 'Ikke besvart innen fristen' },
  notYours: {
    en: 'The answer is there. You read it when you have declared your interests.',
    nb: 'Svaret er kommet. Du kan lese det når du har meldt fra om tilknytning.',
  },
  purpose: {
    en: '{purpose, select, cure {A missing answer} lowPrice {The price} other {Something unclear}}',
    nb: '{purpose, select, cure {Et svar som mangler} lowPrice {Prisen} other {Noe uklart}}',
  },
  toLowPrices: { en: 'Prices that look unusually low', nb: 'Priser som ser uvanlig lave ut' },

  ownTitle: { en: 'Questions about your submission', nb: 'Spørsmål om tilbudet deres' },
  ownLead: {
    en: 'Answer only what is asked. The price and the rest of the submission stay as they are. The panel reads your answer beside the submission, with its date.',
    nb: 'Svar bare på det det spørres om. Prisen og resten av tilbudet står som det er. Panelet leser svaret ved siden av tilbudet, med dato.',
  },
  ownNone: { en: 'You have not been asked anything', nb: 'Dere er ikke spurt om noe' },
  ownNoneText: {
    en: 'If something in your submission is unclear or missing, you get a letter, and the question is shown here.',
    nb: 'Er noe i tilbudet uklart, eller mangler noe, får dere brev, og spørsmålet vises her.',
  },
  answer: { en: 'Answer', nb: 'Svar' },
  answerBy: { en: 'Answer by {at}', nb: 'Svar innen {at}' },
  send: { en: 'Send the answer', nb: 'Send svaret' },
  yourAnswer: { en: 'Your answer, received {at}', nb: 'Svaret deres, mottatt {at}' },
  received: { en: 'We have received your answer.', nb: 'Vi har mottatt svaret.' },

  lowTitle: { en: 'Prices that look unusually low', nb: 'Priser som ser uvanlig lave ut' },
  lowLead: {
    en: 'A low price need not be wrong. Ask how the service can be given for it, read the explanation, and record what you find. Before that the submission cannot be chosen.',
    nb: 'En lav pris trenger ikke være gal. Spør hvordan tjenesten kan gis for den, les forklaringen, og skriv hva dere kommer fram til. Før det kan tilbudet ikke velges.',
  },
  lowRule: {
    en: 'A price is looked at from {percent}% below the mean of the others, or below the floor of the price range. The law gives the duty to ask and no figure: this one is a choice of the product ({source}; unverified).',
    nb: 'En pris blir sett nærmere på fra {percent} prosent under gjennomsnittet av de andre, eller under gulvet i prisskalaen. Loven gir plikten til å spørre og ikke noe tall: Tallet er valgt i produktet ({source}; ikke kontrollert).',
  },
  lowLocked: { en: 'Prices are shown when all scores are locked', nb: 'Prisene vises når alle vurderinger er låst' },
  lowLockedText: {
    en: 'Until then nobody should know a price: it would colour the scores.',
    nb: 'Til da bør ingen kjenne prisene. De ville farge vurderingene.',
  },
  lowNone: { en: 'No price looks unusually low', nb: 'Ingen priser ser uvanlig lave ut' },
  belowMean: { en: '{percent}% below the mean of the others', nb: '{percent} prosent under gjennomsnittet av de andre' },
  belowFloor: { en: 'Below the floor of the price range', nb: 'Under gulvet i prisskalaen' },
  price: { en: 'Price', nb: 'Pris' },
  sign: { en: 'Why it is looked at', nb: 'Hvorfor vi ser på den' },
  explain: { en: 'Ask for an explanation', nb: 'Be om en forklaring' },
  explanation: { en: 'Explanation', nb: 'Forklaring' },
  found: { en: 'What you found', nb: 'Hva dere kom fram til' },
  examine: { en: 'Record what you found', nb: 'Skriv hva dere kom fram til' },
  proposal: {
    en: 'Your price is far below what we expected. Explain how the service can be given for it: staff and pay, materials, other income, and what you have left out.',
    nb: 'Prisen deres er langt under det vi ventet. Forklar hvordan tjenesten kan gis for den: bemanning og lønn, materiell, andre inntekter, og hva dere ikke har regnet med.',
  },
  curing: {
    en: 'A required answer is missing from your submission. You can add it now, within the limit of words of the question.',
    nb: 'Et svar som måtte være med, mangler i tilbudet deres. Dere kan legge det til nå, innenfor ordgrensen i spørsmålet.',
  },
} as const satisfies Record<string, Text>;

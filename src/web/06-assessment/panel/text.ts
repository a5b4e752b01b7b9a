import type { Text } from '#value/text';

export const scoringText = {
  lockedBefore: { en: 'Scored and locked before', nb: 'Vurdert og låst før' },
  byCriterion: { en: 'By criterion', nb: 'Ett kriterium om gangen' },
  bySubmission: { en: 'By submission', nb: 'Ett tilbud om gangen' },
  views: { en: 'How you go through them', nb: 'Hvordan du går gjennom dem' },
  criterionOrder: {
    en: 'One criterion across all submissions, so that you compare like with like. The order is drawn for you and differs from one criterion to the next.',
    nb: 'Ett kriterium på tvers av alle tilbudene, så du sammenligner likt med likt. Rekkefølgen er trukket for deg og skifter fra kriterium til kriterium.',
  },
  goOn: { en: 'Go on: {criterion}, {name}', nb: 'Fortsett: {criterion}, {name}' },
  begin: { en: 'Begin: {criterion}, {name}', nb: 'Begynn: {criterion}, {name}' },
  criterionPlace: { en: 'Criterion {n} of {all}', nb: 'Kriterium {n} av {all}' },
  oneTitle: { en: '{criterion}: {name}', nb: '{criterion}: {name}' },
  otherAnswers: { en: 'The other answers of this submission ({count})', nb: 'De andre svarene i dette tilbudet ({count})' },
  notYours: { en: 'You are not asked to score anything', nb: 'Du er ikke bedt om å vurdere noe' },
  notYoursText: {
    en: 'In this call no criterion is given to your role.',
    nb: 'I denne konkurransen er ingen kriterier lagt til rollen din.',
  },
  othersScore: { en: 'Others on the panel score {criteria}.', nb: 'Andre i panelet vurderer {criteria}.' },
  hiddenNames: {
    en: 'Names are hidden until the decision. The files come as the bidders made them: if one says who made it, score as if it did not, and tell the chair.',
    nb: 'Navnene er skjult til beslutningen. Filene er slik de som leverte, laget dem: Sier en fil hvem som har laget den, vurderer du som om den ikke gjorde det, og sier fra til lederen.',
  },
  save: { en: 'Save', nb: 'Lagre' },
  saved: { en: 'Saved {clock}', nb: 'Lagret {clock}' },
  notSaved: {
    en: 'Not saved. Check the number, and use the button.',
    nb: 'Ikke lagret. Se over tallet, og bruk knappen.',
  },
  clarified: { en: 'Asked after the opening', nb: 'Spurt om etter åpningen' },
  asked: { en: 'Asked {at}', nb: 'Spurt {at}' },
  answered: { en: 'Answered {at}', nb: 'Besvart {at}' },
  awaited: { en: 'The answer is awaited until {at}.', nb: 'Svaret ventes innen {at}.' },
  noAnswer: { en: 'No answer came in time.', nb: 'Det kom ikke noe svar innen fristen.' },
  aboutQuestion: { en: 'About: {question}', nb: 'Gjelder: {question}' },
} as const satisfies Record<string, Text>;

export const discussionText = {
  title: { en: 'What to talk about', nb: 'Hva panelet bør snakke om' },
  lead: {
    en: 'Where you scored differently, first what matters most for who comes first. You need not agree: the mean counts. Change a score only when you have read something differently.',
    nb: 'Der dere har vurdert ulikt, og først det som betyr mest for hvem som blir nummer én. Dere trenger ikke bli enige: Det er gjennomsnittet som teller. Endre poeng bare når du har lest noe annerledes.',
  },
  waitTitle: { en: 'No scores can be seen yet', nb: 'Ingen vurderinger kan vises ennå' },
  wait: {
    en: 'Everybody on the panel locks first. Then all scores and reasons are shown here, side by side.',
    nb: 'Først låser alle i panelet. Da vises alle vurderinger og begrunnelser her, side om side.',
  },
  queue: { en: 'In this order', nb: 'I denne rekkefølgen' },
  nothing: { en: 'You scored alike', nb: 'Dere har vurdert likt' },
  nothingText: {
    en: 'Nobody scored differently on anything. There is nothing that must be talked about.',
    nb: 'Ingen har vurdert noe ulikt. Det er ingenting dere må snakke om.',
  },
  line: { en: '{criterion}: {name}', nb: '{criterion}: {name}' },
  decides: { en: 'Could change who comes first', nb: 'Kan endre hvem som blir nummer én' },
  changeOwn: { en: 'Change your score', nb: 'Endre poengene dine' },
  changed: { en: 'Changed from {from} to {to} {at}', nb: 'Endret fra {from} til {to} {at}' },
  gave: { en: '{name} gave {value}', nb: '{name} ga {value}' },
  locked: { en: 'Locked at {value}', nb: 'Låst på {value}' },
  toPanel: { en: 'The panel room', nb: 'Panelrommet' },
  toDiscussion: { en: 'What to talk about, and changes', nb: 'Hva panelet bør snakke om, og endringer' },
  changes: {
    en: '{count, plural, one {# score has} other {# scores have}} been changed after the lock, by {largest} at most.',
    nb: '{count, plural, one {# vurdering er} other {# vurderinger er}} endret etter låsing, med høyst {largest} poeng.',
  },
  changeTitle: { en: 'Change your score', nb: 'Endre poengene dine' },
  changeLead: {
    en: 'What you locked stays in the record beside the new score and your reason. The later one counts.',
    nb: 'Det du låste, blir stående i saken sammen med de nye poengene og begrunnelsen. Det siste teller.',
  },
  now: { en: 'Your score now', nb: 'Poengene dine nå' },
  yourReason: { en: 'Your reason', nb: 'Begrunnelsen din' },
  others: { en: 'The others', nb: 'De andre' },
  change: { en: 'Change the score', nb: 'Endre poengene' },
  keep: { en: 'Keep it as it is', nb: 'La det stå' },
} as const satisfies Record<string, Text>;

import type { Text } from '#value/text';
import type { ModelDimension, RedFlagCode } from './facts.ts';

/** A share as both languages write it, without decimals unless it has some. */
export function percent(share: number): Text {
  const value = Math.round(share * 1000) / 10;
  return { en: `${value.toLocaleString('en-GB')}%`, nb: `${value.toLocaleString('nb-NO')} %` };
}

const text = (en: string, nb: string): Text => ({ en, nb });

export const dimensionNames: Readonly<Record<ModelDimension, Text>> = {
  access: text('who gets in, and how', 'hvem som kommer inn, og hvordan'),
  workflow: text('how the work is done', 'hvordan arbeidet gjøres'),
  roles: text('who does what', 'hvem som gjør hva'),
  payment: text('what is paid for', 'hva det betales for'),
  userPower: text('what those who use it decide', 'hva brukerne bestemmer'),
};

/** Reasons and what would change them, in both languages. None of them judges the work: they say what has been seen. */
export const texts = {
  expired: text('The evidence has run out: it counts as own word.', 'Dokumentasjonen er utløpt: Den regnes som egne ord.'),
  ownWord: text('It is said, and nothing has been shown.', 'Det er sagt, men ikke dokumentert.'),
  document: text('Show a document of it.', 'Vis et dokument på det.'),
  mission: {
    yes: text(
      'The purpose stands in the articles, and somebody outside must agree to change it.',
      'Formålet står i vedtektene, og noen utenfor må godta en endring.',
    ),
    no: text('The purpose can be changed by the owners alone.', 'Eierne kan endre formålet alene.'),
    none: text('Nobody has shown what binds the purpose.', 'Ingen har vist hva som binder formålet.'),
    show: text(
      'Show the articles: the purpose, and who must agree to change it.',
      'Vis vedtektene: formålet, og hvem som må godta en endring.',
    ),
  },
  assetLock: {
    yes: text(
      'What it owns goes to social ends when it ends, and leaves it at full value only.',
      'Det den eier, går til sosiale formål når den avvikles, og selges bare til full verdi.',
    ),
    no: text('What it owns may go to owners.', 'Det den eier, kan gå til eierne.'),
    none: text('Nobody has shown what happens to what it owns.', 'Ingen har vist hva som skjer med det den eier.'),
    show: text('Show the article on what happens when it ends.', 'Vis vedtekten om hva som skjer ved avvikling.'),
  },
  independence: {
    yes: text('Neither a public body nor an investor decides alone.', 'Verken det offentlige eller en investor bestemmer alene.'),
    no: text('A public body or an investor decides alone.', 'Det offentlige eller en investor bestemmer alene.'),
    none: text('Nobody has shown who decides.', 'Ingen har vist hvem som bestemmer.'),
    show: text('Show the register of owners or members.', 'Vis eierregisteret eller medlemslisten.'),
  },
  distribution: {
    cap: (share: Text) => text(`At most ${share.en} of the surplus may be paid out.`, `Høyst ${share.nb} av overskuddet kan deles ut.`),
    paidOut: (share: Text) =>
      text(`Of the surplus of the last three years ${share.en} was paid out.`, `Av overskuddet de siste tre årene er ${share.nb} delt ut.`),
    none: text('Nobody has shown what may be paid out.', 'Ingen har vist hva som kan deles ut.'),
    show: text('Show the article on the surplus.', 'Vis vedtekten om overskuddet.'),
    lower: text('Bind at least half of the surplus to the purpose.', 'Bind minst halve overskuddet til formålet.'),
    payLess: text(
      'Pay out no more than the articles allow, and at most half.',
      'Del ikke ut mer enn vedtektene tillater, og høyst halvparten.',
    ),
  },
  addedValue: {
    none: text('No commitment to the community has been told.', 'Det er ikke fortalt om noen forpliktelse overfor fellesskapet.'),
    count: (all: number, measurable: number, shown: number) =>
      text(
        `${all} commitments to the community; ${measurable} with a measure, a value of today and a target; ${shown} of these documented.`,
        `${all} forpliktelser overfor fellesskapet, ${measurable} med mål, dagens verdi og måltall, ${shown} av disse dokumentert.`,
      ),
    begin: text(
      'Three commitments, each with a measure, a value of today, a target and a document.',
      'Tre forpliktelser, hver med mål, dagens verdi, måltall og dokument.',
    ),
    more: (count: number) =>
      text(
        `${count} more with a measure, a value of today, a target and a document.`,
        `${count} til med mål, dagens verdi, måltall og dokument.`,
      ),
    lock: text('An asset lock, so that what is added stays.', 'En eiendelslås, så det som skapes, blir værende.'),
  },
  deliveryModel: {
    none: text(
      'No change for those who use the service is described. Another owner or supplier of the same service is no new model.',
      'Ingen endring for brukerne er beskrevet. En ny eier eller leverandør av samme tjeneste er ingen ny modell.',
    ),
    changes: (names: readonly Text[], shown: number) =>
      text(
        `Changed: ${names.map(({ en }) => en).join('; ')}. Documented: ${shown} of ${names.length}.`,
        `Endret: ${names.map(({ nb }) => nb).join('; ')}. Dokumentert: ${shown} av ${names.length}.`,
      ),
    more: text(
      'Describe before and after in two of: access, workflow, roles, payment, power of those who use it; with a document.',
      'Beskriv før og etter i to av disse: tilgang, arbeidsmåte, roller, betaling, brukermakt, med et dokument.',
    ),
  },
  widerMarket: {
    none: text('No year of accounts has been given.', 'Det er ikke gitt noe regnskapsår.'),
    accounts: text(
      'Give the last year of accounts with the income of each customer.',
      'Gi siste regnskapsår med inntekten fra hver kunde.',
    ),
    noCustomers: (year: number) =>
      text(`The accounts of ${year} do not say who paid.`, `Regnskapet for ${year} sier ikke hvem som betalte.`),
    largest: (year: number, share: Text) =>
      text(
        `In ${year} the largest customer gave ${share.en} of the income.`,
        `I ${year} sto den største kunden for ${share.nb} av inntekten.`,
      ),
    from: (year: number, share: Text) => text(`In ${year} it was ${share.en}.`, `I ${year} var det ${share.nb}.`),
    trading: (share: Text) => text(`${share.en} of the income is earned by trading.`, `${share.nb} av inntekten er salg.`),
    noTrading: text('The accounts do not say how much is earned by trading.', 'Regnskapet sier ikke hvor mye som er salg.'),
    phaseIn: text(
      'It left a public body less than three years ago: one customer may still carry nearly all, if there is a plan.',
      'Den skilte seg ut fra det offentlige for mindre enn tre år siden: Én kunde kan fortsatt bære nesten alt, hvis det finnes en plan.',
    ),
    plan: (months: number, share: Text) =>
      text(
        `Its plan: at most ${share.en} from one customer in ${months} months.`,
        `Planen: høyst ${share.nb} fra én kunde om ${months} måneder.`,
      ),
    old: (year: number) =>
      text(`The accounts of ${year} are too old or not documented.`, `Regnskapet for ${year} er for gammelt eller ikke dokumentert.`),
    spread: text('Less than 80% from the largest customer.', 'Mindre enn 80 % fra den største kunden.'),
    earn: text('More than half of the income by trading.', 'Mer enn halve inntekten fra salg.'),
    makePlan: text('A plan to get below 80% within 18 months.', 'En plan for å komme under 80 % innen 18 måneder.'),
  },
  growth: {
    none: text('No plan has been given.', 'Det er ikke gitt noen plan.'),
    tell: text(
      'Give the reserves, the month in which income covers costs, people now and planned, and training.',
      'Gi reservene, måneden da inntektene dekker kostnadene, ansatte nå og planlagt, og opplæring.',
    ),
    plan: (holds: number, all: number) =>
      text(
        `${holds} of ${all} are there: reserves, break-even, more people, training.`,
        `${holds} av ${all} er på plass: reserver, balanse, flere ansatte, opplæring.`,
      ),
    reserves: text('Three months of costs in reserve.', 'Tre måneders kostnader i reserve.'),
    breakEven: text('The month in which income covers costs.', 'Måneden da inntektene dekker kostnadene.'),
    people: text('More people than now, with numbers.', 'Flere ansatte enn nå, med tall.'),
    training: text('Training for those who work there.', 'Opplæring for dem som arbeider der.'),
  },
  governance: {
    none: text('Nobody has said who sits where it is decided.', 'Ingen har sagt hvem som sitter der det bestemmes.'),
    tell: text('Give the seats: of staff, of those who use the service, and all.', 'Gi plassene: for ansatte, for brukere, og alle.'),
    seats: (staff: number, users: number, all: number) =>
      text(`Staff have ${staff} and users ${users} of ${all} seats.`, `Ansatte har ${staff} og brukere ${users} av ${all} plasser.`),
    more: text('A third of the seats for staff and those who use the service.', 'En tredel av plassene til ansatte og brukere.'),
  },
  workIntegration: {
    none: text('The share of people from outside work is not known.', 'Andelen som kommer fra utenforskap, er ikke kjent.'),
    tell: text(
      'Give the share of the workforce, as a count and never with names.',
      'Gi andelen av de ansatte, som antall og aldri med navn.',
    ),
    share: (share: Text) =>
      text(
        `${share.en} of the workforce is disabled or disadvantaged.`,
        `${share.nb} av de ansatte har en funksjonsnedsettelse eller er vanskeligstilt.`,
      ),
    more: (share: Text) => text(`At least ${share.en} of the workforce.`, `Minst ${share.nb} av de ansatte.`),
  },
  transparency: {
    none: text('Nothing is published every year.', 'Ingenting offentliggjøres hvert år.'),
    tell: text(
      'Publish each year what came of it, pay, what was paid out, and complaints.',
      'Offentliggjør hvert år resultatene, lønn, utdelinger og klager.',
    ),
    published: (count: number) =>
      text(
        `${count} of four are public: results, pay, what is paid out, complaints.`,
        `${count} av fire er offentlige: resultater, lønn, utdelinger, klager.`,
      ),
    more: text('A yearly report of results, and two more of the four.', 'En årlig rapport om resultater, og to til av de fire.'),
  },
} as const;

export const flagTexts: Readonly<Record<RedFlagCode, Text>> = {
  sameRotaTransfer: text(
    'Staff were transferred and the work is done as before, on the same rota.',
    'De ansatte er overført, og arbeidet gjøres som før, etter samme turnus.',
  ),
  exclusiveLongContract: text('It lives on one long contract without competition.', 'Den lever av én lang avtale uten konkurranse.'),
  feesToParent: text('It pays fees to a parent company.', 'Den betaler honorarer til et morselskap.'),
  memberOnlyBenefit: text('Only its members have something of it.', 'Bare medlemmene har noe igjen for den.'),
  missionWithoutLock: text(
    'There is a purpose in the articles and nothing that keeps the assets to it.',
    'Formålet står i vedtektene, men ingenting binder eiendelene til det.',
  ),
  relatedPartyLeases: text('It rents from those who lead or own it.', 'Den leier av dem som leder eller eier den.'),
  oneCustomer: text('More than 95% of the income comes from one customer.', 'Mer enn 95 % av inntekten kommer fra én kunde.'),
  fewCustomers: text('80% or more of the income comes from one customer.', '80 % eller mer av inntekten kommer fra én kunde.'),
  onlyProviderChanges: text(
    'It left a public body, and no change for those who use the service is described: a change of provider.',
    'Den skilte seg ut fra det offentlige, og ingen endring for brukerne er beskrevet: et bytte av leverandør.',
  ),
};

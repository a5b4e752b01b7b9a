import { clauses } from '#law/clauses';
import { formatDay } from '../../../text/format.ts';
import { routeFactFields } from '#route/fields';
import { amount } from '../case-facts.ts';
import { measureLine } from '../measure-line.ts';
import { list, paragraphs, type Documents } from '../section.ts';

/** Staff who ask to take their service over: the request, what the board made of it, and the plan. */
export const staffRequestDocuments = {
  requestForm: [
    {
      key: 'who',
      title: { en: 'Who asks', nb: 'Hvem som spør' },
      prompt: {
        en: 'Which staff, how many, and who speaks for them. Whoever leads the request writes neither need, criteria nor estimate.',
        nb: 'Hvilke ansatte, hvor mange, og hvem som taler for dem. Den som leder forespørselen, skriver verken behov, kriterier eller anslag.',
      },
      draft: ({ route }, language) =>
        paragraphs(
          routeFactFields.staffRequest.options.find(({ value }) => value === route?.staffRequest && value !== 'no')?.label[language],
        ),
    },
    {
      key: 'service',
      title: { en: 'Which service', nb: 'Hvilken tjeneste' },
      prompt: {
        en: 'What it does, for whom, what it costs today and what stays with the body.',
        nb: 'Hva den gjør, for hvem, hva den koster i dag og hva som blir igjen hos oppdragsgiveren.',
      },
      draft: ({ need }, language) => paragraphs(need.summary, need.costToday && amount(need.costToday, language)),
    },
    {
      key: 'why',
      title: { en: 'What would be better, for whom', nb: 'Hva som ville blitt bedre, for hvem' },
      prompt: {
        en: 'For those who use the service first, then for staff. What could not be done where you are?',
        nb: 'For brukerne først, så for de ansatte. Hva lar seg ikke gjøre der dere er?',
      },
      draft: ({ need }) => list(need.measures.map(({ title }) => title)),
    },
    {
      key: 'support',
      title: { en: 'Support among staff', nb: 'Støtte blant de ansatte' },
      prompt: {
        en: 'How they were asked, how many answered and what: counts. Which unions have been told.',
        nb: 'Hvordan de ble spurt, hvor mange som svarte og hva: antall. Hvilke fagforeninger som er orientert.',
      },
    },
  ],
  boardMinute: [
    {
      key: 'considered',
      title: { en: 'What lay before the board', nb: 'Hva styret hadde foran seg' },
      prompt: {
        en: 'The request, advice, the views of those who use the service, staff and unions. Day of the meeting.',
        nb: 'Forespørselen, råd, hva brukere, ansatte og fagforeninger mener. Dato for møtet.',
      },
      draft: ({ need }, language) =>
        need.answerDue
          ? language === 'en'
            ? `To be answered by ${formatDay(need.answerDue, language)}.`
            : `Skal besvares innen ${formatDay(need.answerDue, language)}.`
          : '',
    },
    {
      key: 'interests',
      title: { en: 'Who did not take part', nb: 'Hvem som ikke var med' },
      prompt: {
        en: 'Board members and staff with a link to the request, and how they were kept out.',
        nb: 'Styremedlemmer og ansatte med tilknytning til forespørselen, og hvordan de ble holdt utenfor.',
      },
    },
    {
      key: 'answer',
      title: { en: 'The answer, with reasons', nb: 'Svaret, med begrunnelse' },
      prompt: {
        en: 'Yes, not yet or no; what is missing; which help is offered. A yes is to go on, never an award.',
        nb: 'Ja, ikke ennå eller nei, hva som mangler, og hvilken hjelp som tilbys. Et ja betyr å gå videre, aldri en tildeling.',
      },
      draft: ({ need }) => paragraphs(need.answerReason),
    },
    {
      key: 'others',
      title: { en: 'How others get the same chance', nb: 'Hvordan andre får samme sjanse' },
      prompt: {
        en: 'How it is published that a provider may be found by this route, and how anybody else can say that they could do it.',
        nb: 'Hvordan det kunngjøres at en leverandør kan bli funnet denne veien, og hvordan andre kan si fra at de også kan.',
      },
    },
  ],
  businessCase: [
    {
      key: 'benefits',
      title: { en: 'What will be better, and how it is measured', nb: 'Hva som blir bedre, og hvordan det måles' },
      prompt: {
        en: 'Each benefit with its value today, the aim and the day. What is promised here goes into the agreement.',
        nb: 'Hver gevinst med verdien i dag, målet og datoen. Det som loves her, kommer inn i avtalen.',
      },
      draft: ({ need }, language) => list(need.measures.map((measure) => measureLine(measure, language))),
    },
    {
      key: 'counterfactual',
      title: { en: 'What happens without it', nb: 'Hva som skjer uten' },
      prompt: {
        en: 'The service goes on where it is, improved as well as it can be: what does that give and cost?',
        nb: 'Tjenesten fortsetter der den er, så godt det lar seg gjøre. Hva gir og koster det?',
      },
      draft: ({ need }) => paragraphs(need.costOfNothing),
    },
    {
      key: 'money',
      title: { en: 'Money', nb: 'Økonomi' },
      prompt: {
        en: 'Income and cost for each of the first years, reserves in months, and what other income there is by when.',
        nb: 'Inntekter og kostnader for hvert av de første årene, reserver i måneder, og hvilke andre inntekter som finnes når.',
      },
    },
    {
      key: 'staff',
      title: { en: 'Staff, pay and pensions', nb: 'Ansatte, lønn og pensjon' },
      prompt: {
        en: 'Who may go over and on which terms, what happens to pensions, and the cost of both. Counts only.',
        nb: 'Hvem som kan følge med og på hvilke vilkår, hva som skjer med pensjonen, og hva begge deler koster. Bare antall.',
      },
    },
    {
      key: 'assets',
      title: { en: 'Premises, equipment and rights', nb: 'Lokaler, utstyr og rettigheter' },
      prompt: {
        en: 'What is lent, rented or handed over, at which price, and who owns what is made.',
        nb: 'Hva som lånes, leies eller overføres, til hvilken pris, og hvem som eier det som lages.',
      },
    },
    {
      key: 'failure',
      title: { en: 'If it fails', nb: 'Hvis det ikke går' },
      prompt: {
        en: 'Who runs the service on the next day, with whom, where and for how long, and what warns you in time.',
        nb: 'Hvem som driver tjenesten dagen etter, med hvem, hvor og hvor lenge, og hva som varsler i tide.',
      },
      draft: (_material, language) =>
        paragraphs(
          ...clauses
            .filter(({ code }) => code === 'continuity' || code === 'stepIn')
            .map(({ title, text }) => `${title[language]}. ${text[language]}`),
        ),
    },
    {
      key: 'community',
      title: { en: 'Who benefits besides members', nb: 'Hvem som har nytte av det utenom medlemmene' },
      prompt: {
        en: 'A community interest company may not be for its members or the staff of one employer alone (CIC Regulations 2005 reg. 4).',
        nb: 'Et community interest company kan ikke bare være til for medlemmene eller de ansatte hos én arbeidsgiver (CIC Regulations 2005 reg. 4).',
      },
    },
  ],
} as const satisfies Documents;

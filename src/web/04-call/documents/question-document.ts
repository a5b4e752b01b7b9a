import type { OfficeDocument } from '#casework/word-files';
import type { PublicRecord } from '#public-record';
import { consortiumFields } from '#submission/consortium-fields';
import { amountOf, procedureOf } from '#call/procedures';
import { submissionFieldsOf } from '#submission/fields';
import type { Instant } from '#value/instant';
import type { Language } from '#value/text';
import { askedCriteria } from '../../06-assessment/interviews/asked-criteria.ts';
import { interviewText } from '../../06-assessment/interviews/text.ts';
import { factsOf } from '../call-parts.tsx';
import { formatInstant, formatMoneyWithVat, formatNumber } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { phaseFacts } from '../phases-part.tsx';
import { phasesText } from '../phases-text.ts';
import { inWordsOf } from '../../text/call-words.ts';
import { documentText } from './document-text.ts';

type PublicCall = PublicRecord['calls'][number];
type Block = OfficeDocument['blocks'][number];
type Run = Extract<Block, { kind: 'bullets' }>['items'][number][number];

/** Words per line of handwriting-sized space, and the most lines that are drawn. */
const wordsPerLine = 12;
const mostLines = 30;

/** Everything that a submission must answer, with space to write in: for preparing it without the service. */
export function questionDocument(
  about: { readonly call: PublicCall; readonly buyer: string; readonly written: Language; readonly address: string },
  reader: { readonly language: Language; readonly now: Instant },
): OfficeDocument {
  const { call, written } = about;
  const { language } = reader;
  const t = inWordsOf(documentText, call.kind);
  const { values } = call;
  const { approach, price } = submissionFieldsOf(call.kind);
  const foreign = (text: string): Run => (written === language ? { text } : { text, lang: written });
  const own = (text: string): Run => ({ text });
  const requirements = values.requirements ?? [];
  const criteria = values.criteria ?? [];
  return {
    title: values.title ?? '',
    language,
    blocks: [
      { kind: 'title', runs: [foreign(values.title ?? '')] },
      ...facts(about, reader).map((text): Block => ({ kind: 'paragraph', runs: [own(text)] })),
      { kind: 'hint', runs: [own(t.notHere[language])] },
      { kind: 'heading', runs: [own(t.asked[language])] },
      { kind: 'paragraph', runs: [foreign(values.description ?? '')] },
      ...phasesIn(values, language, foreign),
      ...(requirements.length > 0 ? [heading(t.requirements[language])] : []),
      ...requirements.flatMap((requirement): readonly Block[] => [
        { kind: 'subheading', runs: [foreign(requirement.title ?? '')] },
        ...(requirement.reason ? [{ kind: 'hint' as const, runs: [foreign(requirement.reason)] }] : []),
        { kind: 'paragraph', runs: [own(t.requirement[language])] },
        { kind: 'space', lines: 2 },
      ]),
      heading(t.criteria[language]),
      {
        kind: 'table',
        head: [t.criterion[language], t.weight[language]],
        rows: criteria.map(({ title, weight }) => [foreign(title ?? ''), own(formatNumber(weight ?? 0, language))]),
      },
      ...askedCriteria(criteria).flatMap(({ title, asks, minutes, who }): readonly Block[] => [
        { kind: 'subheading', runs: [own(say(interviewText.publicTitle, language, { criterion: '' })), foreign(title)] },
        { kind: 'paragraph', runs: [foreign(asks)] },
        { kind: 'hint', runs: [own(say(interviewText.publicFacts, language, { minutes, who }))] },
      ]),
      heading(t.questions[language]),
      ...(values.questions ?? []).flatMap((question, index): readonly Block[] => [
        { kind: 'subheading', runs: [own(`${index + 1}. `), foreign(question.title ?? '')] },
        { kind: 'hint', runs: [own(factsOf(question, call.kind, language))] },
        { kind: 'space', lines: Math.min(mostLines, Math.ceil((question.maxWords ?? 0) / wordsPerLine)) },
      ]),
      heading(t.also[language]),
      { kind: 'subheading', runs: [own(consortiumFields.submitsAs.label[language])] },
      { kind: 'bullets', items: consortiumFields.submitsAs.options.map(({ label }) => [own(label[language])]) },
      { kind: 'hint', runs: [own(t.partners[language])] },
      { kind: 'space', lines: 3 },
      ...[approach, ...(amountOf(procedureOf(call.kind)) === 'none' ? [] : [price])].flatMap((field): readonly Block[] => [
        { kind: 'subheading', runs: [own(field.label[language])] },
        { kind: 'hint', runs: [own(field.hint[language])] },
        ...('options' in field
          ? [{ kind: 'bullets' as const, items: field.options.map(({ label }) => [own(label[language])]) }]
          : [{ kind: 'space' as const, lines: 1 }]),
      ]),
    ],
  };
}

/** The funded phases, where there are some: what is paid for, and who owns what comes out, decides whether to take part at all. */
function phasesIn(
  { phases, rights, purchaseCeiling }: PublicCall['values'],
  language: Language,
  foreign: (text: string) => Run,
): readonly Block[] {
  if (!phases || phases.length === 0) return [];
  const own = (text: string): Run => ({ text });
  return [
    heading(phasesText.title[language]),
    ...phases.flatMap((phase, index): readonly Block[] => [
      { kind: 'subheading', runs: [own(`${index + 1}. `), foreign(phase.title ?? '')] },
      { kind: 'paragraph', runs: [foreign(phase.milestone ?? '')] },
      { kind: 'hint', runs: [own(phaseFacts(phase, language))] },
    ]),
    { kind: 'subheading', runs: [own(phasesText.rights[language])] },
    { kind: 'paragraph', runs: [foreign(rights ?? '')] },
    ...(purchaseCeiling
      ? [
          { kind: 'subheading' as const, runs: [own(phasesText.ceiling[language])] },
          { kind: 'paragraph' as const, runs: [own(formatMoneyWithVat(purchaseCeiling, language))] },
        ]
      : []),
  ];
}

function facts(
  { call, buyer, address }: Parameters<typeof questionDocument>[0],
  { language, now }: Parameters<typeof questionDocument>[1],
): readonly string[] {
  const t = inWordsOf(documentText, call.kind);
  const { closesAt } = call.values;
  return [
    say(t.buyer, language, { buyer }),
    ...(closesAt ? [say(t.closes, language, { at: formatInstant(closesAt, call.zone, language) })] : []),
    say(t.address, language, { address }),
    say(t.made, language, { at: formatInstant(now, call.zone, language) }),
  ];
}

function heading(text: string): Block {
  return { kind: 'heading', runs: [{ text }] };
}

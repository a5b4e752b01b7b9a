import { redirect } from 'react-router';
import { isOpen, type Call } from '#call';
import { lotQuery, type CallLot } from '#call/call-lot';
import type { Requirement } from '#call/fields';
import { interviewCriteria, interviewLength } from '#call/interview-criteria';
import { amountOf, isRecorded, procedureOf } from '#call/procedures';
import { versionOfCall } from '#call/amendment';
import { missingForAct } from '#field/missing';
import type { Fields } from '#field/field';
import type { Problem } from '#field/problem';
import { countWords } from '#field/read-form';
import type { CaseFile } from '#public-record/case-file';
import { localityOf } from '#party/organisation';
import { answerFields } from '#submission/fields';
import { requirementState } from '#submission/confirmation';
import { consortiumGaps } from '#submission/consortium';
import { actorOf, lotOf, publishedCallOf, visitOf, type PageArgs } from '../page.ts';
import { comeForwardAddress, submissionAddress } from './own-address.ts';
import { fieldsOf } from './own-fields.ts';

/** What the pages of one's own submission have in common. Where nobody submits, it leads to the page where one makes oneself known. */
export async function workspaceOf(args: PageArgs) {
  const { file, call } = await publishedCallOf(args);
  if (isRecorded(call.kind)) throw redirect(comeForwardAddress({ language: visitOf(args).language, caseId: file.id, callId: call.id }));
  return ownOf(args);
}

/** What is written under one's own name in a call, by oneself or by the body. The envelope stays on the server: it holds the keys of the files. */
export async function ownOf(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await publishedLotOf(args);
  const actor = actorOf(args);
  const at = { caseId: file.id, callId: call.id, lotId: call.lot.id };
  const own = await casework.ownSubmission(actor, at);
  if (!own.ok) throw new Response(null, { status: 403 });
  const { envelope, state, invited } = own.value;
  // Whoever is not invited is told so where the submission would begin, and writes nothing in vain.
  if (!invited && args.request.method === 'GET' && !isFirstPage(args)) throw redirect(submissionAddress({ language, ...at }));
  const fields = fieldsOf(call);
  const values = { ...envelope.values, ...envelope.answers };
  const { confirmations, consortium } = envelope;
  const partnerGaps = consortiumGaps(consortium);
  const scans = envelope.files.length > 0 ? await casework.ownFileScans(own.value.id) : {};
  const stateOf = (requirement: Requirement) => requirementState(requirement, confirmations);
  const unconfirmed = call.requirements.filter((requirement) => stateOf(requirement) === 'open');
  const missing = missingForAct<Fields>(fields, values, file.country);
  const tooLong = tooLongIn(call, envelope.answers);
  const now = casework.now();
  return {
    file,
    call,
    own: own.value,
    facts: {
      language,
      kind: call.kind,
      /** Whether submissions name an amount, in whatever stage, and whether it counts. */
      amount: amountOf(procedureOf(call.kind)),
      country: file.country,
      // Prices are compared: all of them are stated as the call states its value, with VAT, without, or outside it.
      locality: { ...localityOf(file.country), ...(call.value ? { vat: call.value.vat } : {}) },
      caseId: file.id,
      callId: call.id,
      lotId: lotQuery(call) === '' ? null : call.lot.id,
      title: call.title ?? '',
      /** The stage by its name, where there are several. */
      stageName: call.stages > 1 ? call.stage.name[language] : null,
      // The language of the process, where it is not the reader's: for `lang` on what the buyer wrote.
      foreign: file.language === language ? undefined : file.language,
      buyer: file.organisation.name,
      closesAt: call.closesAt ?? now,
      zone: call.zone,
      now,
      invited,
      open: isOpen(call, now),
      cancelled: call.state === 'cancelled',
      decisionBy: call.decisionBy,
      openedAt: call.openedAt,
      decided: call.state === 'decided',
      /** What is judged in an interview, how long it lasts, and how far one's own is. */
      interview: {
        minutes: interviewLength(call.criteria),
        criteria: interviewCriteria(call.criteria).map(({ title }) => title ?? ''),
        own:
          call.state === 'opened' || call.state === 'decided'
            ? (await casework.ownInterviews(actor, call.id)).interviews.filter(({ lotId }) => lotId === call.lot.id)
            : [],
      },
      /** How many minutes there are of one's own talks between stages, and of what all were told. */
      stageTalks:
        call.stages > 1
          ? (await casework.ownStageTalks(actor, { file, callId: call.id })).reduce(
              (sum, { own: mine, forAll }) => sum + mine.length + forAll.length,
              0,
            )
          : 0,
      callVersion: versionOfCall(call),
      /** Under which the tab keeps what is typed: nobody is offered what another person typed. */
      place: `${actor.personId}/${lotQuery(call) === '' ? call.id : call.lot.id}`,
      state,
      answersMark: own.value.answersMark,
      confirmationsMark: own.value.confirmationsMark,
      consortiumMark: own.value.consortiumMark,
      consortium,
      /** What is missing about those it submits with. */
      partnerGaps,
      changedAt: own.value.changedAt,
      changedByName: own.value.changedByName,
      sealedAt: own.value.sealedAt,
      unsentChanges: own.value.unsentChanges,
      values,
      questions: call.questions,
      stage: call.stage,
      stages: call.stages,
      requirements: call.requirements,
      confirmations,
      unconfirmed,
      notMet: call.requirements.filter((requirement) => stateOf(requirement) === 'notMet'),
      reused: envelope.reused,
      files: envelope.files.map(({ id, name, sizeBytes }) => ({ id, name, sizeBytes, scan: scans[id] ?? ('notConfigured' as const) })),
      missing,
      tooLong,
      left: missing.length + tooLong.length + unconfirmed.length + partnerGaps.length,
    },
  };
}

export type Workspace = Awaited<ReturnType<typeof ownOf>>['facts'];

/** Whether the address is that of the list of what is to be done. */
function isFirstPage({ request }: PageArgs): boolean {
  return new URL(request.url).pathname.replace(/\.data$/, '').endsWith('/submission');
}

/** The lot of the address, of a published call. */
async function publishedLotOf(args: PageArgs): Promise<{ readonly file: CaseFile; readonly call: CallLot }> {
  await publishedCallOf(args);
  return lotOf(args, 'submission');
}

function tooLongIn(call: Pick<Call, 'questions'>, answers: Readonly<Record<string, string | null>>): readonly Problem[] {
  return Object.entries(answerFields(call.questions)).flatMap(([path, field]) => {
    const max = field.kind === 'longText' ? field.maxWords : Infinity;
    const count = countWords(answers[path] ?? '');
    return count > max ? [{ path, code: 'tooManyWords' as const, facts: { max, count } }] : [];
  });
}

import type { Tables, Tx } from '#db/tables';
import { canonicalJson, type Canonical } from '#value/canonical';
import type { ContentRef } from '#value/event';

/**
 * The content that an event vouches for, as one canonical text made from the row itself: so a row changed behind the product's back no
 * longer fits its hash. `null` when the row is gone (erased).
 */
export async function contentOf(db: Tables | Tx, ref: ContentRef): Promise<string | null> {
  const row = await rowOf(db, ref);
  return row ? canonicalJson(plain(row)) : null;
}

async function rowOf(db: Tables | Tx, ref: ContentRef): Promise<object | undefined> {
  switch (ref.kind) {
    case 'need': {
      const need = await db.selectFrom('need').selectAll().where('caseId', '=', ref.id).executeTakeFirst();
      if (!need) return undefined;
      const budgets = await db.selectFrom('needBudget').selectAll().where('caseId', '=', ref.id).orderBy('position').execute();
      return {
        ...(budgets.length > 0 ? { budgets } : {}),
        ...withoutLater(need, ['region', 'targetGroups', 'outcomes', 'settings', 'services', 'horizon']),
        measures: await db.selectFrom('needMeasure').selectAll().where('caseId', '=', ref.id).orderBy('position').execute(),
      };
    }
    case 'needChange':
      return db.selectFrom('needChange').selectAll().where('id', '=', ref.id).executeTakeFirst();
    case 'joining':
      return db.selectFrom('joining').selectAll().where('id', '=', ref.id).executeTakeFirst();
    case 'solution':
      return db.selectFrom('solution').selectAll().where('id', '=', ref.id).executeTakeFirst();
    case 'statement':
      // What was said; that it stands no more is another event.
      return db
        .selectFrom('enterpriseStatement')
        .select(['id', 'organisationId', 'topic', 'values', 'evidenceClass', 'shownBy', 'evidenceDate', 'evidenceExpires', 'reader', 'at'])
        .where('id', '=', ref.id)
        .executeTakeFirst();
    case 'profileReview':
      return db.selectFrom('profileReview').selectAll().where('id', '=', ref.id).executeTakeFirst();
    case 'dialogueEntry':
      return withoutLater(await db.selectFrom('dialogueEntry').selectAll().where('id', '=', ref.id).executeTakeFirst(), ['talkId']);
    case 'dialogueDocument':
      return db
        .selectFrom('dialogueDocument')
        .select(['id', 'caseId', 'name', 'mediaType', 'sizeBytes', 'sha256', 'sharedAt'])
        .where('id', '=', ref.id)
        .executeTakeFirst();
    case 'meeting':
      // What everybody was told; how to get in is for those who have signed up.
      return db
        .selectFrom('meeting')
        .select(['id', 'caseId', 'announcedAt', 'announcedBy', 'meetingKind', 'meetingTitle', 'about', 'signUpBy', 'access'])
        .where('id', '=', ref.id)
        .executeTakeFirst();
    case 'routeChoice':
      return withoutLater(await db.selectFrom('routeChoice').selectAll().where('id', '=', ref.id).executeTakeFirst(), [
        'cpv',
        'durationMonths',
        'needs',
        'approach',
        'eligibleSuppliers',
        'steerDetail',
        'framework',
        'urgency',
        'staffRequest',
        'considerableChange',
        'circumstances',
        'overrideReason',
      ]);
    case 'amendment':
      return db.selectFrom('amendment').selectAll().where('id', '=', ref.id).executeTakeFirst();
    case 'enquiry':
      // What was published; the words as they came, and whose they were, are sealed and go.
      return db
        .selectFrom('enquiry')
        .select(['id', 'callId', 'late', 'question', 'answer', 'answeredAt'])
        .where('id', '=', ref.id)
        .executeTakeFirst();
    case 'interest':
      return withoutLater(await db.selectFrom('interest').selectAll().where('id', '=', ref.id).executeTakeFirst(), [
        'kinds',
        'whose',
        'fromYear',
        'toYear',
        'earlierId',
        'state',
        'measure',
      ]);
    case 'earlyDeclaration': {
      const declaration = await db.selectFrom('earlyDeclaration').selectAll().where('id', '=', ref.id).executeTakeFirst();
      if (!declaration) return undefined;
      return {
        ...declaration,
        links: await db.selectFrom('earlyLink').selectAll().where('declarationId', '=', ref.id).orderBy('organisationId').execute(),
      };
    }
    case 'conflictsAssessment':
      return db.selectFrom('conflictsAssessment').selectAll().where('id', '=', ref.id).executeTakeFirst();
    case 'advantageCheck':
      return db.selectFrom('advantageCheck').selectAll().where('id', '=', ref.id).executeTakeFirst();
    case 'score':
      return db.selectFrom('score').selectAll().where('id', '=', ref.id).executeTakeFirst();
    case 'scoreChange':
      return db.selectFrom('scoreChange').selectAll().where('id', '=', ref.id).executeTakeFirst();
    case 'clarification':
      return db.selectFrom('clarification').selectAll().where('id', '=', ref.id).executeTakeFirst();
    case 'clarificationAnswer':
      return db.selectFrom('clarificationAnswer').selectAll().where('clarificationId', '=', ref.id).executeTakeFirst();
    case 'priceExamination':
      return db.selectFrom('priceExamination').selectAll().where('submissionId', '=', ref.id).executeTakeFirst();
    case 'interviewMove':
      return db.selectFrom('interviewMove').selectAll().where('id', '=', ref.id).executeTakeFirst();
    case 'interviewRecord': {
      const record = await db.selectFrom('interviewRecord').selectAll().where('id', '=', ref.id).executeTakeFirst();
      if (!record) return undefined;
      return {
        ...record,
        present: await db.selectFrom('interviewPresence').select('personId').where('recordId', '=', ref.id).orderBy('personId').execute(),
      };
    }
    case 'stageTalk':
      return db.selectFrom('stageTalk').selectAll().where('id', '=', ref.id).executeTakeFirst();
    case 'decision':
      return withoutLater(
        await withoutOnlyLot(db, await db.selectFrom('decision').selectAll().where('id', '=', ref.id).executeTakeFirst()),
        [
          'chosen',
          'firmness',
          'correctsId',
          'correctionKind',
          'correctionReason',
          'decidingBody',
          'heldOn',
          'present',
          'considered',
          'summary',
        ],
      );
    case 'letter':
      return db.selectFrom('letter').selectAll().where('id', '=', ref.id).executeTakeFirst();
    case 'agreement': {
      const agreement = await db.selectFrom('agreement').selectAll().where('id', '=', ref.id).executeTakeFirst();
      if (!agreement) return undefined;
      // What was agreed of phases; when they run is told by events of their own. Agreements without any hash as they did before.
      const phases = await db
        .selectFrom('testPhase')
        .select(['id', 'position', 'title', 'milestone', 'weeks', 'paymentMinor', 'paymentCurrency', 'paymentVat'])
        .where('agreementId', '=', ref.id)
        .orderBy('position')
        .execute();
      return {
        ...agreement,
        promises: await db.selectFrom('promise').selectAll().where('agreementId', '=', ref.id).orderBy('position').execute(),
        ...(phases.length > 0 ? { phases } : {}),
      };
    }
    case 'stopPoint':
      return db.selectFrom('stopPoint').selectAll().where('phaseId', '=', ref.id).executeTakeFirst();
    case 'phasePayment':
      return db.selectFrom('phasePayment').selectAll().where('phaseId', '=', ref.id).executeTakeFirst();
    case 'purchase':
      return db.selectFrom('purchase').selectAll().where('agreementId', '=', ref.id).executeTakeFirst();
    case 'observation':
      return db.selectFrom('observation').selectAll().where('id', '=', ref.id).executeTakeFirst();
    case 'sealedVersion':
      // Not the key for the call: that one goes when the version is replaced or withdrawn, and the envelope stays the same.
      return db
        .selectFrom('sealedVersion')
        .select(['id', 'submissionId', 'number', 'receivedAt', 'digest', 'receiptMark'])
        .where('id', '=', ref.id)
        .executeTakeFirst();
    case 'recoveryUse':
      return db
        .selectFrom('recoveryUse')
        .select(['id', 'callId', 'personId', 'usedAt', 'reason'])
        .where('id', '=', ref.id)
        .executeTakeFirst();
    case 'knownProvider':
      return db.selectFrom('knownProvider').selectAll().where('id', '=', ref.id).executeTakeFirst();
    case 'openedSubmission':
      return withoutOnlyLot(db, await db.selectFrom('openedSubmission').selectAll().where('id', '=', ref.id).executeTakeFirst());
    case 'setAside':
      return db.selectFrom('setAside').selectAll().where('submissionId', '=', ref.id).executeTakeFirst();
    case 'complaint':
      return db.selectFrom('complaint').selectAll().where('id', '=', ref.id).executeTakeFirst();
    case 'review':
      return db.selectFrom('review').selectAll().where('id', '=', ref.id).executeTakeFirst();
    case 'cancellation':
      // Without its id: that is the call's, or the lot's which is named.
      return withoutLater(
        await db
          .selectFrom('cancellation')
          .select(['callId', 'lotId', 'cancelledAt', 'cancelledBy', 'stage', 'ground', 'cancellationReason'])
          .where('id', '=', ref.id)
          .executeTakeFirst(),
        ['lotId'],
      );
  }
}

/** The row without the lot where it is the only one of its call: what was hashed before there were several must hash the same. */
async function withoutOnlyLot<Row extends { readonly lotId: string }>(db: Tables | Tx, row: Row | undefined): Promise<Row | undefined> {
  if (!row) return row;
  const lot = await db.selectFrom('lot').select('title').where('id', '=', row.lotId).executeTakeFirst();
  if (lot?.title !== null) return row;
  const { lotId: _, ...rest } = row;
  return rest as Row; // the column that the caller does not name
}

/** The row without columns that were added after rows had been hashed, where they are empty: what was hashed before must hash the same. */
function withoutLater<Row extends object>(row: Row | undefined, columns: readonly (keyof Row & string)[]): object | undefined {
  if (!row) return row;
  const empty = new Set<string>(columns.filter((column) => row[column] === null));
  return Object.fromEntries(Object.entries(row).filter(([name]) => !empty.has(name)));
}

/** The row as JSON: bytes do not occur in these rows, instants and days are texts on both engines. */
function plain(row: object): Canonical {
  return JSON.parse(JSON.stringify(row)) as Canonical; // the result of JSON.parse is canonical by form
}

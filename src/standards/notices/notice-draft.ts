import type { NoticeCode } from '#law/routes/notices';
import { callInHand, decidedLots } from '#public-record/case-calls';
import type { CaseFile } from '#public-record/case-file';
import type { Instant } from '#value/instant';
import type { Text } from '#value/text';
import type { JsonObject } from '../json.ts';
import { releaseOf } from '../ocds/release.ts';
import { resultNoticeFields } from './fields-of-result.ts';
import type { NoticeAbout, NoticeField } from './notice-field.ts';
import { noticeFields, noticeForms, type NoticeFieldKey, type NoticePlace } from './notice-forms.ts';
import { jsonOf, type NoticeValue } from './notice-value.ts';

/** A field of a notice as it stands. `id`: in the system where the notice is published; `null` where that has none for it. */
export type FilledField = {
  readonly key: NoticeFieldKey;
  readonly name: Text;
  readonly id: string | null;
  readonly mandatory: boolean;
  readonly value: NoticeValue | null;
};

/** A notice filled from its case. `release`: what it says as an OCDS release; `null` where there is nothing yet, or no release is of its kind. */
export type NoticeDraft = {
  readonly code: NoticeCode;
  readonly place: NoticePlace;
  readonly read: boolean;
  readonly fields: readonly FilledField[];
  readonly release: JsonObject | null;
};

type Making = { readonly at: Instant; readonly publicAddress: string };

/**
 * A notice with everything the case can say of it. Results come from published decisions and signed agreements only, so that no draft tells
 * of a bidder before the decision does.
 */
export function noticeDraft(file: CaseFile, noticeCode: NoticeCode, { at, publicAddress }: Making): NoticeDraft {
  const form = noticeForms[noticeCode];
  const isResult = [...form.mandatory, ...form.other].some((key) => Object.hasOwn(resultNoticeFields, key));
  const about = aboutOf(file, { isResult, publicAddress });
  const filled = (mandatory: 'must' | 'may') => (key: NoticeFieldKey) => {
    const field: NoticeField = noticeFields[key];
    const id = (form.place === 'doffin' ? field.eforms : field.ocds) ?? null;
    return { key, name: field.name, id, mandatory: mandatory === 'must', value: field.value(about) };
  };
  return {
    code: noticeCode,
    place: form.place,
    read: form.read,
    fields: [...form.mandatory.map(filled('must')), ...form.other.map(filled('may'))],
    release: releaseFor(about, { tag: form.tag, of: form.about, at, publicAddress }),
  };
}

/** The draft as one file for a machine: every field with its id, what is missing by name, and the release. Our own format, said by `format`. */
export function noticeFile(draft: NoticeDraft, { caseId, at }: { readonly caseId: string; readonly at: Instant }): JsonObject {
  return {
    format: 'twofold-notice-draft-1',
    case: caseId,
    notice: draft.code,
    system: draft.place,
    madeAt: at,
    published: false,
    fields: draft.fields.flatMap(({ key, id, value }) => (value ? [{ key, ...(id === null ? {} : { id }), value: jsonOf(value) }] : [])),
    missing: draft.fields.flatMap(({ key, id, value, mandatory }) =>
      value === null && mandatory ? [{ key, ...(id === null ? {} : { id }) }] : [],
    ),
    ...(draft.release ? { ocdsRelease: draft.release } : {}),
  };
}

type Which = { readonly isResult: boolean; readonly publicAddress: string };

/** What a notice is about: the call in hand, and a result the call that was decided last. */
function aboutOf(file: CaseFile, { isResult, publicAddress }: Which): NoticeAbout {
  const all = decidedLots(file);
  const call = (isResult ? all.at(-1)?.call : null) ?? callInHand(file);
  const decided = all.filter((one) => one.call.id === call?.id);
  const awards = new Set<string>(decided.flatMap((one) => one.awards).map(({ id }) => id));
  const page = `${publicAddress}/${file.language}/cases/${file.id}`;
  return {
    file,
    call,
    decided,
    agreements: file.agreements.filter(({ awardId, signedAt }) => signedAt !== null && awards.has(awardId)),
    address: call ? `${page}/calls/${call.id}` : page,
  };
}

type Releasing = Making & { readonly tag: (typeof noticeForms)[NoticeCode]['tag']; readonly of: 'need' | 'call' };

/** The release the notice would be: with an award or contract tag only once there is one. */
function releaseFor({ file, call, decided, agreements }: NoticeAbout, { tag, of, at, publicAddress }: Releasing): JsonObject | null {
  if (tag === null) return null;
  if (of === 'call' && !call) return null;
  if (tag === 'award' && decided.length === 0) return null;
  if (tag === 'contract' && agreements.length === 0) return null;
  const ocid = of === 'call' && call ? call.ocid : file.need.ocid;
  return releaseOf(file, { ocid, id: `${ocid}-draft-${tag}`, at, tag, publishing: { publicAddress } });
}

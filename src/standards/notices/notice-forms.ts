import type { NoticeCode } from '#law/routes/notices';
import type { ReleaseTag } from '../ocds/release-id.ts';
import { callNoticeFields } from './fields-of-call.ts';
import { needNoticeFields } from './fields-of-need.ts';
import { resultNoticeFields } from './fields-of-result.ts';

/** Every field by its key. */
export const noticeFields = { ...needNoticeFields, ...callNoticeFields, ...resultNoticeFields } as const;
export type NoticeFieldKey = keyof typeof noticeFields;

/** Where a notice is published. Nothing is sent from here: a person writes it there. */
export type NoticePlace = 'doffin' | 'findATender' | 'ownSite' | 'subsidyDatabase';

/**
 * A notice: where it goes, which of its fields must be filled and which may, and the OCDS release that says the same where there is one.
 * `mandatory`: those that the eForms SDK 1.14.2 marks as mandatory in the notice, or DFØ's national rules of 2026-08-18 do, and who the buyer
 * and the chosen one are. For England it
 * is our reading of the Act and of the schedules of the PSR (domain rules 1.1, 1.2), of the schedules not word by word: `read: false`.
 */
export type NoticeForm = {
  readonly place: NoticePlace;
  readonly tag: ReleaseTag | null;
  readonly about: 'need' | 'call';
  readonly mandatory: readonly NoticeFieldKey[];
  readonly other: readonly NoticeFieldKey[];
  readonly read: boolean;
};

const what = ['buyer', 'buyerNumber', 'title', 'description', 'cpv'] as const;
const norwegian = [
  'legalBasis',
  'language',
  'buyer',
  'buyerNumber',
  'buyerType',
  'title',
  'description',
  'nature',
  'cpv',
  'country',
] as const;
const norwegianCall = [...norwegian, 'lots', 'lotDescriptions', 'criteria', 'papers'] as const;
const norwegianCallMore = ['contact', 'estimate', 'place', 'starts', 'ends', 'weights', 'purpose'] as const;
const norwegianResult = [
  ...norwegian,
  'lots',
  'lotDescriptions',
  'criteria',
  'winnerChosen',
  'received',
  'supplier',
  'supplierNumber',
] as const;
const norwegianResultMore = ['supplierFacts', 'price', 'decidedOn', 'signed', 'procedure', 'starts', 'ends'] as const;
const english = [...what, 'contact', 'legalBasis', 'place'] as const;
const englishCall = [
  ...english,
  'estimate',
  'method',
  'starts',
  'ends',
  'lots',
  'criteria',
  'weights',
  'requirements',
  'papers',
  'submit',
] as const;
const englishResult = [...english, 'supplier', 'supplierNumber', 'supplierFacts'] as const;
const psr = [...what, 'contact', 'legalBasis', 'method', 'starts', 'ends'] as const;
const psrResult = [...psr, 'supplier', 'price', 'decidedBy', 'interests'] as const;

const doffin = { place: 'doffin', read: true } as const;
const findATender = { place: 'findATender', read: true } as const;
const bySchedule = { place: 'findATender', read: false } as const;

/** The form of every notice. */
export const noticeForms: Readonly<Record<NoticeCode, NoticeForm>> = {
  E2: { ...doffin, tag: 'planning', about: 'need', mandatory: norwegian, other: ['contact', 'estimate', 'place', 'future'] },
  E3: {
    ...doffin,
    tag: 'tender',
    about: 'call',
    mandatory: [...norwegianCall, 'closes', 'submit'],
    other: [...norwegianCallMore, 'procedure', 'features', 'reserved', 'requirements', 'requestsClose', 'submitIn'],
  },
  E4: { ...doffin, tag: 'award', about: 'call', mandatory: norwegianResult, other: norwegianResultMore },
  '16': {
    ...doffin,
    tag: 'tender',
    about: 'call',
    mandatory: [...norwegianCall, 'procedure', 'closes', 'submit', 'submitIn', 'reserved', 'requirements', 'framework', 'contact'],
    other: [...norwegianCallMore.filter((key) => key !== 'contact'), 'features', 'requestsClose'],
  },
  '20': {
    ...doffin,
    tag: 'tender',
    about: 'call',
    mandatory: [...norwegianCall, 'features', 'closes', 'submitIn', 'reserved', 'requirements', 'contact'],
    other: [...norwegianCallMore.filter((key) => key !== 'contact'), 'procedure', 'submit', 'requestsClose', 'framework'],
  },
  '25': {
    ...doffin,
    tag: null,
    about: 'call',
    mandatory: [...norwegian, 'procedure', 'rationale', 'ground', 'contact', 'lots', 'lotDescriptions'],
    other: ['place', 'starts', 'ends', 'supplier', 'supplierNumber', 'price', 'decidedOn'],
  },
  '29': {
    ...doffin,
    tag: 'award',
    about: 'call',
    mandatory: [...norwegianResult, 'procedure', 'total', 'framework', 'contact'],
    other: [...norwegianResultMore.filter((key) => key !== 'procedure'), 'weights'],
  },
  '33': {
    ...doffin,
    tag: 'award',
    about: 'call',
    mandatory: [...norwegianResult, 'total', 'contact'],
    other: [...norwegianResultMore, 'weights'],
  },
  UK2: { ...findATender, tag: 'planning', about: 'need', mandatory: [...english, 'engagement'], other: ['estimate', 'future'] },
  UK3: { ...findATender, tag: 'planning', about: 'need', mandatory: [...english, 'estimate', 'future'], other: ['method'] },
  UK4: {
    ...findATender,
    tag: 'tender',
    about: 'call',
    mandatory: [...englishCall, 'closes', 'conflicts', 'regime'],
    other: ['procedure', 'reserved', 'requestsClose', 'features', 'framework', 'decides', 'noEngagementNotice', 'submitIn'],
  },
  'UK4-BT': {
    ...findATender,
    tag: 'tender',
    about: 'call',
    mandatory: [...english, 'estimate', 'closes', 'submit'],
    other: ['criteria', 'weights', 'reserved', 'starts', 'ends', 'papers'],
  },
  UK5: {
    ...findATender,
    tag: null,
    about: 'call',
    mandatory: [...english, 'rationale', 'ground', 'conflicts', 'supplier', 'price'],
    other: ['estimate', 'starts', 'ends', 'regime'],
  },
  UK6: {
    ...findATender,
    tag: 'award',
    about: 'call',
    mandatory: [...englishResult, 'price', 'decidedOn', 'summariesSent'],
    other: ['standstill', 'compared', 'starts', 'ends', 'indicators'],
  },
  UK7: {
    ...findATender,
    tag: 'contract',
    about: 'call',
    mandatory: [...englishResult, 'contractValue', 'signed', 'contractStarts', 'contractEnds'],
    other: ['conflicts', 'compared', 'indicators', 'regime'],
  },
  contractCopy: {
    ...findATender,
    tag: 'contract',
    about: 'call',
    mandatory: ['buyer', 'title', 'supplier', 'signed', 'contractValue'],
    other: [],
  },
  UK13: {
    ...findATender,
    tag: 'tender',
    about: 'call',
    mandatory: [...english, 'method', 'requirements', 'conflicts'],
    other: ['estimate', 'papers', 'submit'],
  },
  UK14: { ...findATender, tag: null, about: 'call', mandatory: [...english, 'method', 'requirements'], other: ['papers', 'submit'] },
  'PSR-2': {
    ...bySchedule,
    tag: 'award',
    about: 'call',
    mandatory: psrResult,
    other: ['userChoice', 'rationale', 'contractStarts', 'contractEnds'],
  },
  'PSR-3': {
    ...bySchedule,
    tag: 'award',
    about: 'call',
    mandatory: [...psrResult, 'reasons', 'keyCriteria', 'representations'],
    other: ['rationale'],
  },
  'PSR-4': {
    ...bySchedule,
    tag: 'contract',
    about: 'call',
    mandatory: [...psrResult, 'signed'],
    other: ['contractValue', 'contractStarts', 'contractEnds'],
  },
  'PSR-5': { ...bySchedule, tag: 'planning', about: 'need', mandatory: [...psr, 'estimate', 'rationale'], other: ['keyCriteria', 'place'] },
  'PSR-6': {
    ...bySchedule,
    tag: 'award',
    about: 'call',
    mandatory: [...psrResult, 'reasons', 'keyCriteria', 'representations'],
    other: ['standstill'],
  },
  'PSR-7': {
    ...bySchedule,
    tag: 'contract',
    about: 'call',
    mandatory: [...psrResult, 'signed'],
    other: ['contractValue', 'contractStarts', 'contractEnds'],
  },
  'PSR-8': {
    ...bySchedule,
    tag: 'tender',
    about: 'call',
    mandatory: [...psr, 'estimate', 'keyCriteria', 'requirements', 'closes', 'submit'],
    other: ['features', 'decides', 'papers'],
  },
  'PSR-10': {
    ...bySchedule,
    tag: 'award',
    about: 'call',
    mandatory: [...psrResult, 'reasons', 'keyCriteria', 'representations'],
    other: ['standstill', 'compared'],
  },
  'PSR-11': {
    ...bySchedule,
    tag: 'contract',
    about: 'call',
    mandatory: [...psrResult, 'signed'],
    other: ['contractValue', 'contractStarts', 'contractEnds'],
  },
  subsidyRegister: {
    place: 'subsidyDatabase',
    read: false,
    tag: null,
    about: 'call',
    mandatory: ['buyer', 'title', 'description', 'legalBasis', 'supplier', 'supplierNumber', 'price', 'decidedOn'],
    other: ['place'],
  },
  announcement: {
    place: 'ownSite',
    read: true,
    tag: null,
    about: 'call',
    mandatory: ['buyer', 'title', 'description', 'money', 'closes', 'submit', 'criteria', 'decides'],
    other: ['requirements', 'place'],
  },
};

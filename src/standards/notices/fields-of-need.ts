import { routeFactFields } from '#route/fields';
import { buyersBehind } from '#need/joining';
import type { NoticeField } from './notice-field.ts';
import { amount, code, lines, onDay, text } from './notice-value.ts';

/** Who buys, and what: the fields that every notice has. */
export const needNoticeFields = {
  buyer: {
    name: { en: 'Buyer', nb: 'Oppdragsgiver' },
    eforms: 'BT-500-Organization-Company',
    ocds: 'buyer/name',
    value: ({ file }) => lines(buyersBehind(file).map(({ name }) => name)),
  },
  buyerNumber: {
    name: { en: 'Number of the buyer', nb: 'Organisasjonsnummer' },
    eforms: 'BT-501-Organization-Company',
    ocds: 'parties/identifier/id',
    value: ({ file }) => lines(buyersBehind(file).map(({ identifier }) => identifier?.id)),
  },
  buyerType: {
    name: { en: 'Legal type of the buyer', nb: 'Oppdragsgivers juridiske type' },
    eforms: 'BT-11-Procedure-Buyer',
    // A body that is governed by one of these has another code: only those three are told from the answer.
    value: ({ file }) =>
      code(({ municipality: 'la', county: 'ra', state: 'cga' } as Readonly<Record<string, string>>)[file.route?.buyerType ?? '']),
  },
  contact: {
    name: { en: 'Whom to ask: e-mail address', nb: 'Hvem man spør: e-postadresse' },
    eforms: 'BT-506-Organization-Company',
    ocds: 'parties/contactPoint/email',
    value: () => null,
  },
  title: {
    name: { en: 'Title', nb: 'Tittel' },
    eforms: 'BT-21-Procedure',
    ocds: 'tender/title',
    value: ({ file, call }) => text(call?.title ?? file.need.title),
  },
  description: {
    name: { en: 'Description', nb: 'Beskrivelse' },
    eforms: 'BT-24-Procedure',
    ocds: 'tender/description',
    value: ({ file, call }) => text(call?.description ?? file.need.summary),
  },
  nature: {
    name: { en: 'Main nature', nb: 'Hovedtype' },
    eforms: 'BT-23-Procedure',
    ocds: 'tender/mainProcurementCategory',
    value: ({ file }) => code(file.need.serviceKind === null || file.need.serviceKind === 'goodsServices' ? null : 'services'),
  },
  cpv: {
    name: { en: 'CPV code', nb: 'CPV-kode' },
    eforms: 'BT-262-Procedure',
    ocds: 'tender/items/classification/id',
    value: ({ file }) => code(file.need.cpv ?? file.route?.cpv),
  },
  estimate: {
    name: { en: 'Estimated value', nb: 'Anslått verdi' },
    eforms: 'BT-27-Procedure',
    ocds: 'tender/value',
    value: ({ file, call }) => amount(call?.value ?? file.route?.value),
  },
  legalBasis: {
    name: { en: 'Legal basis', nb: 'Hjemmel' },
    eforms: 'BT-01-notice',
    ocds: 'tender/legalBasis/id',
    value: ({ file }) => {
      const route = file.route?.basis.route;
      if (!route) return null;
      return file.country === 'EN' ? code(route.legalBasis.id) : { kind: 'basis', refs: route.basis.map(({ ref }) => ref) };
    },
  },
  country: {
    name: { en: 'Country of the service', nb: 'Land der tjenesten leveres' },
    eforms: 'BT-5141-Procedure',
    ocds: 'tender/items/deliveryAddresses/countryName',
    value: ({ file }) => (file.country === 'NO' ? code('NOR') : text('United Kingdom')),
  },
  place: {
    name: { en: 'Place of the service', nb: 'Sted der tjenesten leveres' },
    eforms: 'BT-728-Procedure',
    ocds: 'tender/items/deliveryAddresses/locality',
    value: ({ file }) => text(file.need.place),
  },
  language: {
    name: { en: 'Language of the notice', nb: 'Språk i kunngjøringen' },
    eforms: 'BT-702(a)-notice',
    ocds: 'language',
    value: ({ file }) => code(file.country === 'NO' ? (file.language === 'nb' ? 'NOB' : null) : file.language),
  },
  rationale: {
    name: { en: 'Why this route', nb: 'Hvorfor denne framgangsmåten' },
    eforms: 'BT-135-Procedure',
    ocds: 'tender/procurementMethodRationale',
    value: ({ file }) => text(file.route?.reason),
  },
  ground: {
    name: { en: 'Code of the ground for a direct award', nb: 'Kode for grunnlaget for direkte tildeling' },
    eforms: 'BT-136-Procedure',
    ocds: 'tender/procurementMethodRationaleClassifications/id',
    value: () => null,
  },
  method: {
    name: { en: 'Procedure', nb: 'Prosedyre' },
    ocds: 'tender/procurementMethodDetails',
    value: ({ file }) => text(file.route?.basis.route.procurementMethodDetails),
  },
  reserved: {
    name: { en: 'Reserved for', nb: 'Forbeholdt' },
    eforms: 'BT-71-Lot',
    ocds: 'tender/otherRequirements/reservedParticipation',
    value: ({ file }) => {
      const { reservation } = file.route ?? { reservation: null };
      if (file.country === 'NO') return code(reservation === 'none' ? 'none' : reservation === 'workIntegration' ? 'res-ws' : null);
      const english = {
        workIntegration: 'shelteredWorkshop',
        employeeMutual: 'publicServiceMissionOrganization',
        smeVcseLocal: 'smeVcse',
      } as const;
      return reservation === null || reservation === 'none' || reservation === 'nonprofit' ? null : code(english[reservation]);
    },
  },
  purpose: {
    name: { en: 'Whose proposals are hoped for', nb: 'Hva slags forslag dere håper på' },
    eforms: 'BT-06-Lot',
    // Those who include others serve a social objective, those who come early or do it in another way innovation.
    value: ({ file }) =>
      code(
        ({ includer: 'soc-obj', scout: 'inn-pur', challenger: 'inn-pur' } as Readonly<Record<string, string>>)[file.route?.approach ?? ''],
      ),
  },
  engagement: {
    name: { en: 'Market engagement: when and how', nb: 'Markedsdialog: når og hvordan' },
    ocds: 'planning/milestones',
    value: ({ file }) => lines(file.meetings.filter(({ cancelledAt }) => cancelledAt === null).map(({ meetingTitle }) => meetingTitle)),
  },
  noEngagementNotice: {
    name: { en: 'Why no engagement notice was published', nb: 'Hvorfor dialogen ikke ble kunngjort' },
    ocds: 'planning/noEngagementNoticeRationale',
    value: ({ file, call }) => text(file.engagementNotices.find(({ callId }) => callId === call?.id)?.noticeReason),
  },
  conflicts: {
    name: { en: 'That conflicts of interest were assessed', nb: 'At interessekonflikter er vurdert' },
    value: ({ file, call }) => {
      const at = call ? file.conflictsConfirmed[call.id] : undefined;
      return at && call ? { kind: 'instant', instant: at, zone: call.zone } : null;
    },
  },
  userChoice: {
    name: { en: 'How people choose', nb: 'Hvordan brukerne velger' },
    value: ({ file }) =>
      text(routeFactFields.userChoice.options.find(({ value }) => value === file.route?.userChoice)?.label[file.language]),
  },
  keyCriteria: {
    name: { en: 'The key criteria and their relative importance', nb: 'Hovedkriteriene og hvor mye de veier' },
    value: ({ call }) => lines(call?.criteria.map(({ title, weight }) => title && `${title}: ${weight ?? ''}`) ?? []),
  },
  future: {
    name: { en: 'When the call is expected', nb: 'Når konkurransen ventes' },
    eforms: 'BT-127-notice',
    ocds: 'tender/communication/futureNoticeDate',
    value: ({ file }) => onDay(file.route?.basis.work?.steps.find(({ step }) => step === 'publish')?.planned),
  },
} as const satisfies Readonly<Record<string, NoticeField>>;

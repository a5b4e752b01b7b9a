import type { Fault } from './finding.ts';
import { listOf, placesOf, textAt, type JsonObject } from '../json.ts';

/** Rule 9: a document stands in a section its type belongs to, its format is an IANA media type, addresses are absolute. */
export function faultsOfDocuments(release: JsonObject): readonly Fault[] {
  const faults: Fault[] = [];
  for (const { path, key, value } of placesOf(release)) {
    if (key === 'documents') faults.push(...faultsOfList(value, path));
    if (/^(url|uri|href|buyerProfile)$/.test(key) && typeof value === 'string' && !isAbsolute(value)) {
      faults.push({ code: 'relativeAddress', path, message: `${key} is not an absolute address with a scheme` });
    }
  }
  return faults;
}

function faultsOfList(documents: unknown, path: string): readonly Fault[] {
  const section = sectionOf(path);
  const faults: Fault[] = [];
  for (const [index, document] of listOf(documents).entries()) {
    const type = textAt(document, 'documentType');
    const sections = type === null ? undefined : documentSections[type];
    if (sections && section && !sections.includes(section)) {
      faults.push({ code: 'otherSection', path: `${path}/${index}/documentType`, message: `${type} does not belong in ${section}` });
    }
    const format = textAt(document, 'format');
    if (format !== null && !mediaType.test(format)) {
      faults.push({ code: 'noMediaType', path: `${path}/${index}/format`, message: `${format} is not a media type` });
    }
  }
  return faults;
}

function sectionOf(path: string): string | null {
  if (/\/(implementation|performanceFailures)\//.test(path)) return 'implementation';
  const match = /^\/(planning|tender|awards|contracts|bids)\b/.exec(path);
  return match?.[1]?.replace(/s$/, '') ?? null;
}

const mediaType = /^(application|audio|example|font|haptics|image|message|model|multipart|text|video)\/[\w.+-]+$/;

function isAbsolute(address: string): boolean {
  const parsed = URL.parse(address);
  return (
    parsed !== null &&
    (parsed.protocol === 'https:' || parsed.protocol === 'http:' || parsed.protocol === 'mailto:' || parsed.protocol === 'urn:')
  );
}

/** Document types and their sections: documentType.csv of OCDS 1.1.5 and of the extension of the Cabinet Office. Other types are free. */
export const documentSections: Readonly<Record<string, readonly string[] | undefined>> = {
  plannedProcurementNotice: ['planning'],
  tenderNotice: ['tender'],
  awardNotice: ['award'],
  contractNotice: ['contract'],
  completionCertificate: ['implementation'],
  procurementPlan: ['planning'],
  biddingDocuments: ['tender'],
  technicalSpecifications: ['tender'],
  evaluationCriteria: ['tender'],
  evaluationReports: ['tender'],
  contractDraft: ['tender', 'award'],
  contractSigned: ['contract'],
  contractArrangements: ['tender', 'award', 'contract'],
  contractSchedule: ['tender', 'award', 'contract'],
  physicalProgressReport: ['implementation'],
  financialProgressReport: ['implementation'],
  finalAudit: ['implementation'],
  hearingNotice: ['tender'],
  marketStudies: ['planning'],
  eligibilityCriteria: ['tender'],
  clarifications: ['tender'],
  shortlistedFirms: ['tender'],
  environmentalImpact: ['planning', 'implementation'],
  assetAndLiabilityAssessment: ['planning'],
  riskProvisions: ['planning'],
  winningBid: ['award'],
  complaints: ['tender', 'award'],
  contractAnnexe: ['contract'],
  contractGuarantees: ['tender', 'contract'],
  subContract: ['contract'],
  needsAssessment: ['planning'],
  feasibilityStudy: ['planning'],
  projectPlan: ['planning'],
  billOfQuantity: ['tender'],
  bidders: ['tender', 'bidder'],
  conflictOfInterest: ['tender', 'award', 'contract', 'implementation'],
  debarments: ['implementation'],
  illustration: ['tender', 'bid', 'contract', 'implementation'],
  submissionDocuments: ['bid', 'award', 'contract'],
  contractSummary: ['contract'],
  cancellationDetails: ['tender', 'award', 'contract', 'implementation'],
  marketEngagementNotice: ['planning'],
  tenderCancellationNotice: ['tender'],
  contractTerminationNotice: ['implementation'],
  implementationNotice: ['implementation'],
};

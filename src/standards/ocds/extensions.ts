const community = 'https://raw.githubusercontent.com/open-contracting-extensions';

/**
 * The extensions our packages declare, in the order in which they are applied: the standard's own first, the national one
 * last, because it adds to definitions the others make. Core ones at the tag of OCDS 1.1.5, the rest have only a main branch.
 */
export const extensionUrls = [
  `${community}/ocds_lots_extension/v1.1.5/extension.json`,
  `${community}/ocds_bid_extension/v1.1.5/extension.json`,
  `${community}/ocds_enquiry_extension/v1.1.5/extension.json`,
  `${community}/ocds_location_extension/v1.1.5/extension.json`,
  `${community}/ocds_process_title_extension/v1.1.5/extension.json`,
  `${community}/ocds_awardCriteria_extension/master/extension.json`,
  `${community}/ocds_selectionCriteria_extension/master/extension.json`,
  `${community}/ocds_exclusionGrounds_extension/master/extension.json`,
  `${community}/ocds_submissionTerms_extension/master/extension.json`,
  `${community}/ocds_otherRequirements_extension/master/extension.json`,
  `${community}/ocds_sustainability_extension/master/extension.json`,
  `${community}/ocds_suitability_extension/master/extension.json`,
  `${community}/ocds_legalBasis_extension/1.1/extension.json`,
  `${community}/ocds_coveredBy_extension/master/extension.json`,
  `${community}/ocds_procedure_extension/master/extension.json`,
  `${community}/ocds_techniques_extension/master/extension.json`,
  `${community}/ocds_procurementMethodRationaleClassifications_extension/master/extension.json`,
  `${community}/ocds_communication_extension/master/extension.json`,
  `${community}/ocds_contractTerms_extension/master/extension.json`,
  `${community}/ocds_options_extension/master/extension.json`,
  `${community}/ocds_renewal_extension/master/extension.json`,
  `${community}/ocds_subcontracting_extension/master/extension.json`,
  `${community}/ocds_organizationClassification_extension/master/extension.json`,
  `${community}/ocds_partyDetails_scale_extension/master/extension.json`,
  `${community}/ocds_metrics_extension/master/extension.json`,
  `${community}/ocds_contract_completion_extension/master/extension.json`,
  `${community}/ocds_performance_failures_extension/master/extension.json`,
  `${community}/ocds_amendment_rationale_classifications_extension/master/extension.json`,
  `${community}/ocds_pagination_extension/master/extension.json`,
  'https://raw.githubusercontent.com/cabinetoffice/ocds_uk_extension/main/extension.json',
] as const;

/**
 * The folder under vendor/standards/ocds/extensions that a declared extension address may be found in, or `null` for an
 * address of no known form. Versions are not told apart: one state of each extension is kept. The folder need not exist.
 */
export function extensionFolder(url: string): string | null {
  if (url.startsWith('https://standard.open-contracting.org/profiles/eu/')) return 'european-union';
  const match = /^https:\/\/raw\.githubusercontent\.com\/([\w.-]+)\/([\w.-]+)\/[^?#]+\/extension\.json$/.exec(url);
  if (!match || !match[1] || !match[2]) return null;
  return match[1] === 'open-contracting-extensions' ? match[2] : `${match[1]}_${match[2]}`;
}

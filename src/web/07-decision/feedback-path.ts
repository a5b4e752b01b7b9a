/** The name of the input for what one organisation is told about its own submission. */
export function feedbackPath(organisationId: string): string {
  return `feedback.${organisationId}`;
}

/** The name of the input for the reasons on one criterion of one organisation's submission. */
export function summaryPath(organisationId: string, criterionId: string): string {
  return `summary.${organisationId}.${criterionId}`;
}

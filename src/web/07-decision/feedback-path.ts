/** The name of the input for what one organisation is told about its own submission. */
export function feedbackPath(organisationId: string): string {
  return `feedback.${organisationId}`;
}

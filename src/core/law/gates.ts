import { gatesAfterClosing } from './gates-after-closing.ts';
import { gatesBeforeClosing } from './gates-before-closing.ts';
import { gatesOfCall } from './gates-call.ts';
import { gatesOfInterests } from './gates-interests.ts';
import { gatesOfInterviews } from './gates-interviews.ts';
import { gatesOfRequirements } from './gates-requirements.ts';
import type { Gate, Jurisdiction } from './gate.ts';

const table = [
  ...gatesBeforeClosing,
  ...gatesOfCall,
  ...gatesOfRequirements,
  ...gatesOfInterviews,
  ...gatesOfInterests,
  ...gatesAfterClosing,
] as const;

/** The stable name of a gate; acts refuse or warn with it. */
export type GateCode = (typeof table)[number]['code'];

/** The one table of what is refused and what is only warned about, in the order of the phases. */
export const gates: readonly (Gate & { readonly code: GateCode })[] = table;

/** The gate that applies in a country, or `null` when its law (or this product there) has no such gate. */
export function gate(code: GateCode, jurisdiction: Jurisdiction): Gate | null {
  return gates.find((entry) => entry.code === code && (entry.jurisdiction === 'both' || entry.jurisdiction === jurisdiction)) ?? null;
}

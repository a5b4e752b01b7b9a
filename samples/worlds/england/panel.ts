import type { CaseRole } from '#party/role';
import type { PersonKey } from '../people.ts';

/** Who works on a call in Northmoor: two openers, the panel of three with its chair, the agreement manager and a reader for oversight. */
export const northmoorRoles: readonly (readonly [PersonKey, CaseRole])[] = [
  ['samira', 'opener'],
  ['helen', 'opener'],
  ['tom', 'chair'],
  ['bjorg', 'layMember'],
  ['okafor', 'assessor'],
  ['anneLise', 'agreementManager'],
  ['patel', 'oversight'],
];

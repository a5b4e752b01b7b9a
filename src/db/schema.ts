import type { PeopleTables } from './schema/people.ts';
import type { CaseTables } from './schema/case.ts';
import type { BeforeCallTables } from './schema/before-call.ts';
import type { SolutionTables } from './schema/solution.ts';
import type { EnterpriseTables } from './schema/enterprise.ts';
import type { CallTables } from './schema/call.ts';
import type { KeysTables } from './schema/keys.ts';
import type { SubmissionTables } from './schema/submission.ts';
import type { InterestTables } from './schema/interest.ts';
import type { AssessmentTables } from './schema/assessment.ts';
import type { InterviewTables } from './schema/interview.ts';
import type { StageTalkTables } from './schema/stage-talk.ts';
import type { DecisionTables } from './schema/decision.ts';
import type { AgreementTables } from './schema/agreement.ts';

/** Every table, in the camel case that CamelCasePlugin gives it. The columns of fields carry the names of the catalogues; a guard compares them with the migrations. */
export type Schema = PeopleTables &
  CaseTables &
  BeforeCallTables &
  SolutionTables &
  EnterpriseTables &
  CallTables &
  KeysTables &
  SubmissionTables &
  InterestTables &
  AssessmentTables &
  InterviewTables &
  StageTalkTables &
  DecisionTables &
  AgreementTables;

import type { Casework } from '#casework/casework';
import type { Call } from '#call';
import type { CaseFile } from '#public-record/case-file';
import type { Instant } from '#value/instant';
import type { Refusal } from '#value/refusal';
import type { Result } from '#value/result';
import type { Cast } from './cast.ts';
import type { CaseScript, OfLot } from './script.ts';

/** One act of a sample case and the instant it is done at. */
export type Step = { readonly at: Instant; act(): Promise<void> };

/** What a played case has come to; filled in by its first acts. */
export type Played = { readonly script: CaseScript; caseId: string; callId: string };

/** Where a step plays. */
export type Scene = { readonly casework: Casework; readonly cast: Cast; readonly played: Played };

/** What every case of the worlds plays on; each enters itself under its key, for those that speak of it. */
export type Stage = Pick<Scene, 'casework' | 'cast'> & { readonly cases: Map<string, Played> };

/** The case as it is now. */
export async function fileOf(casework: Casework, { caseId }: Played): Promise<CaseFile> {
  const file = await casework.caseFile(caseId);
  if (!file) throw new Error(`no case ${caseId}`);
  return file;
}

/** The case’s call as it is now. */
export async function callOf(casework: Casework, played: Played): Promise<Call> {
  const call = (await fileOf(casework, played)).calls.find((candidate) => candidate.id === played.callId);
  if (!call) throw new Error(`no call in the case ${played.script.key}`);
  return call;
}

/** The lot of the case's call that a part of the script is about, for acts. */
export async function placeOf(casework: Casework, played: Played, { lot }: OfLot): Promise<Played & { readonly lotId: string | null }> {
  return { ...played, lotId: lot === undefined ? null : ((await callOf(casework, played)).lots[lot]?.id ?? null) };
}

/** The value of an act; a sample that the product refuses is a defect and throws. */
export async function done<T>(act: string, result: Promise<Result<T, Refusal<string>>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(`${act} was refused: ${JSON.stringify(settled.refusal)}`);
  return settled.value;
}

/** As `done`, for acts whose value nobody needs. */
export async function must(act: string, result: Promise<Result<unknown, Refusal<string>>>): Promise<void> {
  await done(act, result);
}

/** An act that the product must refuse with `code`; anything else is a defect and throws. */
export async function mustBeRefused(code: string, result: Promise<Result<unknown, Refusal<string>>>): Promise<void> {
  const settled = await result;
  if (settled.ok || settled.refusal.code !== code) throw new Error(`expected the refusal ${code}`);
}

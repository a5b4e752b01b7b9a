import { decidedRounds } from '#db/grants';
import { loadCase } from '#db/load-case';
import { statementsOf } from '#db/enterprise';
import { statementsFor, statementsOn } from '#party/enterprise/profile';
import { zoneOf } from '#party/organisation';
import { grantOf, grantPackage, type PublicGrant } from '#standards/three-sixty/grant';
import type { JsonObject } from '#standards/json';
import { dayIn, type Instant } from '#value/instant';
import { openLicence, type DataFile } from './open-data.ts';
import type { Bench } from './bench.ts';

/** Grants as open data in 360Giving 1.4. A file of grants says how they stand: unlike releases it is made anew each time. */
export function grantReads(bench: Bench) {
  const { publishing, tables } = bench;

  async function grantsFile(): Promise<JsonObject | null> {
    const grants: PublicGrant[] = [];
    for (const caseId of await decidedRounds(tables)) grants.push(...(await grantsOfCase(caseId)));
    const modifiedAt = grants
      .map((grant) => grant.modifiedAt)
      .reduce<Instant | null>((one, other) => (one && one > other ? one : other), null);
    if (modifiedAt === null) return null;
    const url = `${publishing.publicAddress}/data/grants.json`;
    return grantPackage(
      {
        title: `Grants: ${publishing.publisher.name}`,
        identifier: url,
        publisher: publishing.publisher,
        issued: dayIn('Europe/London', modifiedAt),
        modifiedAt,
        licence: openLicence,
        url,
      },
      grants.map((grant) => grantOf(grant, publishing.grantPrefix)),
    );
  }

  /** The grants of the published decisions of one case, those of ended awards left out. */
  async function grantsOfCase(caseId: string): Promise<readonly PublicGrant[]> {
    const file = await loadCase(tables, caseId);
    if (!file) return [];
    const found: PublicGrant[] = [];
    for (const award of file.awards) {
      const call = file.calls.find(({ id }) => id === award.callId);
      const decision = file.decisions.find(({ callId, lotId }) => callId === award.callId && lotId === award.lotId);
      const recipient = file.parties.find(({ id }) => id === award.organisationId);
      if (!call || call.kind !== 'fundRound' || !decision?.decidedAt || !recipient) continue;
      const agreement = file.agreements.find(({ awardId }) => awardId === award.id) ?? null;
      const [start, end] = [agreement?.startDate ?? call.startDate, agreement?.endDate ?? call.endDate];
      const url = `${publishing.publicAddress}/${file.language}/cases/${file.id}/calls/${call.id}`;
      const programme = call.title ?? file.need.title ?? '';
      found.push({
        id: award.id,
        title: `${programme}: ${recipient.name}`,
        description: file.need.summary ?? call.description ?? programme,
        applied: decision.ranking.find(({ submissionId }) => submissionId === award.submissionId)?.price ?? null,
        awarded: award.value,
        awardedOn: dayIn(zoneOf(file.country), decision.decidedAt),
        planned: start !== null && end !== null ? { start, end } : null,
        funder: file.organisation,
        recipient,
        recipientRegion: await regionOf(recipient.id),
        programme: { code: file.id, title: programme, url },
        fromOpenCall: true,
        place: { name: file.need.place, region: file.need.region },
        modifiedAt: agreement?.signedAt ?? decision.decidedAt,
        source: url,
      });
    }
    return found;
  }

  /** Where an enterprise says to everybody that it is at home. */
  async function regionOf(organisationId: string): Promise<string | null> {
    const told = statementsOn(statementsFor(await statementsOf(tables, organisationId), 'public'), 'home');
    return told.at(-1)?.values.region ?? null;
  }

  return {
    /** Whether there is a file of grants yet. */
    hasGrants: async (): Promise<boolean> => (await decidedRounds(tables)).length > 0,

    /** The file of all grants that were decided in public; `null` while there are none. */
    async grantFile(): Promise<DataFile | null> {
      const document = await grantsFile();
      if (document === null) return null;
      const text = JSON.stringify(document);
      return { mark: bench.hash.sha256Hex(text).slice(0, 16), text: piecesOf(text) };
    },

    /** The same as a value, for commands. */
    grantPackage: grantsFile,
  };
}

async function* piecesOf(text: string): AsyncGenerator<string> {
  yield text;
}

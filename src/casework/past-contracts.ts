import { findPastContract, listPastContracts, savePastContract, type PastContractFilter } from '#db/past-contracts';
import { pastContractOf, type PastContract } from '#standards/ocds/past-contract';
import { objectOf, type JsonObject } from '#standards/json';
import { languageOf, sourceUrlOf } from '#standards/ocds/past-contract-origin';
import { readReleases } from '#standards/ocds/read-releases';
import type { Day } from '#value/day';
import { dayIn, type Instant } from '#value/instant';
import type { Bench } from './bench.ts';

/** What came of loading a file: how many releases were kept, how many are older than what is there, and what was refused and why. */
export type LoadReport = {
  readonly read: number;
  readonly loaded: number;
  readonly older: number;
  readonly refused: readonly { readonly index: number; readonly code: string; readonly message: string; readonly ocid?: string }[];
};

type Source = { readonly name: string; readonly licence: string };

/** The register of past contracts: releases that others published, loaded from files. */
export function pastContractActs(bench: Bench) {
  return {
    /**
     * Loads releases one by one: a record that cannot be used is refused with its reason and reading goes on; each record is loaded whole or
     * not at all. Of several releases of one process the latest counts.
     */
    async loadPastContracts(
      file: AsyncIterable<Uint8Array>,
      source: Source,
      onProgress: (report: LoadReport) => void,
    ): Promise<LoadReport> {
      const refusals: { index: number; code: string; message: string; ocid?: string }[] = [];
      let [read, loaded, older] = [0, 0, 0];
      const report = (): LoadReport => ({ read, loaded, older, refused: refusals });
      for await (const item of readReleases(file)) {
        read += 1;
        if ('problem' in item) {
          const { code, message, ocid } = item.problem;
          refusals.push({ index: item.index, code, message, ...(ocid ? { ocid } : {}) });
        } else {
          const contract = pastContractOf(item.release);
          if (!contract)
            refusals.push({ index: item.index, code: 'unusable', message: 'The release has no ocid, id or date with a time zone.' });
          else if (await savePastContract(bench.tables, rowOf(contract, item.release, { ...source, at: bench.clock.now() }))) loaded += 1;
          else older += 1;
        }
        if (read % 100 === 0) onProgress(report());
      }
      onProgress(report());
      return report();
    },

    /** One page of past contracts with the language each title is in, as far as its words tell, and the number of all that fit. */
    async listPastContracts(filter: PastContractFilter, page: { readonly offset: number; readonly size: number }) {
      const { lines, total } = await listPastContracts(bench.tables, filter, page);
      return { lines: lines.map((line) => ({ ...line, language: languageOf({}, line.title) })), total };
    },

    /** One past contract, the page of its publisher and the language it is written in; `null` when the register has none of that ocid. */
    async findPastContract(ocid: string) {
      const found = await findPastContract(bench.tables, ocid);
      if (!found) return null;
      const release = objectOf(found.body);
      return { ...found, sourceUrl: sourceUrlOf(release), language: languageOf(release, `${found.title} ${found.description}`) };
    },
  };
}

function rowOf(contract: PastContract, release: JsonObject, source: Source & { readonly at: Instant }) {
  return {
    ocid: contract.ocid,
    releaseId: contract.releaseId,
    date: contract.date,
    title: contract.title ?? contract.ocid,
    description: contract.description ?? '',
    buyerName: contract.buyer?.name ?? '',
    buyerId: contract.buyer?.id ?? null,
    supplierNames: contract.suppliers.map((supplier) => supplier.name).join(' · '),
    status: contract.status,
    method: contract.procurementMethod,
    methodDetails: contract.procurementMethodDetails,
    valueMinor: contract.value?.amountMinor ?? null,
    valueCurrency: contract.value?.currency ?? null,
    valueVat: contract.value?.vat ?? null,
    periodStart: dayOf(contract.contractPeriod?.start ?? null, contract),
    periodEnd: dayOf(contract.contractPeriod?.end ?? null, contract),
    cpv: contract.cpv[0] ?? null,
    region: contract.regions[0] ?? null,
    bidders: contract.bidders,
    // null = no supplier says; the register never guesses.
    vcseSupplier: contract.suppliers.some((supplier) => supplier.vcse === 'yes')
      ? true
      : contract.suppliers.some((supplier) => supplier.vcse === 'no')
        ? false
        : null,
    source: source.name,
    sourceLicence: source.licence,
    loadedAt: source.at,
    body: JSON.stringify(release),
  };
}

function dayOf(instant: Instant | null, contract: PastContract): Day | null {
  return instant ? dayIn(contract.jurisdiction === 'norway' ? 'Europe/Oslo' : 'Europe/London', instant) : null;
}

import type { Casework } from '#casework/casework';
import { sourceUrlOf } from '#standards/ocds/past-contract-origin';
import { dayIn } from '#value/instant';
import type { Language } from '#value/text';
import { Disclosure } from '../design/disclosure.tsx';
import { Section } from '../design/layout.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { Tag } from '../design/tag.tsx';
import { visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatBytes, formatDay, formatNumber } from '../text/format.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { pastText } from './past-contract-text.ts';
import { formatPastValue } from './past-value.ts';

/** Characters of the raw release that a page shows; the rest is in the file. */
const mostShown = 12_000;

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const ocid = args.params['ocid'] ?? '';
  const contract = /^[\x21-\x7e]{1,200}$/.test(ocid) ? await casework.findPastContract(ocid) : null;
  if (!contract) throw new Response(null, { status: 404 });
  const { body, ...facts } = contract;
  const raw = JSON.stringify(body, null, 2);
  return { language, contract: facts, raw: raw.slice(0, mostShown), size: raw.length };
}

import { actorOf, visitOf, type PageArgs } from '../page.ts';
import { notPublic } from './data-response.ts';

/** The complete case file as a ZIP, for the body and oversight. */
export async function loader(args: PageArgs) {
  const caseId = args.params['case'] ?? '';
  const reader = actorOf(args).roles.includes('buyer') ? 'body' : 'oversight';
  const bytes = args.params['file'] === `${caseId}.zip` ? await visitOf(args).casework.caseArchive(caseId, reader) : null;
  if (!bytes) return notPublic();
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="${caseId}.zip"`,
      'Content-Length': String(bytes.length),
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

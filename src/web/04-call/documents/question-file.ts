import { isLanguage } from '#value/text';
import { notPublic } from '../../10-public-record/data-response.ts';
import { visitOf, type PageArgs } from '../../page.ts';
import { plainTextOf } from './plain-text.ts';
import { questionDocument } from './question-document.ts';

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain; charset=utf-8',
} as const;

/** All questions of a published call at `<call>.docx` and `<call>.txt`; `?language=` chooses the words around them. */
export async function loader(args: PageArgs): Promise<Response> {
  const { casework, site } = visitOf(args);
  const match = /^([A-Za-z0-9-]{1,120})\.(docx|txt)$/.exec(args.params['file'] ?? '');
  const record = match ? await casework.findPublicRecord(args.params['case'] ?? '') : null;
  const call = record?.calls.find(({ id }) => id === match?.[1]);
  if (!record || !call || !match) return notPublic();
  const asked = new URL(args.request.url).searchParams.get('language') ?? '';
  const language = isLanguage(asked) ? asked : record.language;
  const address = `${site.publicAddress}/${language}/cases/${record.id}/calls/${call.id}`;
  const about = { call, buyer: record.organisation.name, written: record.language, address };
  const document = questionDocument(about, { language, now: casework.now() });
  const kind = match[2] === 'txt' ? 'txt' : 'docx';
  const body = kind === 'txt' ? plainTextOf(document) : new Uint8Array(casework.wordFile(document));
  return new Response(body, {
    headers: {
      'Content-Type': types[kind],
      'Content-Language': language,
      'Content-Disposition': `attachment; filename="${call.id}-${language}.${kind}"`,
      'Cache-Control': 'public, max-age=60, must-revalidate',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

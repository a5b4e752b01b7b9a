import { caseOf, visitOf, type PageArgs } from '../../page.ts';

/** A notice of the chosen route as `<notice>.json`. */
export async function loader(args: PageArgs): Promise<Response> {
  const { casework } = visitOf(args);
  const file = await caseOf(args);
  const planned = casework.plannedNotices(file).find(({ notice }) => `${notice}.json` === args.params['file']);
  if (!planned) return new Response(null, { status: 404 });
  return new Response(casework.noticeText(file, planned.notice), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${planned.notice}-${file.id}.json"`,
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

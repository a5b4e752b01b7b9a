import { afterText } from '../07-decision/after-text.ts';
import { visitOf, type PageArgs, type PageProps } from '../page.ts';
import { pageTitle } from '../title.ts';
import { WholeCasePage } from './whole-case-page.tsx';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const record = await casework.findPublicRecord(args.params['case'] ?? '');
  if (!record) throw new Response(null, { status: 404 });
  return { language, record, lines: await casework.timeline(record.id), now: casework.now() };
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(afterText.caseFile[params.lang === 'en' ? 'en' : 'nb']);

/** The complete case file as everybody may have it: from the public record alone. */
export default function WholeCase({ loaderData }: PageProps<typeof loader>) {
  return <WholeCasePage {...loaderData} letters={[]} reader="public" />;
}

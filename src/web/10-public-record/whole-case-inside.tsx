import { afterText } from '../07-decision/after-text.ts';
import { caseOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { pageTitle } from '../title.ts';
import { WholeCasePage } from './whole-case-page.tsx';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  const record = await casework.findPublicRecord(file.id);
  if (!record) throw new Response(null, { status: 404 });
  return {
    language,
    record,
    lines: await casework.timeline(file.id),
    now: casework.now(),
    letters: await casework.lettersOfCase(file),
  };
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(afterText.caseFile[params.lang === 'en' ? 'en' : 'nb']);

/** The complete case file for the body and oversight: with every letter word for word, and the archive. */
export default function WholeCaseInside({ loaderData }: PageProps<typeof loader>) {
  return <WholeCasePage {...loaderData} reader="inside" />;
}

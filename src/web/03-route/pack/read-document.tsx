import { documents } from '#law/routes/documents';
import { aboutCase, CaseLink } from '../../02-dialogue/case-link.tsx';
import { Section } from '../../design/layout.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { caseOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { pageTitle } from '../../title.ts';
import { DocumentBlocks } from './document-blocks.tsx';
import { officeDocumentOf, packDocument, textOfSection } from './pack.ts';
import { packText } from './pack-text.ts';
import { SupplierNotice, suppliersIn } from './supplier-notice.tsx';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  const document = packDocument(args.params['document'] ?? '');
  if (!document) throw new Response(null, { status: 404 });
  const written = (await casework.writtenSections(file.id)).filter((one) => one.document === document.code);
  // A document is in the language of its case: it is read by those who answer it.
  const material = await casework.packMaterial(file);
  const { title, blocks } = officeDocumentOf(document, { material, language: file.language, written });
  const texts = document.sections.map((section) => textOfSection(section, written, { material, language: file.language }));
  const suppliers = await suppliersIn(document, { file, casework, texts });
  return { language, about: aboutCase(file), written: file.language, title, blocks, suppliers, code: document.code };
}

export const meta = ({ params }: { params: { lang?: string; document?: string } }) => {
  const document = packDocument(params.document ?? '');
  const language = params.lang === 'en' ? 'en' : 'nb';
  return pageTitle(document ? documents[document.code][language] : packText.title[language]);
};

/** A document for reading and printing: the same blocks as the Word file. */
export default function ReadDocument({ loaderData }: PageProps<typeof loader>) {
  const { language, about, written, title, blocks, suppliers, code } = loaderData;
  return (
    <>
      <PageHeading caption={<CaseLink language={language} about={about} />} title={<span lang={written}>{title}</span>}>
        <div className="no-print flow">
          <p>{packText.howToPrint[language]}</p>
          <p>
            <a className="ds-link" href={`/${language}/w/cases/${about.id}/documents/${code}`}>
              {packText.edit[language]}
            </a>
          </p>
        </div>
      </PageHeading>
      <SupplierNotice language={language} words={suppliers} />
      <Section>
        <div className="letter flow" lang={written === language ? undefined : written}>
          <DocumentBlocks blocks={blocks.filter(({ kind }) => kind !== 'title')} />
        </div>
      </Section>
    </>
  );
}

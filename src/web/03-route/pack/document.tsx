import type { Fields } from '#field/field';
import { documents } from '#law/routes/documents';
import { documentSectionFields } from '#route/document-fields';
import { readPosted, unaccepted } from '../../act-answer.ts';
import { aboutCase, CaseLink } from '../../02-dialogue/case-link.tsx';
import { redirectDone } from '../../done/done.ts';
import { Button, ButtonRow, LinkButton } from '../../design/button.tsx';
import { Disclosure } from '../../design/disclosure.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { FormErrors } from '../../field/act-form.tsx';
import { FormFields } from '../../field/form-fields.tsx';
import { actorOf, caseOf, placeOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { pageTitle } from '../../title.ts';
import { blocksOf } from './blocks.ts';
import { DocumentBlocks } from './document-blocks.tsx';
import { packDocument, sourceOf, textOfSection } from './pack.ts';
import { packText } from './pack-text.ts';
import { SupplierNotice, suppliersIn } from './supplier-notice.tsx';
import { draftOf, type PackDocument } from './section.ts';

/** The sections of a document as the fields of a form: headings as labels, prompts as hints; optional is what is left out while it is empty. */
function fieldsOf({ sections }: PackDocument): Fields {
  return Object.fromEntries(
    sections.map((section) => [
      section.key,
      {
        ...documentSectionFields.text,
        label: section.title,
        hint: section.prompt,
        ...(section.whenNeeded ? {} : { noAnswer: section.title }),
      },
    ]),
  );
}

async function documentOf(args: PageArgs) {
  const { casework } = visitOf(args);
  const file = await caseOf(args);
  const document = packDocument(args.params['document'] ?? '');
  if (!document) throw new Response(null, { status: 404 });
  const written = (await casework.writtenSections(file.id)).filter((one) => one.document === document.code);
  return { file, document, written, material: await casework.packMaterial(file) };
}

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, document, written, material } = await documentOf(args);
  return {
    language,
    about: aboutCase(file),
    country: file.country,
    code: document.code,
    source: sourceOf(document.code, file),
    version: casework.documentMark(written),
    suppliers: await suppliersIn(document, {
      file,
      casework,
      texts: document.sections.map((one) => textOfSection(one, written, { material, language: file.language })),
    }),
    sections: document.sections.map((section) => {
      const draft = draftOf(section, material, file.language);
      const text = textOfSection(section, written, { material, language: file.language });
      return { key: section.key, text, draft: text === draft ? null : draft };
    }),
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, document, material } = await documentOf(args);
  const posted = await readPosted(args, fieldsOf(document), { country: file.country, moment: 'save' });
  if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  const version = posted.form.get('version');
  const sections = Object.fromEntries(
    document.sections.map((section) => {
      const text = posted.values[section.key];
      // What equals the draft is not written over it: it goes on following the case.
      const own = typeof text === 'string' && text.trim() !== '' && text !== draftOf(section, material, file.language).trim();
      return [section.key, own ? text : null];
    }),
  );
  const saved = await casework.writeDocument(actorOf(args), {
    caseId: file.id,
    document: document.code,
    sections,
    version: typeof version === 'string' ? version : '',
  });
  const here = `/${language}/w/cases/${file.id}/documents/${document.code}`;
  return saved.ok ? redirectDone(args, here, 'documentSaved') : unaccepted(posted, { refusal: saved.refusal });
}

export const meta = ({ params }: { params: { lang?: string; document?: string } }) => {
  const document = packDocument(params.document ?? '');
  const language = params.lang === 'en' ? 'en' : 'nb';
  return pageTitle(document ? documents[document.code][language] : packText.title[language]);
};

/** One document, part by part: what the case says to begin with, and what somebody wrote over it. */
export default function CaseDocument({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, about, country, code, source, sections, version, suppliers } = loaderData;
  const t = packText;
  const document = packDocument(code);
  if (!document) return null;
  const fields = fieldsOf(document);
  const here = `/${language}/w/cases/${about.id}/documents`;
  return (
    <>
      <FormErrors language={language} answer={actionData} fields={fields} />
      <PageHeading caption={<CaseLink language={language} about={about} />} title={documents[code][language]} lead={t.editLead[language]}>
        <ButtonRow>
          <LinkButton href={`/data/case-documents/${about.id}/${code}.docx`} variant="secondary">
            {t.word[language]}
          </LinkButton>
          <LinkButton href={`${here}/${code}/read`} variant="tertiary">
            {t.read[language]}
          </LinkButton>
        </ButtonRow>
      </PageHeading>
      {source && (
        <p>
          <a className="ds-link" href={`/${language}/w/cases/${about.id}${source}`}>
            {t.source[language]}
          </a>
        </p>
      )}
      <SupplierNotice language={language} words={suppliers} />
      <form method="post" className="act-form flow" noValidate>
        <input type="hidden" name="version" value={version} />
        {sections.map(({ key, text, draft }) => (
          <div key={key} className="flow">
            <FormFields
              fields={fields}
              only={[key]}
              values={{ [key]: text }}
              language={language}
              {...placeOf(country)}
              problems={actionData?.problems ?? []}
              {...(actionData ? { typed: actionData.typed } : {})}
            />
            {draft !== null && draft !== '' && (
              <Disclosure summary={t.caseSays[language]}>
                <div lang={about.lang === language ? undefined : about.lang}>
                  <DocumentBlocks blocks={blocksOf(draft)} />
                </div>
              </Disclosure>
            )}
          </div>
        ))}
        <ButtonRow>
          <Button>{t.save[language]}</Button>
        </ButtonRow>
      </form>
      <p>
        <a className="ds-link" href={here}>
          {t.all[language]}
        </a>
      </p>
    </>
  );
}

import { caseOf, visitOf, type PageArgs } from '../../page.ts';
import { fileNameOf, officeDocumentOf, packDocument } from './pack.ts';

/** A document of the chosen route as `<document>.docx`, in the language of its case. */
export async function loader(args: PageArgs): Promise<Response> {
  const { casework } = visitOf(args);
  const file = await caseOf(args);
  const match = /^([A-Za-z]{1,40})\.docx$/.exec(args.params['file'] ?? '');
  const document = match ? packDocument(match[1] ?? '') : null;
  if (!document) return new Response(null, { status: 404 });
  const written = (await casework.writtenSections(file.id)).filter((one) => one.document === document.code);
  const office = officeDocumentOf(document, {
    material: await casework.packMaterial(file),
    language: file.language,
    written,
  });
  return new Response(new Uint8Array(casework.wordFile(office)), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'Content-Language': file.language,
      'Content-Disposition': `attachment; filename="${fileNameOf(document.code, file.id, file.language)}"`,
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

/** A text in a document; `lang` where it is another language than the document's. */
export type WordText = { readonly text: string; readonly lang?: 'en' | 'nb' };

/** A piece of a document, in the order of reading. `space` is an empty frame of so many lines to write in. */
export type WordBlock =
  | { readonly kind: 'title' | 'heading' | 'subheading' | 'paragraph' | 'hint'; readonly runs: readonly WordText[] }
  | { readonly kind: 'bullets'; readonly items: readonly (readonly WordText[])[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly WordText[])[] }
  | { readonly kind: 'space'; readonly lines: number };

/** What a Word document says, without anything of its looks. */
export type WordDocument = { readonly title: string; readonly language: 'en' | 'nb'; readonly blocks: readonly WordBlock[] };

type Part = { readonly name: string; readonly bytes: Uint8Array };

/** Language tags as Word writes them. */
const locales = { en: 'en-GB', nb: 'nb-NO' } as const;
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * The parts of an Office Open XML document (ECMA-376, WordprocessingML), to be put into a ZIP in this order. Headings are real headings, lists
 * real lists, the first row of a table its heading, and the language stands in the styles: what screen readers need.
 */
export function wordParts(document: WordDocument): readonly Part[] {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations([
      ['officeDocument', `${office}/officeDocument`, 'word/document.xml'],
      ['core', 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
    ]),
    'docProps/core.xml': coreProperties(document),
    'word/_rels/document.xml.rels': relations([
      ['styles', `${office}/styles`, 'styles.xml'],
      ['numbering', `${office}/numbering`, 'numbering.xml'],
    ]),
    'word/document.xml': body(document),
    'word/styles.xml': styles(document),
    'word/numbering.xml': numbering,
  };
  return Object.entries(parts).map(([name, xml]) => ({ name, bytes: new TextEncoder().encode(declaration + xml) }));
}

const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  ['document.main', 'styles', 'numbering']
    .map((kind) => {
      const part = kind === 'document.main' ? 'document' : kind;
      return `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`;
    })
    .join('') +
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>';

function relations(to: readonly (readonly [id: string, type: string, target: string])[]): string {
  const all = to.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${packageRelations}">${all.join('')}</Relationships>`;
}

function coreProperties({ title, language }: WordDocument): string {
  return (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title>` +
    `<dc:language>${locales[language]}</dc:language></cp:coreProperties>`
  );
}

function body({ blocks }: WordDocument): string {
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';
  return `<w:document xmlns:w="${main}"><w:body>${blocks.map(blockXml).join('')}${page}</w:body></w:document>`;
}

const styleOf = { title: 'Title', heading: 'Heading1', subheading: 'Heading2', paragraph: 'Normal', hint: 'Hint' } as const;

function blockXml(block: WordBlock): string {
  switch (block.kind) {
    case 'bullets':
      return block.items.map((runs) => paragraph('ListBullet', runs)).join('');
    case 'table':
      return table([block.head.map((text) => [{ text }]), ...block.rows.map((row) => row.map((cell) => [cell]))]);
    case 'space':
      return frame(Array.from({ length: block.lines }, () => paragraph('Normal', [])).join(''));
    default:
      // A text of several lines is several paragraphs: a line break inside one would be read as one sentence.
      return lines(block.runs)
        .map((runs) => paragraph(styleOf[block.kind], runs))
        .join('');
  }
}

function lines(runs: readonly WordText[]): readonly (readonly WordText[])[] {
  const [only] = runs;
  if (runs.length !== 1 || !only) return [runs];
  return only.text.split(/\n+/).map((text) => [{ ...only, text }]);
}

function paragraph(style: string, runs: readonly WordText[]): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs.map(run).join('')}</w:p>`;
}

function run({ text, lang }: WordText): string {
  const language = lang ? `<w:rPr><w:lang w:val="${locales[lang]}"/></w:rPr>` : '';
  return `<w:r>${language}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`)
  .join('');
const tableLooks = `<w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr>`;

function table(rows: readonly (readonly (readonly WordText[])[])[]): string {
  const columns = rows[0]?.length ?? 1;
  const grid = Array.from({ length: columns }, () => `<w:gridCol w:w="${Math.floor(9638 / columns)}"/>`).join('');
  const all = rows.map((cells, index) => {
    const head = index === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : '';
    return `<w:tr>${head}${cells.map((runs) => `<w:tc>${paragraph(index === 0 ? 'TableHead' : 'Normal', runs)}</w:tc>`).join('')}</w:tr>`;
  });
  return `<w:tbl>${tableLooks}<w:tblGrid>${grid}</w:tblGrid>${all.join('')}</w:tbl>${paragraph('Normal', [])}`;
}

function frame(content: string): string {
  return `<w:tbl>${tableLooks}<w:tblGrid><w:gridCol w:w="9638"/></w:tblGrid><w:tr><w:tc>${content}</w:tc></w:tr></w:tbl>${paragraph('Normal', [])}`;
}

function styles({ language }: WordDocument): string {
  const fonts = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>';
  const style = (id: string, name: string, more: string) =>
    `<w:style w:type="paragraph"${id === 'Normal' ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>` +
    `${id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/>'}<w:qFormat/>${more}</w:style>`;
  const heading = (level: number, halfPoints: number) =>
    `<w:pPr><w:keepNext/><w:spacing w:before="${360 - level * 60}" w:after="80"/><w:outlineLvl w:val="${level}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${halfPoints}"/></w:rPr>`;
  return (
    `<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="22"/>` +
    `<w:lang w:val="${locales[language]}" w:eastAsia="${locales[language]}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
    '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
    style('Normal', 'Normal', '') +
    style('Title', 'Title', '<w:pPr><w:spacing w:after="160"/></w:pPr><w:rPr><w:b/><w:sz w:val="40"/></w:rPr>') +
    style('Heading1', 'heading 1', heading(0, 30)) +
    style('Heading2', 'heading 2', heading(1, 25)) +
    style('Hint', 'Hint', '<w:rPr><w:i/><w:color w:val="404040"/></w:rPr>') +
    style('TableHead', 'Table Head', '<w:rPr><w:b/></w:rPr>') +
    style('ListBullet', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
    '</w:styles>'
  );
}

const numbering =
  `<w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">` +
  '<w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>' +
  '<w:pPr><w:ind w:left="425" w:hanging="283"/></w:pPr></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';

/** XML 1.0: the signs that mean something, and nothing of what no document may hold (2.2). */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

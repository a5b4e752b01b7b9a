import type { FileScan } from '#submission';
import type { RequirementState } from '#submission/confirmation';
import type { Zone } from '#value/instant';
import type { Language, Text } from '#value/text';
import { TogetherWith, type TogetherWithProps } from '../05-submission/together-with.tsx';
import { Icon } from '../design/icon.tsx';
import { Notice } from '../design/notice.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { Tag } from '../design/tag.tsx';
import { formatBytes } from '../text/format.ts';
import { scanText } from '../text/scan-text.ts';
import { useAssessmentText } from './round-text.ts';

export type ReadAnswer = { readonly id: string; readonly title: string; readonly promise: boolean; readonly answer: string | null };
export type ReadFile = {
  readonly id: string;
  readonly name: string;
  readonly sizeBytes: number;
  readonly href: string;
  readonly scan: FileScan;
};

export type ReadRequirement = {
  readonly id: string;
  readonly title: string;
  readonly state: RequirementState;
  readonly shown: string | null;
  readonly file: string | null;
};

export type ReadSubmissionProps = {
  readonly language: Language;
  /** The language of questions and answers, where it is not the reader's. */
  readonly written: Language | undefined;
  readonly approach: string | null;
  readonly zone: Zone;
  /** With whom it was submitted; empty where alone, and where names are hidden. */
  readonly partners: TogetherWithProps['partners'];
  /** What was said of the requirements; empty where they are not what is scored. */
  readonly requirements: readonly ReadRequirement[];
  readonly answers: readonly ReadAnswer[];
  readonly files: readonly ReadFile[];
};

const requirementWords: Readonly<Record<RequirementState, Text>> = {
  met: { en: 'They say they meet this', nb: 'De sier at de oppfyller kravet' },
  notMet: { en: 'They say they do not meet this, or not yet', nb: 'De sier at de ikke oppfyller kravet, eller ikke ennå' },
  open: { en: 'They have said nothing of this', nb: 'De har ikke sagt noe om dette' },
};

/** What was submitted, question by question. */
export function ReadSubmission(props: ReadSubmissionProps) {
  const t = useAssessmentText();
  const { language, written, approach, zone, partners, requirements, answers, files } = props;
  return (
    <section className="assess__submission flow" aria-labelledby="answers">
      <TogetherWith language={language} zone={zone} partners={partners} written={written} />
      <h2 id="answers">{t.answers[language]}</h2>
      {approach && (
        <p>
          <strong>{t.approach[language]}:</strong> {approach}
        </p>
      )}
      <Requirements language={language} written={written} requirements={requirements} />
      {answers.map((answer) => (
        <article key={answer.id} className="assess__answer flow">
          <h3 lang={written}>{answer.title}</h3>
          {answer.promise && <Tag tone="accent">{t.promise[language]}</Tag>}
          {answer.answer ? (
            <div className="prose-plain" lang={written}>
              {answer.answer}
            </div>
          ) : (
            <p className="not-provided">{t.noAnswer[language]}</p>
          )}
        </article>
      ))}
      <h2>{t.files[language]}</h2>
      {files.length === 0 ? (
        <p>{t.noFiles[language]}</p>
      ) : (
        <>
          <ul className="plain-list assess__files">
            {files.map((file) => (
              <li key={file.id}>
                {file.scan === 'rejected' ? (
                  <span>{file.name}</span>
                ) : (
                  <a className="ds-link" href={file.href} download>
                    <Icon name="document" />
                    <span>{file.name}</span>
                  </a>
                )}{' '}
                <span className="assess__size">
                  {formatBytes(file.sizeBytes, language)} · {scanText[file.scan][language]}
                </span>
              </li>
            ))}
          </ul>
          {files.some(({ scan }) => scan === 'rejected') && (
            <Notice language={language} tone="warning" title={t.rejectedTitle[language]}>
              <p>{t.rejected[language]}</p>
            </Notice>
          )}
        </>
      )}
      <p className="field__hint">
        {t.priceNotShown[language]} {t.readingRecorded[language]}
      </p>
    </section>
  );
}

function Requirements({ language, written, requirements }: Pick<ReadSubmissionProps, 'language' | 'written' | 'requirements'>) {
  if (requirements.length === 0) return null;
  return (
    <SummaryList
      language={language}
      items={requirements.map(({ id, title, state, shown, file }) => ({
        key: id,
        term: title,
        value: (
          <>
            <strong>{requirementWords[state][language]}</strong>
            {shown && (
              <div className="prose-plain" lang={written}>
                {shown}
              </div>
            )}
            {file && <p>{file}</p>}
          </>
        ),
      }))}
    />
  );
}

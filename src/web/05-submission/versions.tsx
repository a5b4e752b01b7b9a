import { saysWho } from '#submission/consortium';
import { changedNames, keptDaysAfterDecision } from '#submission/draft-version';
import { DataTable } from '../design/data-table.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { Notice } from '../design/notice.tsx';
import { Tag } from '../design/tag.tsx';
import { actorOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatInstantToSecond } from '../text/format.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { SubmissionHeading } from './heading.tsx';
import { submissionAddress } from './own-address.ts';
import { allFieldsOf } from './own-fields.ts';
import { stripOf } from './strip.tsx';
import { versionsText } from './versions-text.ts';
import { workspaceOf, type Workspace } from './workspace.ts';

/** Scripts keep the clock in the strip going; nothing is missing without them. */
export const handle = { interactive: true, strip: stripOf };

export async function loader(args: PageArgs) {
  const { facts } = await workspaceOf(args);
  const fields = allFieldsOf(facts);
  const now = { ...facts.values, ...facts.confirmations, ...(saysWho(facts.consortium) ? facts.consortium : {}) };
  const versions = await visitOf(args).casework.earlierVersions(actorOf(args), {
    caseId: facts.caseId,
    callId: facts.callId,
    lotId: facts.lotId,
  });
  return {
    ...facts,
    done: new URL(args.request.url).searchParams.has('done'),
    versions: versions.map(({ id, kind, at, by, written }) => ({
      id,
      kind,
      at,
      by,
      // A question that is no longer asked has nothing to be compared with.
      differs: changedNames(written, now).filter((name) => name in fields),
    })),
  };
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(versionsText.title[params.lang === 'en' ? 'en' : 'nb']);

/** Every earlier state of the draft that is kept, newest first, with what differs from the draft as it is now. */
export default function Versions({ loaderData }: PageProps<typeof loader>) {
  const { language, zone, versions, done } = loaderData;
  const t = versionsText;
  return (
    <>
      <SubmissionHeading facts={loaderData} title={t.title[language]} lead={t.lead[language]} />
      {done && (
        <Notice language={language} tone="success" live="status">
          <p>{t.done[language]}</p>
        </Notice>
      )}
      {versions.length === 0 ? (
        <EmptyState title={t.none[language]}>
          <p>{t.noneText[language]}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={t.title[language]}
          captionShown="hidden"
          columns={[
            { key: 'when', label: t.when[language] },
            { key: 'who', label: t.who[language] },
            { key: 'what', label: t.what[language] },
          ]}
          rows={versions.map(({ id, kind, at, by, differs }) => ({
            key: id,
            cells: {
              when: (
                <a className="ds-link" href={submissionAddress(loaderData, `versions/${id}`)}>
                  {formatInstantToSecond(at, zone, language)}
                </a>
              ),
              who: kind === 'sealed' ? <Tag tone="info">{t.sealed[language]}</Tag> : by,
              what: differs.length === 0 ? t.same[language] : <Labels names={differs} facts={loaderData} />,
            },
          }))}
        />
      )}
      <p className="field__hint">{say(t.kept, language, { days: keptDaysAfterDecision })}</p>
    </>
  );
}

/** What differs, in the order of the forms. */
function Labels({ names, facts }: { readonly names: readonly string[]; readonly facts: Workspace }) {
  const fields = Object.entries(allFieldsOf(facts)).filter(([name]) => names.includes(name));
  return (
    <ul className="plain-list">
      {fields.map(([name, field]) => (
        <li key={name} lang={/^(answer|meets)-/.test(name) ? facts.foreign : undefined}>
          {field.label[facts.language]}
        </li>
      ))}
    </ul>
  );
}

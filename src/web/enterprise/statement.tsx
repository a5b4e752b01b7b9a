import { evidenceFields } from '#party/enterprise/evidence-fields';
import { statementsOn } from '#party/enterprise/profile';
import type { Written } from '#party/enterprise/statement';
import { fieldsOfTopic, isTopic, profileTopics, type ProfileTopic } from '#party/enterprise/topics';
import { listChange, readPosted, unaccepted } from '../act-answer.ts';
import { Button, LinkButton } from '../design/button.tsx';
import { Section } from '../design/layout.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { redirectDone } from '../done/done.ts';
import { ActForm } from '../field/act-form.tsx';
import { FormFields } from '../field/form-fields.tsx';
import { StoredNow } from '../field/stored-now.tsx';
import { actorOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { pageTitle } from '../title.ts';
import { enterpriseText as t, topicLeads } from './text.ts';

function topicOf(args: PageArgs): ProfileTopic {
  const topic = args.params['topic'] ?? '';
  if (!isTopic(topic)) throw new Response(null, { status: 404 });
  return topic;
}

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const topic = topicOf(args);
  const profile = await casework.ownProfile(actorOf(args));
  if (!profile) throw new Response(null, { status: 404 });
  const asked = args.params['statement'] ?? '';
  const standing = statementsOn(profile.statements, topic);
  // Of a topic with one statement the standing one is meant, whichever the address names.
  const single = profileTopics[topic].count === 'one';
  const seen = (single ? standing.at(-1) : standing.find(({ id }) => id === asked)) ?? null;
  return { language, topic, country: profile.enterprise.country, name: profile.enterprise.name, seen };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const topic = topicOf(args);
  const actor = actorOf(args);
  const profile = await casework.ownProfile(actor);
  if (!profile) throw new Response(null, { status: 404 });
  const fields = { ...fieldsOfTopic(topic, profile.enterprise.country), ...evidenceFields };
  const posted = await readPosted(args, fields, { country: profile.enterprise.country, moment: 'save' });
  const changed = listChange(posted);
  if (changed) return changed;
  const back = `/${language}/w/enterprise`;
  const named = posted.form.get('version');
  const replaces = typeof named === 'string' && named !== '' ? named : null;
  if (posted.intent === 'takeBack') {
    const ended = await casework.endStatement(actor, { statementId: replaces ?? '' });
    return ended.ok ? redirectDone(args, back, 'statementTakenBack') : unaccepted(posted, { refusal: ended.refusal });
  }
  if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  const made = await casework.stateOfSelf(actor, { written: writtenOf(topic, posted.values), replaces, language });
  return made.ok ? redirectDone(args, back, 'statementSaved') : unaccepted(posted, { refusal: made.refusal });
}

/** The values of the form, those of the topic and those behind them apart. */
function writtenOf(topic: ProfileTopic, values: object): Written {
  const only = (names: object) => Object.fromEntries(Object.entries(values).filter(([name]) => name in names));
  return { topic, values: only(profileTopics[topic].fields), behind: only(evidenceFields) } as Written; // read by these entries
}

export const meta = ({ loaderData }: { loaderData?: Awaited<ReturnType<typeof loader>> }) =>
  pageTitle(loaderData ? profileTopics[loaderData.topic].label[loaderData.language] : 'Twofold');

/** One statement of the own profile, written or written anew. */
export default function StatementPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, topic, country, name, seen } = loaderData;
  const own = fieldsOfTopic(topic, country);
  // Its own fields, then what stands behind them.
  const fields = { ...own, ...evidenceFields };
  const values = seen ? { ...seen.values, ...seen } : {};
  const place = placeOf(country);
  const form = {
    values,
    language,
    ...place,
    problems: actionData?.problems ?? [],
    ...(actionData ? { typed: actionData.typed } : {}),
  };
  return (
    <>
      <PageHeading
        caption={name}
        title={profileTopics[topic].label[language]}
        {...(topicLeads[topic] ? { lead: topicLeads[topic][language] } : {})}
      />
      <ActForm
        switches="language"
        language={language}
        answer={actionData}
        fields={fields}
        {...(seen ? { version: seen.id } : {})}
        buttons={
          <>
            <Button>{t.save[language]}</Button>
            {seen && (
              <Button name="intent" value="takeBack" variant="tertiary" tone="danger">
                {t.takeBack[language]}
              </Button>
            )}
            <LinkButton href={`/${language}/w/enterprise`} variant="tertiary">
              {t.ownTitle[language]}
            </LinkButton>
          </>
        }
      >
        <StoredNow language={language} answer={actionData} fields={fields} values={values} {...place} />
        <FormFields fields={own} {...form} />
        <Section title={t.behind[language]}>
          <FormFields fields={evidenceFields} {...form} />
        </Section>
      </ActForm>
      {seen && <p className="field__hint">{t.takeBackHint[language]}</p>}
    </>
  );
}

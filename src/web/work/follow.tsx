import type { Followed } from '#casework/tell-followers';
import { redirect } from 'react-router';
import { unaccepted } from '../act-answer.ts';
import { PageHeading } from '../design/page-heading.tsx';
import { FormErrors } from '../field/act-form.tsx';
import { actorOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { FollowForm } from './follow-form.tsx';
import { followWords as t } from './follow-words.ts';

/** What the address names, if it stands in public; calls have a page of their own. */
async function followedOf(args: PageArgs) {
  const { what, subject: id = '' } = args.params;
  if (what !== 'case' && what !== 'organisation') throw new Response(null, { status: 404 });
  const thing = await visitOf(args).casework.followable({ what, id });
  if (!thing) throw new Response(null, { status: 404 });
  return { ...thing, what } satisfies Followed;
}

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { what, id, name, language: written, caseId } = await followedOf(args);
  const enterprise = what === 'organisation' && (await casework.buyers()).every((buyer) => buyer.id !== id);
  return { language, what, name, written, caseId, enterprise, follows: await casework.follows(actorOf(args), { what, id }) };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { what, id } = await followedOf(args);
  const stop = (await args.request.formData()).get('intent') === 'stop';
  const done = await (stop ? casework.unfollow(actorOf(args), { what, id }) : casework.follow(actorOf(args), { what, id }));
  return done.ok ? redirect(`/${language}/w/follow/${what}/${id}`) : unaccepted({ typed: {} }, { refusal: done.refusal });
}

export const meta = ({ loaderData }: { loaderData?: Awaited<ReturnType<typeof loader>> }) => pageTitle(loaderData?.name ?? 'Twofold');

/** Following a need, a body or an enterprise: what one is told, and that nobody learns of it. */
export default function Follow({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, what, name, written, caseId, enterprise, follows } = loaderData;
  const lead = what === 'case' ? t.leadCase : enterprise ? t.leadEnterprise : t.leadBuyer;
  return (
    <>
      <FormErrors language={language} answer={actionData} fields={{}} />
      <PageHeading
        {...(caseId
          ? {
              caption: (
                <a
                  className="ds-link"
                  href={`/${language}/cases/${caseId}`}
                  lang={written === language ? undefined : (written ?? undefined)}
                >
                  {name}
                </a>
              ),
            }
          : {})}
        title={what === 'case' ? t.titleCase[language] : say(t.titleOrganisation, language, { name })}
        lead={lead[language]}
      />
      <FollowForm language={language} follows={follows} text={{ now: what === 'case' ? t.nowCase : t.nowOrganisation, secret: t.secret }} />
    </>
  );
}

import { redirectDone } from '../done/done.ts';
import { noticeSettingFields } from '#party/notice-setting';
import { listChange, readPosted, unaccepted } from '../act-answer.ts';
import { Button } from '../design/button.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { ActForm } from '../field/act-form.tsx';
import { FormFields } from '../field/form-fields.tsx';
import { viewerContext } from '../context.ts';
import { actorOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { followWords } from './follow-words.ts';
import { settingsText } from './settings-text.ts';

export async function loader(args: PageArgs) {
  const { casework, language, site } = visitOf(args);
  return {
    language,
    email: args.context.get(viewerContext)?.viewer.email ?? '',
    mail: site.mailConfigured || site.demo,
    setting: await casework.noticeSetting(actorOf(args)),
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const posted = await readPosted(args, noticeSettingFields, { country: language === 'nb' ? 'NO' : 'EN', moment: 'save' });
  const again = listChange(posted);
  if (again) return again;
  const { setting } = posted.values;
  if (posted.problems.length > 0 || !setting) return unaccepted(posted, { problems: posted.problems });
  const saved = await casework.saveNoticeSetting(actorOf(args), setting);
  return saved.ok ? redirectDone(args, `/${language}/w/settings`, 'settingsSaved') : unaccepted(posted, { refusal: saved.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(settingsText.title[params.lang === 'en' ? 'en' : 'nb']);

/** What one is told by e-mail, and how often. */
export default function Settings({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, email, mail, setting } = loaderData;
  const t = settingsText;
  return (
    <>
      <PageHeading title={t.title[language]} lead={say(mail ? t.lead : t.leadNoMail, language, { email })} />
      <ActForm
        switches="language"
        language={language}
        answer={actionData}
        fields={noticeSettingFields}
        buttons={<Button>{t.save[language]}</Button>}
      >
        <FormFields
          fields={noticeSettingFields}
          values={{ setting }}
          language={language}
          {...placeOf(language === 'nb' ? 'NO' : 'EN')}
          problems={actionData?.problems ?? []}
          {...(actionData ? { typed: actionData.typed } : {})}
        />
      </ActForm>
      <p>{t.always[language]}</p>
      <p>
        <a className="ds-link" href={`/${language}/w/following`}>
          {followWords.all[language]}
        </a>
      </p>
      <p>
        <a className="ds-link" href={`/${language}/w/mail`}>
          {t.messages[language]}
        </a>
      </p>
    </>
  );
}

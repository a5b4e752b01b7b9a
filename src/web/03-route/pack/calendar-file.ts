import type { Casework } from '#casework/casework';
import { isStep, steps } from '#law/routes/steps';
import type { CaseFile } from '#public-record/case-file';
import { caseOf, visitOf, type PageArgs } from '../../page.ts';
import { formatDay } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { noticeName } from './notice-name.ts';
import { noticeText } from './notice-text.ts';

/** The steps of the chosen route, and the last days of its notices, as `<case>.ics`, in the language of the case. */
export async function loader(args: PageArgs): Promise<Response> {
  const { casework } = visitOf(args);
  const file = await caseOf(args);
  const days = args.params['file'] === `${file.id}.ics` ? daysOf(file, casework) : [];
  if (!file.route || days.length === 0) return new Response(null, { status: 404 });
  const calendar = casework.calendarText({
    name: say(noticeText.calendarName, file.language, { title: file.need.title ?? '' }),
    language: file.language,
    madeAt: file.changedAt,
    days,
  });
  return new Response(calendar, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${file.id}.ics"`,
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

type Day = Parameters<Casework['calendarText']>[0]['days'][number];

function daysOf(file: CaseFile, casework: Casework): readonly Day[] {
  const { publicAddress } = casework.openDataFacts();
  const host = new URL(publicAddress).hostname;
  const { language } = file;
  const planned = file.route?.basis.work?.steps ?? [];
  const title = file.need.title ?? '';
  const inCase = { url: `${publicAddress}/${language}/w/cases/${file.id}/documents` };
  return [
    ...planned.flatMap(({ step, planned: day, earliest }, place): readonly Day[] => {
      if (!isStep(step)) return [];
      // A step that comes twice in a route is told apart by how often it came before.
      const before = planned.slice(0, place).filter((one) => one.step === step).length;
      const uid = `${file.id}-${step}${before > 0 ? `-${before + 1}` : ''}@${host}`;
      const description = earliest < day ? say(noticeText.calendarLegal, language, { day: formatDay(earliest, language) }) : '';
      return [{ uid, day, summary: `${steps[step].name[language]}: ${title}`, description, ...inCase }];
    }),
    ...casework.plannedNotices(file).flatMap(({ notice, latest }): readonly Day[] => {
      if (latest === null) return [];
      const summary = `${say(noticeText.calendarNotice, language, { notice: noticeName(notice, language) })}: ${title}`;
      return [{ uid: `${file.id}-notice-${notice}@${host}`, day: latest, summary, description: '', ...inCase }];
    }),
  ];
}

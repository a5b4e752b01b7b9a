import type { TalkValues } from '#dialogue/talk-fields';
import type { Country, Fields } from '#field/field';
import type { Language } from '#value/text';
import type { Unaccepted } from '../../act-answer.ts';
import { Button } from '../../design/button.tsx';
import { Section } from '../../design/layout.tsx';
import { SummaryList } from '../../design/summary-list.tsx';
import { Tag } from '../../design/tag.tsx';
import { ActForm } from '../../field/act-form.tsx';
import { placeOf } from '../../page.ts';
import { say } from '../../text/say.ts';
import { talkTime } from '../../07-decision/talk-time.ts';
import { GroupFields } from '../group-form.tsx';
import { useInterviewText } from './round-text.ts';

type OfferedTime = TalkValues & { readonly id: string; readonly name: string | null; readonly past: boolean };

export type TimesProps = {
  readonly facts: { readonly language: Language; readonly arranges: boolean; readonly talks: readonly OfferedTime[] };
};

/** Every time that is offered, with whoever has it. */
export function Times({ facts }: TimesProps) {
  const t = useInterviewText();
  const { language, arranges, talks } = facts;
  return (
    <Section id="times" title={t.times[language]}>
      {talks.length === 0 ? (
        <p>{t.noTimes[language]}</p>
      ) : (
        <form method="post">
          <SummaryList
            language={language}
            items={talks.map((talk) => ({
              key: talk.id,
              term: talkTime(talk, language),
              value: (
                <>
                  {talk.place}{' '}
                  {talk.name ? (
                    <Tag tone="success">{talk.name}</Tag>
                  ) : (
                    <>
                      {!talk.past && <Tag>{t.free[language]}</Tag>}{' '}
                      {arranges && (
                        <Button name="intent" value={`withdraw:${talk.id}`} variant="tertiary" size="sm">
                          {t.takeBack[language]}
                        </Button>
                      )}
                    </>
                  )}
                </>
              ),
            }))}
          />
        </form>
      )}
    </Section>
  );
}

/** Everybody at once, when there is a time for each. */
export function InviteForm({ language, count, free }: { readonly language: Language; readonly count: number; readonly free: number }) {
  const t = useInterviewText();
  return (
    <Section title={t.inviteTitle[language]} lead={say(t.inviteLead, language, { count })}>
      {free < count ? (
        <p>{say(t.tooFew, language, { missing: count - free })}</p>
      ) : (
        <form method="post">
          <Button name="intent" value="invite">
            {t.invite[language]}
          </Button>
        </form>
      )}
    </Section>
  );
}

export type OfferFormProps = {
  readonly facts: { readonly language: Language; readonly country: Country; readonly minutes: number };
  readonly fields: Fields;
  readonly answer: Unaccepted | undefined;
};

/** One more time. */
export function OfferForm({ facts, fields, answer }: OfferFormProps) {
  const t = useInterviewText();
  const { language, country, minutes } = facts;
  return (
    <Section>
      <ActForm
        switches="language"
        language={language}
        answer={undefined}
        fields={fields}
        buttons={
          <Button name="intent" value="offer" variant="secondary">
            {t.offer[language]}
          </Button>
        }
      >
        <input type="hidden" name="about" value="offer" />
        <GroupFields
          group={{ key: 'offer', name: t.offerTitle[language] }}
          fields={fields}
          language={language}
          {...placeOf(country)}
          problems={answer?.problems ?? []}
          {...(answer ? { typed: answer.typed } : {})}
        >
          <p className="field__hint">{say(t.offerLead, language, { minutes })}</p>
        </GroupFields>
      </ActForm>
    </Section>
  );
}

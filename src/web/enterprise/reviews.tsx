import type { EnterpriseFindings } from '#party/enterprise/enterprise-test';
import { changedSince, type ProfileReview } from '#party/enterprise/review';
import type { Language } from '#value/text';
import { Section } from '../design/layout.tsx';
import { formatDay, formatList } from '../text/format.ts';
import { say } from '../text/say.ts';
import { criterionLabels, enterpriseText as t, gateLabels } from './text.ts';

const labels = { ...gateLabels, ...criterionLabels };

export type ReviewsProps = {
  readonly reviews: readonly ProfileReview[];
  readonly name: string;
  readonly findings: EnterpriseFindings;
  readonly language: Language;
  /** Where to write one; absent for those who cannot. */
  readonly writeHref?: string;
  /** Where the enterprise answers one. */
  readonly answerHref?: (reviewId: string) => string;
};

/** What named people of public bodies and funds make of a profile, each with the enterprise's answer and what stands otherwise since. */
export function Reviews({ reviews, name, findings, language, writeHref, answerHref }: ReviewsProps) {
  return (
    <Section id="reviews" title={t.reviews[language]} lead={t.reviewsLead[language]}>
      {reviews.length === 0 && <p>{t.reviewsNone[language]}</p>}
      <ul className="profile-topics">
        {reviews.map(({ id, reviewer, on, opinion, reply, found }) => {
          const changed = changedSince(found, findings);
          return (
            <li key={id} className="profile-topic">
              <h3>{say(t.reviewBy, language, { ...reviewer, day: formatDay(on, language) })}</h3>
              <p className="prose-plain">{opinion}</p>
              {changed.length > 0 && (
                <p className="enterprise-findings__change">
                  {say(t.changedSince, language, {
                    what: formatList(
                      changed.map((one) => `«${labels[one][language]}»`),
                      language,
                    ),
                  })}
                </p>
              )}
              {reply !== null ? (
                <>
                  <h4>{say(t.answerOf, language, { name })}</h4>
                  <p className="prose-plain">{reply}</p>
                </>
              ) : (
                answerHref && (
                  <p>
                    <a className="ds-link" href={answerHref(id)}>
                      {t.answer[language]}
                      <span className="ds-sr-only">: {reviewer.name}</span>
                    </a>
                  </p>
                )
              )}
            </li>
          );
        })}
      </ul>
      {writeHref && (
        <p>
          <a className="ds-link" href={writeHref}>
            {t.write[language]}
          </a>
        </p>
      )}
    </Section>
  );
}

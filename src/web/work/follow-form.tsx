import type { Language, Text } from '#value/text';
import { Button, ButtonRow } from '../design/button.tsx';
import { Notice } from '../design/notice.tsx';
import { followWords } from './follow-words.ts';

export type FollowFormProps = {
  readonly language: Language;
  readonly follows: boolean;
  /** What is said while one follows, and what nobody can see. */
  readonly text: { readonly now: Text; readonly secret: Text; readonly stopMeans?: Text };
};

/** The one form by which anything is followed, or not any more. */
export function FollowForm({ language, follows, text }: FollowFormProps) {
  const t = followWords;
  return (
    <>
      {follows && (
        <Notice language={language} tone="success" live="status">
          <p>{text.now[language]}</p>
        </Notice>
      )}
      <p>{text.secret[language]}</p>
      <form method="post">
        <ButtonRow>
          {follows ? (
            <Button name="intent" value="stop" variant="secondary">
              {t.stop[language]}
            </Button>
          ) : (
            <Button name="intent" value="follow">
              {t.follow[language]}
            </Button>
          )}
        </ButtonRow>
      </form>
      {follows && text.stopMeans && <p>{text.stopMeans[language]}</p>}
      <ul className="plain-list">
        <li>
          <a className="ds-link" href={`/${language}/w/following`}>
            {t.all[language]}
          </a>
        </li>
        <li>
          <a className="ds-link" href={`/${language}/w/settings`}>
            {t.settings[language]}
          </a>
        </li>
      </ul>
    </>
  );
}

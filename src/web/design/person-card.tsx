import type { Language } from '#value/text';
import { say } from '../text/say.ts';
import { Button } from './button.tsx';

export type PersonCardProps = {
  readonly language: Language;
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  /** What this person wants today, in a sentence. */
  readonly story?: string;
  /** The form that signs in as this person, with its hidden values. */
  readonly signIn: { readonly action: string; readonly values: Readonly<Record<string, string>> };
  readonly level?: 2 | 3;
};

const words = { signIn: { en: 'Continue as {name}', nb: 'Fortsett som {name}' } } as const;

/** An invented person to sign in as, in demo mode. */
export function PersonCard({ language, name, role, organisation, story, signIn, level = 2 }: PersonCardProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article className="person-card">
      <span className="person-card__initials" aria-hidden="true">
        {initials(name)}
      </span>
      <div className="person-card__who">
        <Heading className="person-card__name">{name}</Heading>
        <p className="person-card__role">{[role, organisation].filter(Boolean).join(', ')}</p>
      </div>
      {story && <p className="person-card__story">{story}</p>}
      <form method="post" action={signIn.action} className="person-card__form">
        {Object.entries(signIn.values).map(([key, value]) => (
          <input key={key} type="hidden" name={key} value={value} />
        ))}
        <Button variant="secondary">{say(words.signIn, language, { name })}</Button>
      </form>
    </article>
  );
}

/** First letters of the first and the last word, titles left out: "Dr Okafor" → "O". */
function initials(name: string): string {
  const parts = name.split(/\s+/).filter((part) => !/^(dr|mr|ms|mrs|cllr|councillor)\.?$/i.test(part));
  const letters = parts.length > 1 ? [parts[0], parts.at(-1)] : parts;
  return letters.map((part) => part?.charAt(0).toUpperCase() ?? '').join('');
}

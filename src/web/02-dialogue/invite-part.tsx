import { inviteFields } from '#dialogue/meeting-fields';
import type { ChoicesField } from '#field/field';
import type { Language } from '#value/text';
import { Button, ButtonRow } from '../design/button.tsx';
import { FilterForm } from '../design/filter-form.tsx';
import { Section } from '../design/layout.tsx';
import type { FormContext } from '../field/field-props.ts';
import { FormFields } from '../field/form-fields.tsx';
import { say } from '../text/say.ts';
import { meetingText as t } from './meeting-text.ts';

export type InvitePartProps = {
  readonly data: {
    readonly language: Language;
    readonly part: string;
    readonly found: readonly { readonly id: string; readonly name: string; readonly place: string }[];
    readonly invited: readonly string[];
  };
  readonly context: FormContext;
};

/** Invitations by mail: registered enterprises that a search finds, and addresses; and who has been invited. */
export function InvitePart({ data: { language, part, found, invited }, context }: InvitePartProps) {
  return (
    <Section id="invite" title={t.invite[language]} lead={t.inviteLead[language]}>
      <FilterForm
        language={language}
        action="#invite"
        label={t.search[language]}
        query={{ name: 'q', value: part, label: t.search[language] }}
      />
      {part !== '' && found.length === 0 && <p>{say(t.foundNone, language, { part })}</p>}
      <form method="post" className="act-form flow" noValidate>
        <FormFields fields={{ ...(found.length > 0 ? { organisation: foundField(found) } : {}), ...inviteFields }} {...context} />
        <ButtonRow>
          <Button name="intent" value="invite" variant="secondary">
            {t.send[language]}
          </Button>
        </ButtonRow>
      </form>
      {invited.length > 0 && (
        <>
          <h3>{t.invited[language]}</h3>
          <ul>
            {invited.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

/** Which of the enterprises that were found. */
function foundField(found: InvitePartProps['data']['found']): ChoicesField {
  return {
    kind: 'choices',
    label: t.found,
    options: found.map(({ id, name, place }) => {
      const label = [name, place].filter((word) => word !== '').join(', ');
      return { value: id, label: { en: label, nb: label } };
    }),
    store: 'column',
    required: 'never',
    visible: 'buyer',
  };
}

import { catalogue, type Values } from '#field/field';

/** Why a call is stopped without an agreement. PA23 s.55 and PSR reg. 15 ask for a notice; FOA § 10-4 and § 25-4 for an objective reason. */
export const cancellationFields = catalogue({
  ground: {
    kind: 'choice',
    label: { en: 'Why is the call stopped?', nb: 'Hvorfor avlyser dere?' },
    missing: { en: 'Select why the call is stopped', nb: 'Velg hvorfor dere avlyser' },
    options: [
      { value: 'needChanged', label: { en: 'The need has changed or gone', nb: 'Behovet er endret eller borte' } },
      { value: 'noFunding', label: { en: 'There is no money for it any more', nb: 'Det er ikke lenger penger til det' } },
      { value: 'mistake', label: { en: 'A mistake in the call that cannot be mended', nb: 'En feil i utlysningen som ikke kan rettes' } },
      { value: 'noneSuitable', label: { en: 'Nobody offered what is needed', nb: 'Ingen leverte det som trengs' } },
      { value: 'other', label: { en: 'Another reason', nb: 'En annen grunn' } },
    ],
    store: 'column',
    required: 'act',
    visible: 'onCallPublished',
  },
  cancellationReason: {
    kind: 'longText',
    label: { en: 'Explain it to those who have put in work', nb: 'Forklar det for dem som har lagt ned arbeid' },
    hint: {
      en: 'Stands in the letter to everybody who took part and on the public page. Say what happens with the need now.',
      nb: 'Står i brevet til alle som har deltatt, og på den offentlige siden. Skriv hva som skjer med behovet nå.',
    },
    missing: { en: 'Explain why the call is stopped', nb: 'Forklar hvorfor dere avlyser' },
    maxWords: 300,
    store: 'column',
    required: 'act',
    visible: 'onCallPublished',
  },
});

export type CancellationValues = Values<typeof cancellationFields>;

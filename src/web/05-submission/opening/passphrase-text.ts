import type { Text } from '#value/text';

export const passphraseText = {
  title: { en: 'Your passphrase as an opener', nb: 'Passordsetningen din som åpner' },
  lead: {
    en: 'Submissions are locked with shares of a key. Your share is locked with a passphrase that only you know.',
    nb: 'Det som leveres, er låst med deler av en nøkkel. Din del er låst med en passordsetning som bare du kjenner.',
  },
  none: { en: 'Choose a passphrase', nb: 'Velg en passordsetning' },
  change: { en: 'Change it', nb: 'Bytt den' },
  forgotten: { en: 'I have forgotten it', nb: 'Jeg har glemt den' },
  forgottenText: {
    en: 'Nobody can give it back to you, and nobody can reset it. You can start over with a new one. Calls that are already published stay closed to your new passphrase: there another opener, or the recovery sheet, has to step in.',
    nb: 'Ingen kan gi deg den tilbake, og ingen kan nullstille den. Du kan begynne på nytt med en ny. Det som allerede er kunngjort, kan ikke åpnes med den nye: der må en annen åpner eller gjenopprettingsarket tre inn.',
  },
  passphrase: { en: 'Passphrase', nb: 'Passordsetning' },
  fresh: { en: 'New passphrase', nb: 'Ny passordsetning' },
  hint: {
    en: 'At least 16 characters. Four or five ordinary words that do not belong together are good and easy to remember. Write it down only where nobody else looks.',
    nb: 'Minst 16 tegn. Fire–fem vanlige ord som ikke hører sammen, er godt og lett å huske. Skriv den bare ned der ingen andre ser.',
  },
  again: { en: 'The same once more', nb: 'Den samme én gang til' },
  old: { en: 'Your passphrase until now', nb: 'Passordsetningen til nå' },
  differ: {
    en: 'The two are not the same. Write the same passphrase twice.',
    nb: 'De to er ikke like. Skriv den samme passordsetningen to ganger.',
  },
  set: { en: 'Save the passphrase', nb: 'Lagre passordsetningen' },
  startOver: { en: 'Start over with a new one', nb: 'Begynn på nytt med en ny' },
  saved: { en: 'Your passphrase is saved.', nb: 'Passordsetningen er lagret.' },
  has: {
    en: 'You have a passphrase. It is the same for all calls where you are an opener.',
    nb: 'Du har en passordsetning. Den er den samme overalt der du er åpner.',
  },
  back: { en: 'Back', nb: 'Tilbake' },
} as const satisfies Record<string, Text>;

import type { Country, Fields } from '#field/field';
import type { Text } from '#value/text';
import {
  assetLockFields,
  controlFields,
  distributionFields,
  homeFields,
  independenceFields,
  legalFormFields,
  missionFields,
  originFields,
  seatFields,
} from './bound-fields.ts';
import { regionOptions } from '../regions.ts';
import { accountsFields, growthFields, marketPlanFields } from './economy-fields.ts';
import { relationFields } from './relation-fields.ts';
import { commitmentFields, modelFields, opennessFields, resultFields, staffFields, tieFields } from './work-fields.ts';

/** The parts of a profile, as a reader goes through them. */
export const topicGroups = ['who', 'bound', 'work', 'economy'] as const;
export type TopicGroup = (typeof topicGroups)[number];

type Topic = {
  readonly group: TopicGroup;
  readonly label: Text;
  readonly fields: Fields;
  /** `many`: several statements stand side by side; `one`: a new one takes the place of the last. */
  readonly count: 'one' | 'many';
};

/** Everything that a profile can say, in the order of its page. A statement is one of these with what stands behind it. */
export const profileTopics = {
  legalForm: { group: 'who', label: { en: 'Legal form', nb: 'Organisasjonsform' }, fields: legalFormFields, count: 'one' },
  home: { group: 'who', label: { en: 'Where it is at home', nb: 'Hvor den hører hjemme' }, fields: homeFields, count: 'one' },
  origin: { group: 'who', label: { en: 'Out of a public body', nb: 'Utskilt fra det offentlige' }, fields: originFields, count: 'one' },
  seats: { group: 'who', label: { en: 'Seats where it is decided', nb: 'Plasser der det bestemmes' }, fields: seatFields, count: 'one' },
  control: { group: 'who', label: { en: 'Led by its employees', nb: 'Ledet av de ansatte' }, fields: controlFields, count: 'one' },
  relations: {
    group: 'who',
    label: { en: 'Owners and organisations it is tied to', nb: 'Eiere og virksomheter den er knyttet til' },
    fields: relationFields,
    count: 'many',
  },
  ties: {
    group: 'who',
    label: { en: 'Ties a reader would ask about', nb: 'Bånd en leser vil spørre om' },
    fields: tieFields,
    count: 'one',
  },
  mission: { group: 'bound', label: { en: 'The purpose', nb: 'Formålet' }, fields: missionFields, count: 'one' },
  distribution: { group: 'bound', label: { en: 'The surplus', nb: 'Overskuddet' }, fields: distributionFields, count: 'one' },
  assetLock: { group: 'bound', label: { en: 'What it owns', nb: 'Eiendelene' }, fields: assetLockFields, count: 'one' },
  independence: {
    group: 'bound',
    label: { en: 'Who can decide alone', nb: 'Hvem som kan bestemme alene' },
    fields: independenceFields,
    count: 'one',
  },
  model: {
    group: 'work',
    label: { en: 'What is done in a new way', nb: 'Hva som gjøres på en ny måte' },
    fields: modelFields,
    count: 'many',
  },
  commitment: {
    group: 'work',
    label: { en: 'Commitments to the community', nb: 'Forpliktelser overfor fellesskapet' },
    fields: commitmentFields,
    count: 'many',
  },
  results: {
    group: 'work',
    label: { en: 'What came of it, year by year', nb: 'Hva som kom ut av det, år for år' },
    fields: resultFields,
    count: 'many',
  },
  staff: {
    group: 'work',
    label: { en: 'Who works there, year by year', nb: 'Hvem som arbeider der, år for år' },
    fields: staffFields,
    count: 'many',
  },
  openness: { group: 'work', label: { en: 'What is published', nb: 'Hva som offentliggjøres' }, fields: opennessFields, count: 'one' },
  accounts: { group: 'economy', label: { en: 'Accounts, year by year', nb: 'Regnskap, år for år' }, fields: accountsFields, count: 'many' },
  marketPlan: {
    group: 'economy',
    label: { en: 'Plan for more customers', nb: 'Plan for flere kunder' },
    fields: marketPlanFields,
    count: 'one',
  },
  growth: {
    group: 'economy',
    label: { en: 'Reserves, people and training', nb: 'Reserver, ansatte og opplæring' },
    fields: growthFields,
    count: 'one',
  },
} as const satisfies Record<string, Topic>;

export type ProfileTopic = keyof typeof profileTopics;

/** The fields of a topic as an enterprise of a country is asked them: with the regions of its own country. */
export function fieldsOfTopic(topic: ProfileTopic, country: Country): Fields {
  if (topic !== 'home') return profileTopics[topic].fields;
  return { ...homeFields, region: { ...homeFields.region, options: regionOptions(country) } };
}

/** The topics in the order of the page. */
export const topicNames = Object.keys(profileTopics) as readonly ProfileTopic[]; // keys of the same table

/** Whether a word of an address is a topic. */
export function isTopic(word: string): word is ProfileTopic {
  return Object.hasOwn(profileTopics, word);
}

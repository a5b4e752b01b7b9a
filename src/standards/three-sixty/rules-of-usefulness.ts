import { objectOf, objectsAt, textAt, type JsonObject } from '../json.ts';
import { daysOf, organisationsOf, organisationsWhere, where, type GrantRule, type Looked } from './looked.ts';

const own = /^360G-/;

function ownIds(side: 'fundingOrganization' | 'recipientOrganization') {
  return (looked: Looked) => organisationsWhere(looked, side, { at: '/id', test: (one) => own.test(textAt(one, 'id') ?? '') });
}

/** A register number that leads a reader to the organisation: its own member, or in the id. */
function hasNumber(organisation: JsonObject): boolean {
  const id = textAt(organisation, 'id') ?? '';
  return textAt(organisation, 'charityNumber') !== null || textAt(organisation, 'companyNumber') !== null || (id !== '' && !own.test(id));
}

function hasGeo(place: JsonObject): boolean {
  return textAt(place, 'geoCode') !== null;
}

/** Whether a reader finds on a map where a recipient is. */
function isPlaced(organisation: JsonObject): boolean {
  return textAt(organisation, 'postalCode') !== null || objectsAt(organisation, 'location').some(hasGeo);
}

function toOrganisation(grant: JsonObject): boolean {
  return organisationsOf(grant, 'recipientOrganization').length > 0;
}

function recipientPlaced(grant: JsonObject): boolean {
  return organisationsOf(grant, 'recipientOrganization').some(isPlaced);
}

function beneficiariesPlaced(grant: JsonObject): boolean {
  return objectsAt(grant, 'beneficiaryLocation').some(hasGeo);
}

/** Nothing is wrong where one of these finds something, and a reader misses it: 15 checks. */
export const usefulnessRules: readonly GrantRule[] = [
  {
    rule: 'recipientOwnId',
    message: 'The id of a recipient is one that the publisher made up: nobody can join it with other data.',
    places: ownIds('recipientOrganization'),
  },
  {
    rule: 'funderOwnId',
    message: 'The id of a funder is one that the publisher made up: nobody can join it with other data.',
    places: ownIds('fundingOrganization'),
  },
  {
    rule: 'recipientWithoutNumber',
    message: 'A recipient has no number of a register.',
    places: (looked) => organisationsWhere(looked, 'recipientOrganization', { at: '', test: (one) => !hasNumber(one) }),
  },
  {
    rule: 'recipientWithoutPlace',
    message: 'A recipient has neither a postcode nor the code of an area.',
    places: (looked) => organisationsWhere(looked, 'recipientOrganization', { at: '', test: (one) => !isPlaced(one) }),
  },
  {
    rule: 'withoutProgramme',
    message: 'A grant does not say under which programme it was given.',
    places: (looked) => where(looked, '/grantProgramme', (grant) => objectsAt(grant, 'grantProgramme').length === 0),
  },
  {
    rule: 'withoutBeneficiaryPlace',
    message: 'A grant does not say where those live who gain from it.',
    places: (looked) => where(looked, '/beneficiaryLocation', (grant) => objectsAt(grant, 'beneficiaryLocation').length === 0),
  },
  {
    rule: 'titleIsDescription',
    message: 'Title and description are the same.',
    places: (looked) =>
      where(looked, '/description', (grant) => textAt(grant, 'title') !== null && textAt(grant, 'title') === textAt(grant, 'description')),
  },
  {
    rule: 'titleLong',
    message: 'A title is longer than 140 characters.',
    places: (looked) => where(looked, '/title', (grant) => (textAt(grant, 'title') ?? '').length > 140),
  },
  {
    rule: 'withoutModified',
    message: 'A grant does not say when it was last changed.',
    places: (looked) => where(looked, '/dateModified', (grant) => textAt(grant, 'dateModified') === null),
  },
  {
    rule: 'withoutSource',
    message: 'A grant does not say where more of it can be read.',
    places: (looked) => where(looked, '/dataSource', (grant) => textAt(grant, 'dataSource') === null),
  },
  {
    rule: 'individualWithoutDetails',
    message: 'A grant to one person does not say for what reason and purpose, as a code.',
    places: (looked) =>
      where(
        looked,
        '/toIndividualsDetails',
        (grant) => grant['recipientIndividual'] !== undefined && Object.keys(objectOf(grant['toIndividualsDetails'])).length === 0,
      ),
  },
  {
    rule: 'withoutDuration',
    message: 'A grant does not say how long it is planned to last: give a start and an end, or a duration in months.',
    places: (looked) =>
      where(
        looked,
        '/plannedDates',
        (grant) => !daysOf(grant, 'plannedDates').some(({ start, end, duration }) => duration !== null || (start !== null && end !== null)),
      ),
  },
  {
    rule: 'placeWithoutCode',
    message: 'A place has a name and no code of an area.',
    places: (looked) =>
      where(looked, '/beneficiaryLocation', (grant) =>
        objectsAt(grant, 'beneficiaryLocation').some((place) => textAt(place, 'name') !== null && !hasGeo(place)),
      ),
  },
  {
    rule: 'onlyBeneficiariesPlaced',
    message: 'The code of an area is given for those who gain, and not for the recipient.',
    places: (looked) =>
      where(looked, '/recipientOrganization', (grant) => toOrganisation(grant) && beneficiariesPlaced(grant) && !recipientPlaced(grant)),
  },
  {
    rule: 'onlyRecipientPlaced',
    message: 'The recipient can be found on a map, and those who gain cannot.',
    places: (looked) =>
      where(looked, '/beneficiaryLocation', (grant) => toOrganisation(grant) && recipientPlaced(grant) && !beneficiariesPlaced(grant)),
  },
];

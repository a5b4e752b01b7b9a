import { textAt } from '../json.ts';
import { where, type GrantRule } from './looked.ts';

/** What the schema lets through although it cannot be meant: checks of our own, besides the 36. */
export const furtherRules: readonly GrantRule[] = [
  {
    rule: 'idTwice',
    message: 'Two grants have one id: the schema only refuses grants that are alike in everything.',
    places: ({ grants }) => {
      const ids = grants.map((grant) => textAt(grant, 'id'));
      return ids.flatMap((id, index) => (id !== null && ids.indexOf(id) < index ? [`/grants/${index}/id`] : []));
    },
  },
  {
    rule: 'negativeAmount',
    message: 'A grant of less than nothing: money that came back is told as a transaction, not as a grant.',
    places: (looked) => where(looked, '/amountAwarded', ({ amountAwarded }) => typeof amountAwarded === 'number' && amountAwarded < 0),
  },
];

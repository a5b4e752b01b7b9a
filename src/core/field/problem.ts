/** Something a person has to mend. `path` is the name of the input: `title`, or `criteria.2.weight` for a row of a list. */
export type Problem = {
  readonly path: string;
  readonly code: ProblemCode;
  /** Numbers and words the sentence needs: limit, count, typed. */
  readonly facts?: Readonly<Record<string, string | number>>;
};

export type ProblemCode =
  | 'missing'
  | 'tooLong'
  | 'tooManyWords'
  | 'notANumber'
  | 'tooSmall'
  | 'tooLarge'
  | 'tooManyDecimals'
  | 'notAnAmount'
  | 'amountTooLarge'
  | 'notADay'
  | 'notATime'
  | 'timeSkipped'
  | 'notOnTheList'
  | 'notAnEmail'
  | 'notACpvCode'
  | 'tooFewRows'
  | 'tooManyRows'
  | 'unreadable';

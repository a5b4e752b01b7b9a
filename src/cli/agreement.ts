import { z } from 'zod';
import { agreementOf } from '#method/agreement/agreement';
import { documentCommand } from './document-command.ts';

const shape = z.strictObject({
  ratings: z.array(z.array(z.number().nullable())),
  scale: z.tuple([z.number(), z.number()]),
});

const usage = `twofold agreement FILE|-

How alike assessors read the same submissions.

Example
  {"ratings": [[1, 2, 5, 3], [1, 4, 5, 3]], "scale": [0, 5]}

Input
  ratings  one row for each rater, in it one rating for each unit; null = not rated
  scale    lowest and highest rating there is

Output
  alpha    Krippendorff's alpha {nominal, ordinal, interval, ratio}: 1 perfect, 0 as by chance; null where nothing can be
           compared or nothing varies; ratio is null as well where a rating is below 0
  icc      intraclass correlation, two-way random, absolute agreement {single, average, interval}: of one rater, of the mean of
           all, and the 95 % interval of single; null where a rating is missing or nothing varies
  largest  units (counted from 0) on which ratings differ [{unit, spread}], the largest difference first
`;

/** The command `twofold agreement`. */
export const agreementCommand = documentCommand({ name: 'agreement', usage, shape: shape, answer: agreementOf });

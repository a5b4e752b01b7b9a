import { readFileSync } from 'node:fs';
import type { Tags } from '#need/taxonomy';
import type { Language } from '#value/text';

/** A need of the judged set; place and capacity are no part of it. */
export type JudgedNeed = Tags & {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  readonly whoLacks: string;
};

export type JudgedSolution = Tags & {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly whatChanges: string;
  readonly how: string;
};

/** The set as it lies in this folder. `gradeOf`: 0–3, and 0 for a pair that is not in the list. */
export function judgedSet() {
  const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
  const needs: readonly JudgedNeed[] = JSON.parse(read('needs.json'));
  const solutions: readonly JudgedSolution[] = JSON.parse(read('solutions.json'));
  const pairs = read('labels.csv')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [need = '', solution = '', grade = ''] = line.split(',');
      return { need, solution, grade: Number(grade) };
    });
  const grades = new Map(pairs.map(({ need, solution, grade }) => [`${need} ${solution}`, grade] as const));
  return { needs, solutions, pairs, gradeOf: (need: string, solution: string) => grades.get(`${need} ${solution}`) ?? 0 };
}

/** Needs of the set that are written in nynorsk. */
export const inNynorsk: readonly string[] = ['n03', 'n08'];

import { joiningAnswerFields, joiningEndFields } from '../src/core/01-need/joining-fields.ts';
import { emptyValues } from '../src/core/field/field.ts';
import type { Actor } from '../src/core/party/role.ts';
import { idOf } from '../src/core/value/id.ts';
import type { Walking } from './matrix-audiences.ts';
import { done } from './walk.ts';

/** Two other bodies of the walk: one buys together with the buyer and says for how much, the other is not asked any more. */
export async function askOthers({ site, place: { caseId }, marks }: Walking, buyer: Actor): Promise<void> {
  const { casework } = site.world;
  const ask = async (body: Actor, asked: string) => {
    const asking = { caseId, organisationId: body.organisationId ?? '', values: { part: 'buyer', asked } } as const;
    return (await done(casework.askToJoin(buyer, asking))).joiningId;
  };
  const nordlia = await bodyNamed('Nordlia');
  const joiningId = await ask(nordlia, marks.text('joiningFields.asked'));
  const words = { ...emptyValues(joiningAnswerFields), ...marks.words(joiningAnswerFields, 'joiningAnswerFields') };
  const answer = { ...words, answer: 'joined', share: marks.money('joiningAnswerFields.share', 480_000) } as const;
  await done(casework.answerJoining(nordlia, { caseId, joiningId, answer, needCaseId: null }));
  const taken = await ask(await bodyNamed('Fjordvang'), 'Vi spør dere også.');
  const values = { ...emptyValues(joiningEndFields), ...marks.words(joiningEndFields, 'joiningEndFields') };
  await done(casework.takeBackJoining(buyer, { caseId, joiningId: taken, values }));

  async function bodyNamed(place: string): Promise<Actor> {
    const name = `${place} kommune`;
    const about = { identifier: null, about: null, otherAbout: null, demo: true };
    const organisationId = await casework.addOrganisation({ name, kind: 'buyer', country: 'NO', place, ...about });
    const email = `${place.toLowerCase()}@example.no`;
    const personId = await casework.addPerson({ name: `Leder ${place}`, email, language: 'nb', authUserId: null, demoNote: null });
    await casework.addMembership({ personId, organisationId, role: 'lead', title: 'Leder' });
    return { personId: idOf(personId), name, organisationId: idOf(organisationId), organisationKind: 'buyer', roles: [] };
  }
}

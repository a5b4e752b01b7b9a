import { emptyValues } from '#field/field';
import { meetingFields } from '#dialogue/meeting-fields';
import type { MeetingScript, NeedQuestionScript } from './script.ts';
import { done, fileOf, must, type Scene, type Step } from './stage.ts';

/** What happens before a call: meetings that are announced, who comes, questions, and the log with what is shared of it. */
export function dialogueSteps(scene: Scene): readonly Step[] {
  const { casework, cast, played } = scene;
  const { dialogue, meetings = [], documents = [], needQuestions = [] } = played.script;
  const told = meetings.map((meeting) => meetingSteps(scene, meeting));
  return [
    ...told.flatMap(({ steps }) => steps),
    ...documents.map(({ at, by, name, text }) => ({
      at,
      act: async () => {
        const adding = { caseId: played.caseId, name, content: [new TextEncoder().encode(text)] };
        const { documentId } = await done('addDocument', casework.addDocument(cast.people[by], adding));
        await must('shareDocument', casework.shareDocument(cast.people[by], { caseId: played.caseId, documentId }));
      },
    })),
    ...needQuestions.flatMap((question) => questionSteps(scene, question)),
    ...(dialogue
      ? [
          ...dialogue.entries.map(({ at, by, values, meeting }) => ({
            at,
            act: async () => {
              const talkId = meeting === undefined ? null : ((await told[meeting]?.firstTime()) ?? null);
              await must('recordDialogue', casework.recordDialogue(cast.people[by], { caseId: played.caseId, values, talkId }));
            },
          })),
          {
            at: dialogue.shared.at,
            act: () => must('shareDialogue', casework.shareDialogue(cast.people[dialogue.shared.by], { caseId: played.caseId })),
          },
        ]
      : []),
  ];
}

/** A meeting: announced with its times, invitations, and who signs up for which of them. */
function meetingSteps({ casework, cast, played }: Scene, script: MeetingScript) {
  const { at, by, values, times, invited = [], guests } = script;
  const [first, ...others] = times;
  const meeting = { id: '' };
  const place = () => ({ caseId: played.caseId, meetingId: meeting.id });
  const timesNow = async () => {
    const found = (await fileOf(casework, played)).meetings.find(({ id }) => id === meeting.id);
    return found?.times.map(({ id }) => id) ?? [];
  };
  const steps: readonly Step[] = [
    {
      at,
      act: async () => {
        if (!first) throw new Error('a meeting has a time');
        const announcing = { caseId: played.caseId, values: { ...emptyValues(meetingFields), ...values }, first };
        meeting.id = (await done('announceMeeting', casework.announceMeeting(cast.people[by], announcing))).meetingId;
        for (const time of others) await must('offerMeetingTime', casework.offerMeetingTime(cast.people[by], { ...place(), values: time }));
        const organisationIds = invited.map((name) => cast.organisations[name]);
        if (invited.length > 0)
          await must('inviteToMeeting', casework.inviteToMeeting(cast.people[by], { ...place(), organisationIds, addresses: [] }));
      },
    },
    ...guests.map((guest) => ({
      at: guest.at,
      act: async () => {
        const talkId = (await timesNow())[guest.time ?? 0] ?? '';
        const coming = { comers: guest.comers, accessNeeds: guest.needs ?? null };
        await must('signUpForMeeting', casework.signUpForMeeting(cast.people[guest.by], { ...place(), talkId, values: coming }));
      },
    })),
  ];
  return { steps, firstTime: async () => (await timesNow())[0] ?? null };
}

function questionSteps({ casework, cast, played }: Scene, { at, by, asks, answered }: NeedQuestionScript): readonly Step[] {
  const asked = { id: '' };
  return [
    {
      at,
      act: async () => {
        const asking = casework.askAboutNeed(cast.people[by], { caseId: played.caseId, question: asks });
        asked.id = (await done('askAboutNeed', asking)).questionId;
      },
    },
    {
      at: answered.at,
      act: () => {
        const { question, answer } = answered;
        const answering = { caseId: played.caseId, questionId: asked.id, values: { question, answer } };
        return must('answerAboutNeed', casework.answerAboutNeed(cast.people[answered.by], answering));
      },
    },
  ];
}

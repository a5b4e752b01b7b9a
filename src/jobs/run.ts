import type { Casework } from '#casework/casework';
import type { Result } from '#value/result';
import type { Refusal } from '#value/refusal';
import type { Language } from '#value/text';

type Mail = { readonly to: string; readonly subject: string; readonly text: string; readonly language: Language };

export type JobsOptions = {
  readonly casework: Pick<
    Casework,
    | 'deliverOutbox'
    | 'signCheckpoint'
    | 'scanAgain'
    | 'sweepUploads'
    | 'sweepDraftVersions'
    | 'tellWhatIsDue'
    | 'remindOfMeetings'
    | 'sendDigests'
  >;
  /** `null` where no mail server is configured: the in-app mailbox is then the delivery. */
  readonly send: ((mail: Mail) => Promise<Result<null, Refusal>>) | null;
  readonly log: { error(facts: object, message: string): void };
};

/**
 * What time itself asks for: delivering the outbox every two seconds; every minute a checkpoint is signed, files that could not be
 * checked are checked again, people are told what has come to wait for them, and the messages of the day are put together. One round at a time.
 */
export function startJobs({ casework, send, log }: JobsOptions): { stop(): Promise<void> } {
  const rounds = [
    every(2_000, () => casework.deliverOutbox(send), log),
    every(60_000, () => casework.signCheckpoint(), log),
    every(60_000, () => casework.scanAgain(), log),
    every(3_600_000, () => casework.sweepUploads(), log),
    every(3_600_000, () => casework.sweepDraftVersions(), log),
    every(60_000, () => casework.tellWhatIsDue(), log),
    every(60_000, () => casework.remindOfMeetings(), log),
    every(60_000, () => casework.sendDigests(), log),
  ];
  return {
    async stop() {
      await Promise.all(rounds.map((round) => round.stop()));
    },
  };
}

function every(millis: number, work: () => Promise<unknown>, log: JobsOptions['log']) {
  const state: { timer: ReturnType<typeof setTimeout> | null; running: Promise<void>; stopped: boolean } = {
    timer: null,
    running: Promise.resolve(),
    stopped: false,
  };
  const round = async () => {
    try {
      await work();
    } catch (problem) {
      log.error({ err: problem }, 'a job failed and will be tried again');
    }
    if (!state.stopped) state.timer = setTimeout(start, millis);
  };
  const start = () => {
    state.running = round();
  };
  state.timer = setTimeout(start, millis);
  return {
    async stop() {
      state.stopped = true;
      if (state.timer) clearTimeout(state.timer);
      await state.running;
    },
  };
}

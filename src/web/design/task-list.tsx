import type { ReactNode } from 'react';
import type { Language, Text } from '#value/text';
import { Tag } from './tag.tsx';

export type TaskStatus =
  | 'notStarted'
  | 'inProgress'
  | 'completed'
  | 'cannotStart'
  | 'mustMend'
  | 'whenNeeded'
  | 'enough'
  | 'ready'
  | 'begun'
  | 'draft'
  | 'public';

export type Task = {
  readonly key: string;
  /** Starts with a verb: "Describe the need". */
  readonly title: string;
  readonly status: TaskStatus;
  readonly href?: string;
  readonly hint?: ReactNode;
  /** Who is on it and since when: "Jane, 14:02". */
  readonly who?: string;
};

const statusWords: Readonly<Record<TaskStatus, Text>> = {
  notStarted: { en: 'Not started', nb: 'Ikke påbegynt' },
  inProgress: { en: 'In progress', nb: 'Påbegynt' },
  completed: { en: 'Completed', nb: 'Ferdig' },
  cannotStart: { en: 'Cannot start yet', nb: 'Kan ikke startes ennå' },
  whenNeeded: { en: 'Optional', nb: 'Valgfritt' },
  enough: { en: 'Enough to publish', nb: 'Nok til å kunngjøre' },
  begun: { en: 'Draft begun', nb: 'Utkast påbegynt' },
  draft: { en: 'Draft stands ready', nb: 'Utkast klart' },
  ready: { en: 'Ready to use', nb: 'Klar til bruk' },
  public: { en: 'Published', nb: 'Kunngjort' },
  mustMend: { en: 'Something to put right', nb: 'Noe må rettes' },
};

const plain: ReadonlySet<TaskStatus> = new Set(['completed', 'cannotStart', 'whenNeeded', 'enough', 'ready', 'begun', 'draft', 'public']);

/** What is to be done, in any order. Completed is plain text, so that attention goes to what is left. */
export function TaskList({ language, tasks }: { readonly language: Language; readonly tasks: readonly Task[] }) {
  return (
    <ul className="task-list">
      {tasks.map((task) => (
        <li key={task.key} className="task-list__task">
          <div className="task-list__what">
            {task.href && task.status !== 'cannotStart' ? (
              <a className="ds-link task-list__link" href={task.href} aria-describedby={`task-${task.key}-status`}>
                {task.title}
              </a>
            ) : (
              <span>{task.title}</span>
            )}
            {task.hint && <p className="task-list__hint">{task.hint}</p>}
          </div>
          <div className="task-list__status" id={`task-${task.key}-status`}>
            <Status status={task.status} language={language} />
            {task.who && <span className="task-list__who">{task.who}</span>}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Status({ status, language }: { readonly status: TaskStatus; readonly language: Language }) {
  const text = statusWords[status][language];
  if (plain.has(status)) return <span className="task-list__plain">{text}</span>;
  return <Tag tone={status === 'mustMend' ? 'danger' : status === 'inProgress' ? 'info' : 'accent'}>{text}</Tag>;
}

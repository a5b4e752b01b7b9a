import { phaseNumber, phases, type Phase } from '#lifecycle';
import type { Language } from '#value/text';
import { say } from '../text/say.ts';

export type PhaseTrackProps = {
  readonly language: Language;
  readonly current: Phase;
  /** Where a phase can be read; phases without an address are plain text. */
  readonly href?: (phase: Phase) => string | undefined;
  /** Phases in which nothing was recorded: once they are behind the case they are shown as passed over, never as done. */
  readonly skipped?: readonly Phase[];
  /** `ended`: the case was stopped in the current phase. */
  readonly ended?: 'ended';
  /** The name of the landmark, where a page shows more than one case. */
  readonly label?: string;
};

const words = {
  label: { en: 'Where the case is', nb: 'Hvor saken er' },
  position: { en: 'Phase {n} of 10', nb: 'Fase {n} av 10' },
  done: { en: 'done', nb: 'ferdig' },
  here: { en: 'the case is here', nb: 'saken er her' },
  ended: { en: 'the case ended here', nb: 'saken stoppet her' },
  ahead: { en: 'ahead', nb: 'gjenstår' },
  skipped: { en: 'nothing recorded', nb: 'ingenting er ført' },
} as const;

type State = 'done' | 'here' | 'ended' | 'ahead' | 'skipped';

/** The ten phases as one folded sheet, and where on it the case is. */
export function PhaseTrack({ language, current, href, skipped = [], ended, label }: PhaseTrackProps) {
  const stateOf = states({ current, skipped, ended });
  return (
    <nav className="phase-track" aria-label={label ?? words.label[language]}>
      <p className="phase-track__position" aria-hidden="true">
        {say(words.position, language, { n: phaseNumber(current) })} <strong>{phases[phaseNumber(current) - 1]?.name[language]}</strong>
      </p>
      <div className="phase-track__sheet">
        <Ribbon states={phases.map(({ key }) => stateOf(key))} />
        <ol className="phase-track__steps">
          {phases.map(({ key, number, name }) => {
            const state = stateOf(key);
            const address = state === 'skipped' ? undefined : href?.(key);
            const content = (
              <>
                <span className="phase-track__number" aria-hidden="true">
                  {number}
                </span>
                <span className="phase-track__name">
                  {name[language]}
                  <span className="ds-sr-only">, {words[state][language]}</span>
                </span>
              </>
            );
            return (
              <li key={key} data-state={state} aria-current={state === 'here' || state === 'ended' ? 'step' : undefined}>
                {address ? (
                  <a className="phase-track__step" href={address}>
                    {content}
                  </a>
                ) : (
                  <span className="phase-track__step">{content}</span>
                )}
              </li>
            );
          })}
        </ol>
      </div>
    </nav>
  );
}

/** The same ribbon without numbers, for lists: the position is told in words beside it. */
export function PhaseMark({ language, current, ended }: Pick<PhaseTrackProps, 'language' | 'current' | 'ended'>) {
  const stateOf = states({ current, skipped: [], ended });
  return (
    <span className="phase-mark">
      <Ribbon states={phases.map(({ key }) => stateOf(key))} />
      <span>
        {say(words.position, language, { n: phaseNumber(current) })}: <strong>{phases[phaseNumber(current) - 1]?.name[language]}</strong>
        {ended && <>, {words.ended[language]}</>}
      </span>
    </span>
  );
}

type Position = { readonly current: Phase; readonly skipped: readonly Phase[]; readonly ended: 'ended' | undefined };

function states({ current, skipped, ended }: Position): (phase: Phase) => State {
  return (phase) => {
    if (phase === current) return ended ?? 'here';
    if (phaseNumber(phase) > phaseNumber(current)) return 'ahead';
    if (!skipped.includes(phase)) return 'done';
    // Until there is a call it can still be done: it is ahead and not passed over.
    return phaseNumber(current) < phaseNumber('call') ? 'ahead' : 'skipped';
  };
}

const fold = 9;
const height = 40;

/** Ten facets of one sheet folded like a map; SVG, because fills survive printing and forced colours. */
function Ribbon({ states }: { readonly states: readonly State[] }) {
  return (
    <svg
      className="ribbon"
      viewBox={`0 0 ${states.length * 10} ${height + fold}`}
      width="100%"
      height={height + fold}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {states.map((state, index) => {
        const [left, right] = index % 2 === 0 ? [fold, 0] : [0, fold];
        const x = index * 10;
        return (
          <path
            key={x}
            className="ribbon__facet"
            data-state={state}
            data-side={index % 2 === 0 ? 'light' : 'shade'}
            d={`M${x} ${left}L${x + 10} ${right}V${right + height}L${x} ${left + height}z`}
          />
        );
      })}
    </svg>
  );
}

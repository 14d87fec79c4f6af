import type { ChecklistPhase } from '../../domain/checklist';
import { CHECKLIST_PHASES } from '../../domain/checklist';
import type { ChecklistEntry } from '../../domain/deployment';
import { isRollingBack } from '../../domain/verbs/open-items';
import { phaseNames } from '../../messages/deployment-states';
import { checklistMessages } from '../../messages/sidebar-checklist';
import type { DeploymentView } from '../../protocol/deployment-view';
import { Button } from '../components/button';
import { Fold } from '../components/fold';
import { Section } from '../components/view';
import { useLanguage, useWords } from '../words';
import { ChecklistItem } from './checklist-item';
import { UnsentTicks } from './unsent-ticks';
import type { Ticks } from './use-ticks';

interface ChecklistProps {
  readonly ticks: Ticks;
  readonly view: DeploymentView;
}

/** The list that is in force, by its phases; once there is a way back, the way there is folded away. */
export function Checklist({ ticks, view }: ChecklistProps) {
  const words = useWords(checklistMessages);
  const { checklist } = ticks;
  const back = isRollingBack({ checklist });
  const of = (list: ChecklistEntry['list']) => checklist.filter((entry) => entry.list === list);
  const inForce = of(back ? 'rollback' : 'deployment');
  const dealtWith = inForce.filter(({ state }) => state !== 'todo').length;
  return (
    <Section title={back ? words.rollback : words.deployment}>
      <div class="progress-line">
        <span>{words.progress(dealtWith, inForce.length)}</span>
        <span class="meter" aria-hidden="true">
          <span
            style={{ width: `${String(Math.round((100 * dealtWith) / Math.max(1, inForce.length)))}%` }}
          />
        </span>
      </div>
      <UnsentTicks ticks={ticks} />
      <Phases entries={inForce} ticks={ticks} view={view} />
      {view.verbs.includes('tick') && <Remaining entries={inForce} ticks={ticks} />}
      {back && (
        <Fold title={words.deployment}>
          <Phases entries={of('deployment')} ticks={ticks} view={view} />
        </Fold>
      )}
    </Section>
  );
}

interface RemainingProps {
  readonly entries: readonly ChecklistEntry[];
  readonly ticks: Ticks;
}

/** One click for all that has to be done and was; what is optional is ticked by itself. */
function Remaining({ entries, ticks }: RemainingProps) {
  const words = useWords(checklistMessages);
  const left = entries.filter(({ required, state }) => required && state === 'todo');
  if (left.length < 2) return null;
  return (
    <Button onClick={() => ticks.tick(...left.map(({ id }) => ({ id, state: 'done' as const, note: '' })))}>
      {words.remaining(left.length)}
    </Button>
  );
}

function Phases({ entries, ticks, view }: ChecklistProps & { readonly entries: readonly ChecklistEntry[] }) {
  const language = useLanguage();
  const of = (phase: ChecklistPhase) => entries.filter((entry) => entry.phase === phase);
  return (
    <>
      {CHECKLIST_PHASES.filter((phase) => of(phase).length > 0).map((phase) => (
        <div key={phase}>
          <h3>{phaseNames[phase][language]}</h3>
          <ul class="checklist">
            {of(phase).map((entry) => (
              <ChecklistItem key={entry.id} entry={entry} view={view} onTick={ticks.tick} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

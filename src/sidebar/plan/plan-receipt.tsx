import { effectProblems } from '../../messages/effect-words';
import { planMessages } from '../../messages/sidebar-plan';
import type { Verb } from '../../domain/step';
import type { DeploymentView, StepReceipt } from '../../protocol/deployment-view';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { Receipt } from '../components/receipt';
import { useLanguage, useWords } from '../words';

interface PlanReceiptProps {
  readonly receipt: StepReceipt;
  readonly onOpen: (view: DeploymentView, verb?: Verb) => void;
  readonly onClose: () => void;
}

/** What planning did, and what it could not do. */
export function PlanReceipt({ receipt: { view, problems }, onOpen, onClose }: PlanReceiptProps) {
  const words = useWords(planMessages);
  const language = useLanguage();
  const { id, effects, agreement } = view.deployment;
  const done = new Set(effects.filter(({ state }) => state === 'done').map(({ kind }) => kind));
  return (
    <Receipt
      title={words.planned(id)}
      done={[
        ...(done.has('event') ? [agreement === null ? words.inCalendarTentative : words.inCalendar] : []),
        ...(done.has('row') ? [words.inLog(view.customer.name)] : []),
      ]}
      next={words.nothingSent}
      onClose={onClose}
    >
      {problems.map(({ key, problem }) => (
        <Notice key={key} severity="warning">
          {effectProblems[problem][language]}
        </Notice>
      ))}
      <Button look="primary" onClick={() => onOpen(view)}>
        {words.open}
      </Button>
      <Button onClick={() => onOpen(view, 'notify')}>{words.notify}</Button>
    </Receipt>
  );
}

import type { Verb } from '../../domain/step';
import { EditDeployment } from '../plan/edit-deployment';
import { MoveDeployment } from '../plan/move-deployment';
import { RecordDeployment } from '../plan/record-deployment';
import { CancelForm } from './cancel-form';
import { DelayForm } from './delay-form';
import { EndForm } from './end-form';
import { NotifyForm } from './notify-form';
import { RollBackForm } from './roll-back-form';
import { StartForm } from './start-form';
import type { VerbFormProps } from './verb-form-props';

interface DoingProps extends VerbFormProps {
  readonly verb: Verb;
}

/** What a verb asks before it is done. */
export function Doing({ verb, ...props }: DoingProps) {
  switch (verb) {
    case 'start':
      return <StartForm {...props} />;
    case 'delay':
      return <DelayForm {...props} />;
    case 'roll-back':
      return <RollBackForm {...props} />;
    case 'end':
      return <EndForm {...props} />;
    case 'cancel':
      return <CancelForm {...props} />;
    case 'notify':
      return <NotifyForm {...props} />;
    case 'edit':
      return <EditDeployment {...props} />;
    case 'move':
      return <MoveDeployment {...props} />;
    case 'record':
      return <RecordDeployment {...props} />;
    // These are done where they stand, and planning is another place.
    case 'save-draft':
    case 'plan':
    case 'tick':
    case 'close':
    case 'settle':
      return null;
  }
}

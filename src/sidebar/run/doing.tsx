import type { FunctionComponent } from 'preact';
import type { Verb } from '../../domain/step';
import { ExceptionForm } from '../dates/exception-form';
import { EditDeployment } from '../plan/edit-deployment';
import { MoveDeployment } from '../plan/move-deployment';
import { RecordDeployment } from '../plan/record-deployment';
import { CancelForm } from './cancel-form';
import { CloseReplies } from './close-replies';
import { DelayForm } from './delay-form';
import { EmergencyForm } from './emergency-form';
import { EndForm } from './end-form';
import { NotifyForm } from './notify-form';
import { ReopenForm } from './reopen-form';
import { RollBackForm } from './roll-back-form';
import { StartForm } from './start-form';
import type { VerbFormProps } from './verb-form-props';

interface DoingProps extends VerbFormProps {
  readonly verb: Verb;
}

/** Null for what is done where it stands, and for planning, which has a place of its own. */
const FORMS: Readonly<Record<Verb, FunctionComponent<VerbFormProps> | null>> = {
  'save-draft': null,
  plan: null,
  emergency: EmergencyForm,
  'ask-exception': ExceptionForm,
  override: ExceptionForm,
  notify: NotifyForm,
  edit: EditDeployment,
  move: MoveDeployment,
  cancel: CancelForm,
  start: StartForm,
  tick: null,
  delay: DelayForm,
  'roll-back': RollBackForm,
  end: EndForm,
  close: CloseReplies,
  reopen: ReopenForm,
  record: RecordDeployment,
  settle: null,
  reconcile: null,
};

/** What a verb asks before it is done. */
export function Doing({ verb, ...props }: DoingProps) {
  const VerbForm = FORMS[verb];
  return VerbForm && <VerbForm {...props} />;
}

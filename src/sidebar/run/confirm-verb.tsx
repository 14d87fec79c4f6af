import type { DeploymentView } from '../../protocol/deployment-view';
import { namesOf } from '../step/names';
import type { StepConfirmProps } from '../step/step-confirm';
import { StepConfirm } from '../step/step-confirm';

interface ConfirmVerbProps extends Omit<StepConfirmProps, 'about' | 'names' | 'zone' | 'customerName'> {
  readonly view: DeploymentView;
}

/** The last look at a step of a deployment that exists. */
export function ConfirmVerb({ view, ...props }: ConfirmVerbProps) {
  const { deployment, row, zone, customer } = view;
  const { uid, rev, customerKey } = deployment;
  return (
    <StepConfirm
      {...props}
      about={{ uid, row, rev, customerKey }}
      names={namesOf(view)}
      zone={zone}
      customerName={customer.name}
    />
  );
}

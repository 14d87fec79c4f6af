import type { TeamPerson } from '../../protocol/deployment-view';
import { SelectInput } from '../form/inputs';
import { deployersIn } from './deployers';

interface PersonSelectProps {
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  readonly team: readonly TeamPerson[];
  /** An address; empty for nobody in particular. */
  readonly value: string;
  /** What nobody in particular is called. */
  readonly nobody: string;
  readonly onChange: (address: string) => void;
}

/** Somebody of the team who may carry deployments out; who no longer may is still shown where chosen. */
export function PersonSelect({ team, nobody, value, hint, ...field }: PersonSelectProps) {
  const people = deployersIn(team);
  const isGone = value !== '' && !people.some(({ address }) => address === value);
  return (
    <SelectInput
      {...field}
      {...(hint === undefined ? {} : { hint })}
      value={value}
      choices={[
        { value: '', label: nobody },
        ...(isGone ? [{ value, label: value }] : []),
        ...people.map(({ address, name }) => ({ value: address, label: name })),
      ]}
    />
  );
}

import { requisiteMessages } from '../../messages/sidebar-plan-requisites';
import type { TeamPerson } from '../../protocol/deployment-view';
import { useWords } from '../words';
import { nameInTeam } from './deployers';
import { PersonSelect } from './person-select';

interface BroughtByProps {
  readonly path: string;
  readonly executor: string;
  readonly team: readonly TeamPerson[];
  /** Empty for the executor, whoever that becomes. */
  readonly value: string;
  readonly onChange: (address: string) => void;
}

export function BroughtBy({ executor, ...field }: BroughtByProps) {
  const words = useWords(requisiteMessages);
  return (
    <PersonSelect {...field} label={words.by} nobody={words.executor(nameInTeam(executor, field.team))} />
  );
}

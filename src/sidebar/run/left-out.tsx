import type { Component, Deployment } from '../../domain/deployment';
import { runFormMessages } from '../../messages/sidebar-run-forms';
import { Check } from '../form/inputs';
import { useWords } from '../words';
import type { EndingDraft } from './end-draft';

/** What was to be deployed, as far as its names go. */
export type Named = Pick<Deployment, 'tickets'> & {
  readonly components: readonly Pick<Component, 'name' | 'version'>[];
};

interface LeftOutProps {
  readonly deployment: Named;
  readonly value: EndingDraft;
  readonly onChange: (part: Partial<EndingDraft>) => void;
}

const toggled = (list: readonly string[], one: string, isIn: boolean): string[] =>
  isIn ? [...list, one] : list.filter((other) => other !== one);

/** Everything counts as deployed until somebody says otherwise. */
export function LeftOut({ deployment: { tickets, components }, value, onChange }: LeftOutProps) {
  const words = useWords(runFormMessages);
  const { leftOutTickets, leftOutComponents } = value;
  if (tickets.length + components.length === 0) return null;
  return (
    <fieldset class="field">
      <legend>{words.endDeployed}</legend>
      {tickets.map(({ number, title }) => (
        <Check
          key={number}
          path={`ticket.${number}`}
          label={`${number} ${title}`}
          checked={!leftOutTickets.includes(number)}
          onChange={(on) => onChange({ leftOutTickets: toggled(leftOutTickets, number, !on) })}
        />
      ))}
      {components.map(({ name, version }) => (
        <Check
          key={name}
          path={`component.${name}`}
          label={`${name} ${version}`}
          checked={!leftOutComponents.includes(name)}
          onChange={(on) => onChange({ leftOutComponents: toggled(leftOutComponents, name, !on) })}
        />
      ))}
    </fieldset>
  );
}

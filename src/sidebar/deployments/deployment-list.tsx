import type { Instant } from '../../domain/calendar-date';
import type { Zone } from '../../domain/zone';
import type { DeploymentLine } from '../../protocol/deployment-view';
import { DeploymentCard } from './deployment-card';

export interface DeploymentListProps {
  readonly lines: readonly DeploymentLine[];
  readonly now: Instant;
  readonly zone: Zone;
  readonly withCustomer?: boolean;
  readonly onOpen: (line: DeploymentLine) => void;
}

export function DeploymentList({ lines, now, zone, withCustomer = false, onOpen }: DeploymentListProps) {
  return (
    <ul class="cards">
      {lines.map((line) => (
        <li key={line.uid}>
          <DeploymentCard
            line={line}
            now={now}
            zone={zone}
            withCustomer={withCustomer}
            onOpen={() => onOpen(line)}
          />
        </li>
      ))}
    </ul>
  );
}

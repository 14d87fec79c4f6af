import type { Customer } from '../domain/customer-record';
import type { DeploymentLine } from '../protocol/deployment-view';
import type { ListedDeployment } from '../use-cases/list-deployments';
import { namesIn } from '../use-cases/names-in';
import type { Registry } from '../use-cases/registry';
import { isOpen, lastFirst, nextFirst } from '../use-cases/list-deployments';

/** How many that are over are shown. */
const LAST = 5;

/** Who and whose they are. */
type Known = Pick<Registry, 'team' | 'customers'>;

function line(
  { uid, row, state, customerKey, start, summary }: ListedDeployment,
  { team, customers }: Known,
): DeploymentLine {
  const { id, title, environments, outcome, end, executor, pending } = summary;
  return {
    uid,
    id,
    row,
    customerKey,
    customerName: customers.find(({ key }) => key === customerKey)?.name ?? customerKey,
    title,
    environments,
    state,
    outcome,
    start,
    end,
    executor: executor === '' ? '' : namesIn({ team })(executor),
    pending,
  };
}

/** A customer's: what is open, the next thing first, and then the last ones that are over. */
export function linesOf(
  deployments: readonly ListedDeployment[],
  customer: Customer,
  known: Known,
): DeploymentLine[] {
  const own = deployments.filter(({ customerKey }) => customerKey === customer.key);
  const open = own.filter(isOpen).sort(nextFirst);
  const over = own
    .filter((one) => !isOpen(one))
    .sort(lastFirst)
    .slice(0, LAST);
  return [...open, ...over].map((one) => line(one, known));
}

/** What somebody has open for other customers. */
export function linesOfViewer(
  deployments: readonly ListedDeployment[],
  email: string,
  customer: Customer,
  known: Known,
): DeploymentLine[] {
  return deployments
    .filter((one) => isOpen(one) && one.customerKey !== customer.key)
    .filter(({ summary }) => summary.executor === email || summary.backup === email)
    .sort(nextFirst)
    .map((one) => line(one, known));
}

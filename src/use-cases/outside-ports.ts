import type { Connection } from '../domain/connection';
import type { OutsideTrouble } from '../domain/outside-trouble';
import type { Result } from '../domain/result';

/** Whether an address and a token do for everything that the add-on asks of a system. */
export interface ConnectionTest {
  /** Writes nothing there. @returns whose token it is, as the system calls its owner; empty where it does not say */
  test(connection: Connection): Result<string, OutsideTrouble>;
}

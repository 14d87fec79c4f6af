import { createKeptRealms } from '../../../emulator/kernel/realms';
import type { Example } from './example';
import type { Company } from '../deployments';
import { createCompany } from '../deployments';
import { DIST } from '../organisation';
import { createReleaseCompany } from '../release-company';
import type { TicketCompany } from '../ticket-company';
import { createTicketCompany } from '../ticket-company';

const REALMS = createKeptRealms();

/**
 * For thousands of runs, in realms that are kept: the add-on holds nothing in variables, which `realms.test.ts` shows.
 * @param project the folder of the built add-on
 */
export const createSweptCompany = (project = DIST): Company => createCompany(project, REALMS);

/** The same with Zammad connected, where nothing but its key tells whose a note is. */
export const createSweptTicketCompany = (project = DIST): TicketCompany =>
  createTicketCompany({ project, realms: REALMS, rewrites: true });

const createSweptReleaseCompany = (project = DIST): Company =>
  createReleaseCompany({ project, realms: REALMS });

/** The kind of company that an example needs. */
export function companyFor({ zammad, gitlab }: Example): (project?: string) => Company {
  if (zammad !== undefined) return createSweptTicketCompany;
  return gitlab ? createSweptReleaseCompany : createSweptCompany;
}

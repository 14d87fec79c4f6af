import { createKeptRealms } from '../../../emulator/kernel/realms';
import type { Company } from '../deployments';
import { createCompany } from '../deployments';
import { DIST } from '../organisation';

const REALMS = createKeptRealms();

/**
 * For thousands of runs, in realms that are kept: the add-on holds nothing in variables, which `realms.test.ts` shows.
 * @param project the folder of the built add-on
 */
export const createSweptCompany = (project = DIST): Company => createCompany(project, REALMS);

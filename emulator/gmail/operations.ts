import type { Operations } from '../kernel/operation';
import { gmailApiOperations } from './api-operations';
import { gmailAppOperations } from './app-operations';

export const gmailOperations: Operations = { ...gmailApiOperations, ...gmailAppOperations };

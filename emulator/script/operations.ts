import { cacheOperations } from './cache-operations';
import { lockOperations } from './lock-operations';
import { propertiesOperations } from './properties-operations';
import { sessionOperations } from './session-operations';
import { triggerOperations } from './trigger-operations';
import { utilityOperations } from './utility-operations';
import type { Operations } from '../kernel/operation';

export const scriptOperations: Operations = {
  ...cacheOperations,
  ...lockOperations,
  ...propertiesOperations,
  ...sessionOperations,
  ...triggerOperations,
  ...utilityOperations,
};

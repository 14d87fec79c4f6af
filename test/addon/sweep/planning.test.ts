import { sweepPart } from './suite';

sweepPart('planning');

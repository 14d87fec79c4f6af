import { sweepPart } from './suite';

sweepPart('changing');

import { sweepPart } from './suite';

sweepPart('closing');

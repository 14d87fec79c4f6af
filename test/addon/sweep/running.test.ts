import { sweepPart } from './suite';

sweepPart('running');

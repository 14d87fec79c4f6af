import { sweepPart } from './suite';

sweepPart('settling');

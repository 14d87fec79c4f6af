import { interleaveIn } from './interleave-suite';

interleaveIn(['draft']);

import { interleaveIn } from './interleave-suite';

interleaveIn(['planned']);

import { interleaveIn } from './interleave-suite';

interleaveIn(['in-progress', 'ended', 'closed', 'cancelled']);

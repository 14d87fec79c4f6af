import * as v from 'valibot';
import type { ReleaseSeen } from './release-findings';
import { RELEASE_CODES } from './release-findings';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

const short = v.pipe(v.string('text'), v.maxLength(60, 'too-long:60'));
const instant = v.pipe(short, v.regex(INSTANT, 'date'));

/** As the record keeps it, and as a client brings it. */
export const ReleaseSeenSchema = v.object({
  version: short,
  at: instant,
  findings: v.pipe(
    v.array(
      v.object({
        code: v.picklist(RELEASE_CODES, 'choice'),
        found: short,
        at: v.exactOptional(instant),
      }),
    ),
    v.maxLength(RELEASE_CODES.length * 2, 'too-many'),
  ),
}) satisfies v.GenericSchema<unknown, ReleaseSeen>;

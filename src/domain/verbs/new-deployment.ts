import type { Deployment } from '../deployment';

const MISSING = { state: 'missing' } as const;

/** Of what is outside the record, and of its life. */
const NOTHING_DONE = { effects: [], row: null, event: null, history: [], snooze: null };

/** A deployment of which nothing is known yet; its first save is revision 1. */
export const newDeployment = (uid: string, customerKey: string, timeZone: string): Deployment => ({
  uid,
  id: '',
  rev: 0,
  state: 'draft',
  customerKey,
  environments: [],
  type: 'normal',
  tickets: [],
  mailThreads: [],
  components: [],
  what: '',
  restarts: { consoles: false, syncservers: false, other: '' },
  planned: { start: null, durationMinutes: 0, rollbackMinutes: 0, timeZone },
  actual: { start: null, end: null },
  delays: [],
  executor: '',
  backup: '',
  parties: [],
  prerequisites: {
    tested: MISSING,
    validated: MISSING,
    rollbackGuide: MISSING,
    releasedArtifact: MISSING,
  },
  agreement: null,
  agreementDue: null,
  verdict: null,
  overrides: [],
  checklist: [],
  outcome: null,
  issues: [],
  remarks: '',
  review: '',
  conversation: { subject: '', messageIds: [], threads: [] },
  ...NOTHING_DONE,
});

import * as v from 'valibot';
import type { OutsideTrouble } from '../domain/outside-trouble';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import type { NewNote, TicketDesk, TicketNote } from '../use-cases/ticket-port';
import type { HttpOutcome } from './http-answer';
import { askAll } from './http-door';
import { findTickets } from './zammad-find';
import { zammadRequest } from './zammad-requests';

/** Under which name a note keeps the add-on's key: Zammad takes any, and gives them back. */
const OURS = 'soffid_deployment';

/** Other programs keep what they like there. */
const PreferencesSchema = v.fallback(v.object({ [OURS]: v.object({ key: v.string() }) }), {
  [OURS]: { key: '' },
});

const ArticlesSchema = v.array(
  v.object({ body: v.optional(v.nullable(v.string())), preferences: PreferencesSchema }),
);

function notesIn(outcome: HttpOutcome): Result<readonly TicketNote[], OutsideTrouble> {
  if (!outcome.ok) return outcome;
  const read = v.safeParse(ArticlesSchema, outcome.value.json);
  if (!read.success) return err({ kind: 'unexpected' });
  return ok(read.output.map(({ body, preferences }) => ({ key: preferences[OURS].key, body: body ?? '' })));
}

/** A note sends no mail and changes no state. Without `internal` it would be public; a `time_unit` could leave it there and refuse it. */
const articleOf = ({ ticketId, key, subject, html, internal }: NewNote): object => ({
  ticket_id: ticketId,
  subject,
  body: html,
  content_type: 'text/html',
  type: 'note',
  sender: 'Agent',
  internal,
  preferences: { [OURS]: { key } },
});

/** https://docs.zammad.org/en/latest/api/ticket/articles.html */
export const zammadTicketDesk: TicketDesk = {
  find: findTickets,
  notesOf(connection, ticketIds) {
    const requests = ticketIds.map((id) =>
      zammadRequest(connection, `/ticket_articles/by_ticket/${String(id)}`, { query: { expand: 'true' } }),
    );
    return askAll(requests).map(notesIn);
  },
  addNotes(connection, notes) {
    const requests = notes.map((note) =>
      zammadRequest(connection, '/ticket_articles', { method: 'post', body: articleOf(note) }),
    );
    return askAll(requests).map((outcome) => (outcome.ok ? ok(null) : outcome));
  },
};

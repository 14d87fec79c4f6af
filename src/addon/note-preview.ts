import { hostOf } from '../domain/connection';
import type { Language } from '../domain/language';
import { ticketTrouble } from '../messages/ticket-words';
import type { NotePreview } from '../protocol/deployment-view';
import type { DeploymentCase } from '../use-cases/deployment-case';
import type { PreparedNote } from '../use-cases/prepare-step';

/** A closed ticket takes notes; one that was merged would show them to nobody. */
export function notePreview(
  { target, text, reading }: PreparedNote,
  { config, customer, registry }: DeploymentCase,
  language: Language,
): NotePreview {
  const { zammad } = config.connections;
  const about = { host: zammad ? hostOf(zammad) : '', prefix: registry.settings.get('ticket-hook') };
  const takesNotes = reading.kind === 'found' && reading.ticket.condition !== 'merged';
  return {
    target,
    text,
    internal: customer.noteVisibility === 'internal',
    trouble: takesNotes ? '' : ticketTrouble(reading, about, language),
  };
}

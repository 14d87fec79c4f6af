import type { Deployment } from '../../src/domain/deployment';
import type { EffectClaim } from '../../src/domain/effect';
import type { NoteChoice } from '../../src/use-cases/step-effects';
import { newEffectClaim, withNotes } from '../../src/use-cases/step-effects';
import { decided, ended } from '../support/deployment-builders';

const NOW = '2026-12-02T17:00:00.000Z';
const CLAIM = newEffectClaim('run', 'engineer@soffid.example', NOW);
const note = (about: Partial<NoteChoice> = {}): NoteChoice => ({
  target: 'ES-7412280',
  how: 'note',
  text: 'Hecho.',
  ...about,
});

function told(claim: EffectClaim | null, ...notes: readonly NoteChoice[]) {
  const closing = decided({ verb: 'close', review: '' }, ended()).deployment;
  // What another run has claimed, before this one.
  const effects = closing.effects.map((effect) => ({ ...effect, claim })) as Deployment['effects'];
  const [effect] = withNotes({ ...closing, effects }, notes, CLAIM, NOW).effects;
  return effect?.kind === 'ticket' && effect.state === 'pending' ? [effect.text, effect.claim?.run] : null;
}

const TEXT = expect.stringContaining('Despliegue DEP-2026-0147') as string;
const other = (until: string): EffectClaim => ({ run: 'other', by: 'colleague@soffid.example', until });

describe('the notes that somebody chose', () => {
  it('are claimed with the words that were seen last', () => {
    expect(told(null, note())).toEqual(['Hecho.', 'run']);
    expect(told(null, note({ target: 'ES-1' }))).toEqual([TEXT, undefined]);
    expect(told(null)).toEqual([TEXT, undefined]);
  });

  it('keep their words where they are told by hand', () => {
    expect(told(null, note({ how: 'none' }))).toEqual(['Hecho.', undefined]);
  });

  it('leave alone what another run is at, and take over what it left', () => {
    expect(told(other('2026-12-02T17:00:01.000Z'), note())).toEqual([TEXT, 'other']);
    expect(told(other(NOW), note())).toEqual(['Hecho.', 'run']);
  });
});

import { parseDeployment } from '../../src/domain/deployment-schema';
import type { Effect } from '../../src/domain/effect';
import { aPlanForm, decided, ended, planned, ticked } from '../support/deployment-builders';

const mail: Effect = {
  key: 'start/1',
  kind: 'mail',
  template: 'start',
  mailbox: 'a@soffid.example',
  send: true,
  content: { subject: 's', text: 't', to: [{ name: '', address: 'b@c.example' }], cc: [] },
  draft: { draftId: 'd', threadId: 't' },
  since: '2026-12-01T09:00:00.000Z',
  state: 'pending',
  claim: { run: 'r', by: 'a@soffid.example', until: '2026-12-01T09:07:00.000Z' },
  problem: null,
};

describe('a record read back', () => {
  it.each([
    ['a draft', decided({ verb: 'save-draft', form: aPlanForm() }, null).deployment],
    ['planned', planned()],
    ['under way, ticked', ticked()],
    ['ended', ended()],
    ['with everything left to tell', decided({ verb: 'close', review: '' }, ended()).deployment],
    ['with a mail under way', { ...ended(), effects: [mail] }],
    [
      'with its mail sent',
      { ...ended(), effects: [{ ...mail, state: 'done' as const, at: 'x', content: null }] },
    ],
    [
      'with its row',
      { ...ended(), row: { cells: { date: 46_000, what: 'x', notes: null }, changedByHand: [], kept: [] } },
    ],
  ])('is the same: %s', (_what, deployment) => {
    const read = parseDeployment(JSON.stringify(deployment));

    expect(read).toEqual(
      JSON.parse(JSON.stringify({ ...deployment, effects: deployment.effects.map(plain) })),
    );
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['no object', 'null'],
    ['another object', '{"uid":"x"}'],
    ['a state that there is not', JSON.stringify({ ...ended(), state: 'done' })],
  ])('is null for %s', (_what, text) => {
    expect(parseDeployment(text)).toBeNull();
  });
});

/** Of a settled effect, what only a pending one has is dropped. */
function plain(effect: Effect): object {
  if (effect.state === 'pending') return effect;
  const {
    claim: _claim,
    problem: _problem,
    ...rest
  } = effect as Effect & { claim?: unknown; problem?: unknown };
  return rest;
}

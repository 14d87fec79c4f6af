import type { Deployment } from '../../../src/domain/deployment';
import { decided, ended, refused } from '../../support/deployment-builders';

const LEAD = { roles: ['lead'] } as const;

const closedOnce = (): Deployment => {
  const told = decided({ verb: 'close', review: '' }, ended()).deployment;
  const settled = decided({ verb: 'settle', key: 'close/1/ES-7412280', how: 'by-hand' }, told).deployment;
  return decided({ verb: 'close', review: '' }, settled).deployment;
};

describe('opening a closed deployment again', () => {
  it('is for leads, with a reason', () => {
    expect(refused({ verb: 'reopen', reason: 'faltaba un ticket' }, closedOnce())).toEqual({
      code: 'role-needed',
      roles: ['lead'],
    });
    expect(refused({ verb: 'reopen', reason: '' }, closedOnce(), LEAD)).toMatchObject({
      problems: [{ field: 'reason' }],
    });
  });

  it('ends where it is not closed, and the next close tells every target anew', () => {
    const { deployment } = decided({ verb: 'reopen', reason: 'faltaba un ticket' }, closedOnce(), LEAD);
    const again = decided({ verb: 'close', review: '' }, deployment).deployment;

    expect(deployment.state).toBe('ended');
    expect(again.effects.map(({ key, state }) => [key, state])).toEqual([
      ['close/1/ES-7412280', 'by-hand'],
      ['close/2/ES-7412280', 'pending'],
    ]);
  });
});

import { partiesAgain } from '../../src/domain/parties-again';
import { aContact } from '../support/builders';

const nuria = aContact({ address: 'nuria@llum.example', recipient: 'to' });
const marc = aContact({ address: 'marc@llum.example', recipient: 'cc' });

describe('partiesAgain', () => {
  it('takes the contacts of today, in To or Cc as the last time', () => {
    const last = [
      { ...nuria, address: 'NURIA@llum.example', recipient: 'cc' as const },
      { ...marc, name: 'Other' },
    ];

    expect(partiesAgain([nuria, marc], last)).toEqual([{ ...nuria, recipient: 'cc' }, marc]);
  });

  it('leaves out who is no contact any more, and brings who is one since', () => {
    expect(partiesAgain([marc], [nuria])).toEqual([marc]);
  });
});

import type { Seal } from '../../src/use-cases/ports';

/** What every Seal promises. */
export function sealContract(open: () => Seal): void {
  it.each([
    // RFC 4231, test case 2.
    [
      'Jefe',
      'what do ya want for nothing?',
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    ],
    ['key', '', '5d5d139563c95b5967b9bd9a8c9b233a9dedb45072794cd232dc1b74832607d0'],
  ])('signs with HMAC-SHA-256: %s, %s', (key, text, signature) => {
    expect(open().sign(key, text)).toBe(signature);
  });

  it('tells letters apart that ASCII does not know', () => {
    const { sign } = open();

    expect(sign('key', 'demà')).not.toBe(sign('key', 'demá'));
    expect(sign('clé', 'x')).not.toBe(sign('clè', 'x'));
  });
}

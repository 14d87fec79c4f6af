import { parseRestarts } from '../../src/domain/restart-words';

describe('parseRestarts', () => {
  it.each([
    ['', false, false, ''],
    ['la consola', true, false, ''],
    ['las consoles', true, false, ''],
    ['las consolas y los syncservers', true, true, ''],
    ['les consoles i els syncservers', true, true, ''],
    ['the console and the syncserver', true, true, ''],
    ['los syncservers y las consolas', true, true, ''],
    ['consolas, syncservers', true, true, ''],
    ['el sync server', false, true, ''],
    ['las consolas e Internet', true, false, 'Internet'],
    ['las consolas, el syncserver y el conector SAP', true, true, 'el conector SAP'],
    ['the consoles, the syncservers, and the gateway', true, true, 'the gateway'],
    ['els syncservers i el PAM i el SSO', false, true, 'el PAM i el SSO'],
    ['la consola de administración', false, false, 'la consola de administración'],
    ['el gateway', false, false, 'el gateway'],
  ])('reads «%s»', (text, consoles, syncservers, other) => {
    expect(parseRestarts(text)).toEqual({ consoles, syncservers, other });
  });
});

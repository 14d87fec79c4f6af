import { DEFAULT_SETTINGS, SETTING_KEYS } from '../../src/domain/default-settings';

const valueOf = (key: string): string | undefined =>
  DEFAULT_SETTINGS.find((setting) => setting.key === key)?.value;

describe('DEFAULT_SETTINGS', () => {
  it('has every setting once', () => {
    expect(DEFAULT_SETTINGS.map(({ key }) => key)).toEqual(SETTING_KEYS);
  });

  it("has the procedure's portal and phone", () => {
    expect([valueOf('support-portal'), valueOf('support-phone')]).toEqual([
      'https://zammad.soffid.com/',
      '871 96 29 12',
    ]);
  });

  it('knows nothing of the company beforehand', () => {
    const own = [
      'company-name',
      'company-domains',
      'company-place',
      'team-calendar',
      'reply-to',
      'ticket-inbox',
    ];

    expect(own.map(valueOf)).toEqual(own.map(() => ''));
  });

  it.each(DEFAULT_SETTINGS)('says what $key is', ({ meaning }) => {
    for (const text of Object.values(meaning)) expect(text).toMatch(/^\S.+\.$/);
  });
});

import fc from 'fast-check';
import { tagPattern } from '../../../src/domain/releases/tag-pattern';

describe('tagPattern', () => {
  it.each`
    setting                  | version      | tag
    ${''}                    | ${'3.2.11'}  | ${'version-3.2.11'}
    ${'version-{version}'}   | ${'3.2.11'}  | ${'version-3.2.11'}
    ${' v{version}-final '}  | ${'3.2.11'}  | ${'v3.2.11-final'}
    ${'{version}'}           | ${'3.21'}    | ${'3.21'}
    ${'no place'}            | ${'3.2.11'}  | ${'version-3.2.11'}
    ${'{version}/{version}'} | ${'3.2.11'}  | ${'version-3.2.11'}
    ${'version-{version}'}   | ${'v3.2.11'} | ${'version-3.2.11'}
  `('of $setting tags $version as $tag', ({ setting, version, tag }: Record<string, string>) => {
    expect(tagPattern(setting!).tagOf(version!)).toBe(tag);
  });

  it.each([
    `version-${'1'.repeat(41)}`,
    'console-3.2.1',
    'version-',
    'version-next',
    'Version-3.2.1',
    '3.2.1',
  ])('takes %j for the tag of something else', (tag) => {
    expect(tagPattern('').versionOf(tag)).toBeNull();
  });

  it('reads back the version of its own tags', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 8 }).filter((text) => !text.includes('{version}')),
        fc.string({ maxLength: 8 }).filter((text) => !text.includes('{version}')),
        fc.stringMatching(/^\d[\w.-]{0,12}$/),
        (before, after, version) => {
          const pattern = tagPattern(`x${before}{version}${after}x`);
          expect(pattern.versionOf(pattern.tagOf(version))).toBe(version);
        },
      ),
    );
  });
});

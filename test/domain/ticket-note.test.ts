import { isTold, markedText, noteHtml, noteKey, noteMark } from '../../src/domain/ticket-note';

const MARK = '(DEP-2026-0147/1)';

describe('a note in a ticket', () => {
  it('has a key of its own for each close of each deployment', () => {
    expect(noteKey({ uid: 'uid-1' }, 'close/2/ES-7412280')).toBe('uid-1/close/2/ES-7412280');
    expect(noteMark({ id: 'DEP-2026-0147' }, 'close/2/ES-7412280')).toBe('(DEP-2026-0147/2)');
  });

  it('ends with its mark, once', () => {
    expect(markedText('Hecho.\n', MARK)).toBe(`Hecho.\n\n${MARK}`);
    expect(markedText(`Hecho. ${MARK} Y más.`, MARK)).toBe(`Hecho. ${MARK} Y más.`);
  });

  it('says nothing but its words: what somebody typed as HTML stays text', () => {
    const html = noteHtml('<a data-mention-user-id="5">Ana</a> & <script>x</script>', MARK);
    expect(html).toBe(
      `<p>&lt;a data-mention-user-id=&quot;5&quot;&gt;Ana&lt;/a&gt; &amp; &lt;script&gt;x&lt;/script&gt;</p>\n<p>${MARK}</p>`,
    );
  });

  it.each([
    ['by its key', [{ key: 'k', body: '' }], true],
    ['by its mark, whatever stands around it', [{ key: '', body: `<p>Hecho.<br>${MARK}</p>` }], true],
    ['not by another key', [{ key: 'k/2', body: '' }], false],
    ['not by a mark of another close', [{ key: '', body: '(DEP-2026-0147/12)' }], false],
    ['not in an empty ticket', [], false],
  ])('is found %s', (_how, notes, told) => {
    expect(isTold(notes, 'k', MARK)).toBe(told);
  });
});

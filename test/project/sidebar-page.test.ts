import { runInNewContext } from 'node:vm';
import { transform } from 'esbuild';
import { checkSidebar, sidebarPage } from '../../build/sidebar-page';

const HTML = '<html><style></style><script></script></html>';

/** As `esbuild.config.ts` minifies the sidebar. */
async function pageWith(source: string): Promise<string> {
  const { code } = await transform(source, {
    minify: true,
    charset: 'ascii',
    target: 'es2020',
    supported: { 'template-literal': false },
  });
  return sidebarPage({ html: HTML, style: '', script: code });
}

const scriptOf = (page: string): string => /<script>(.*)<\/script>/s.exec(page)?.[1] ?? '';

describe('the page of the sidebar', () => {
  it.each([
    ['an address', '"https://log.example//x"'],
    ['an address in a template', '`https://${"log"}.example/*`'],
    ['a raw template', 'String.raw`//${1}<? Año`'],
    ['what looks like a comment', '"<!-- /* // */ -->"'],
    ['what looks like a scriptlet', '"<?= customer ?>"'],
    ['an end of the script', '"</script><script>"'],
    ['a letter that is not ASCII', '"Año, 17½ h, 🔒"'],
    ['a bracket that may be absent', '"see <x>".match(/<?x>?/)[0]'],
    ['slashes in a class', '"a//b".match(/[//*]+/)[0]'],
    ['a letter that is not ASCII in a regular expression', '"1½ 🔒".match(/(½|²) 🔒/u)[0]'],
    ['a comparison with what is less', '((one, other) => one<! --other)(0, 2)'],
  ])('says the same with %s, and holds nothing that HtmlService damages', async (_what, expression) => {
    const page = await pageWith(`globalThis.said = ${expression};`);

    checkSidebar(page);
    const context: { said?: unknown } = {};
    runInNewContext(scriptOf(page), context);

    // The very expression, written by the table above.
    expect(context.said).toBe(runInNewContext(expression));
  });

  it.each([
    ['a slash before the end of a regular expression', String.raw`/a\//.test(b)`, String.raw`a\//.test`],
    ['any number of slashes', String.raw`/a\/*/.test(b)`, String.raw`a\/*/.test`],
    ['a look behind', '/(?<!--)a/.test(b)', '(?<!--)a'],
  ])('is refused, with the place, for %s', async (_what, source, place) => {
    const page = await pageWith(source);

    expect(() => checkSidebar(page)).toThrow(place);
  });

  it.each([
    ['a comment', 'var a = "//";'],
    ['a block comment', 'a /* b */'],
    ['an HTML comment', '<!-- b -->'],
    ['a scriptlet', '<?= b ?>'],
    ['a letter that is not ASCII', 'Año'],
  ])('is refused, with the place, for %s outside its script', (_what, text) => {
    expect(() => checkSidebar(`<html>${text}</html>`)).toThrow(`sidebar.html`);
    expect(() => checkSidebar(`<html>${text}</html>`)).toThrow(text);
  });
});

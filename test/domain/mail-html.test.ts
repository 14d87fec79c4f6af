import { htmlOf } from '../../src/domain/mail-html';

describe('htmlOf', () => {
  it.each([
    ['', ''],
    ['a\nb\n\nc', '<p>a<br>\nb</p>\n<p>c</p>'],
    ['a:\n* b\n* c\nd', '<p>a:</p>\n<ul>\n<li>b</li>\n<li>c</li>\n</ul>\n<p>d</p>'],
    ['*a*', '<p>*a*</p>'],
    ['a\n \n\n\nb', '<p>a</p>\n<p>b</p>'],
    [`<b>&"'`, '<p>&lt;b&gt;&amp;&quot;&#39;</p>'],
    [
      'en https://a.example/?b=1&c=2.',
      '<p>en <a href="https://a.example/?b=1&amp;c=2">https://a.example/?b=1&amp;c=2</a>.</p>',
    ],
    [
      '(https://a.example/) https://b.example',
      '<p>(<a href="https://a.example/">https://a.example/</a>) <a href="https://b.example">https://b.example</a></p>',
    ],
    ['* https://a.example/', '<ul>\n<li><a href="https://a.example/">https://a.example/</a></li>\n</ul>'],
    [
      'https://a.example/"onclick="x',
      '<p><a href="https://a.example/">https://a.example/</a>&quot;onclick=&quot;x</p>',
    ],
    ['javascript:x http://a.example', '<p>javascript:x http://a.example</p>'],
  ])('writes %j', (text, html) => {
    expect(htmlOf(text)).toBe(html);
  });
});

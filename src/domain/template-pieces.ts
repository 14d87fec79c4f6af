/** A template cut at its tags: what stands between them, and each tag's sign (empty for a name) and name. */
export type TemplatePiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tag'; readonly sign: string; readonly name: string };

const TAG = /\{\{([\s\S]*?)\}\}/;

function tagOf(inside: string): TemplatePiece {
  const [, sign = '', name = ''] = /^\s*([#^/>{&=!]?)\s*([\s\S]*?)\s*$/.exec(inside) ?? [];
  return { kind: 'tag', sign, name };
}

/** A line with sections' tags and nothing else is none of the text. */
const isTagLine = (line: readonly TemplatePiece[]): boolean =>
  line.some(({ kind }) => kind === 'tag') &&
  line.every((piece) => (piece.kind === 'tag' ? piece.sign !== '' : piece.text.trim() === ''));

/** In order, and without the lines that only tags stand in, as Mustache leaves them out. */
export function templatePieces(template: string): TemplatePiece[] {
  const lines: TemplatePiece[][] = [];
  let line: TemplatePiece[] = [];
  template.split(TAG).forEach((part, index) => {
    if (index % 2 === 1) line.push(tagOf(part));
    else
      part.split('\n').forEach((text, at, all) => {
        const isEnd = at === all.length - 1;
        line.push({ kind: 'text', text: isEnd ? text : `${text}\n` });
        if (isEnd) return;
        lines.push(line);
        line = [];
      });
  });
  return [...lines, line].flatMap((one) => (isTagLine(one) ? one.filter(({ kind }) => kind === 'tag') : one));
}

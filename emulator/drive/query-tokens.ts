/** A piece of a search query: a quoted text (without quotes and escapes), a word, or a sign. */
export type Token = { readonly kind: 'text' | 'word' | 'sign'; readonly value: string };

const TOKEN = /\s*(?:'((?:\\.|[^'\\])*)'|([A-Za-z]+)|(<=|>=|!=|[<>=(){}]))/y;

/** @returns null when the query holds what no query may hold, such as a quote that is not closed */
export function tokenize(query: string): Token[] | null {
  const text = query.trimEnd();
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const found = TOKEN.exec(text);
    if (!found) return null;
    const [, quoted, word, sign] = found;
    if (quoted !== undefined) tokens.push({ kind: 'text', value: quoted.replace(/\\(.)/gs, '$1') });
    else if (word !== undefined) tokens.push({ kind: 'word', value: word });
    else tokens.push({ kind: 'sign', value: sign ?? '' });
  }
  return tokens;
}

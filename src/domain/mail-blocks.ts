import { afterBullet, pastedLines } from './pasted-lines';

/** A paragraph of a mail, and the list that follows it; each folded line is joined to the one it belongs to. */
export interface MailBlock {
  readonly text: string;
  readonly items: readonly string[];
}

interface OpenBlock {
  text: string;
  readonly items: string[];
  /** A copy from a web page has lists without bullets. */
  bulleted: boolean;
}

/** @param begins whether a line begins a paragraph though no empty line stands before it */
export function mailBlocks(text: string, begins: (line: string) => boolean): readonly MailBlock[] {
  const blocks: OpenBlock[] = [];
  let last: OpenBlock = { text: '', items: [], bulleted: false };
  let afterGap = true;
  for (const line of pastedLines(text.normalize('NFC'))) {
    const item = afterBullet(line);
    if (line !== '' && item === null && (begins(line) || (afterGap && !awaitsItem(last)))) {
      last = { text: line, items: [], bulleted: false };
      blocks.push(last);
    } else if (item !== null) {
      last.bulleted = true;
      last.items.push(item);
    } else if (line !== '') goOn(last, line);
    afterGap = line === '';
  }
  return blocks;
}

const awaitsItem = ({ text, items }: OpenBlock): boolean => text.endsWith(':') && items.length === 0;

function goOn(block: OpenBlock, line: string): void {
  const item = block.items.pop();
  if (item !== undefined && block.bulleted) block.items.push(`${item} ${line}`);
  else if (item !== undefined) block.items.push(item, line);
  else if (awaitsItem(block)) block.items.push(line);
  else block.text += ` ${line}`;
}

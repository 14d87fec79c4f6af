import type { Table } from './registry-table';

/** What administrators set, by key; a key that has no row, or an empty one, is an empty text. */
export interface Settings {
  get(key: string): string;
  /** A list written with commas, semicolons or lines. */
  list(key: string): string[];
}

export function settingsOf(table: Table): Settings {
  const values = new Map(table.rows.map((row) => [row['key'] ?? '', row['value'] ?? '']));
  const get = (key: string): string => values.get(key) ?? '';
  return { get, list: (key) => listOf(get(key)) };
}

/** Splits what people write in one cell; empty items are left out. */
export function listOf(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

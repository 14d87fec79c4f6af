import type { Component } from './deployment';

/** The version is empty where the text has none. */
export type PastedComponent = Pick<Component, 'name' | 'version'>;

const VERSION = /^v?\d/i;
const ARROW = /^(.*\S)\s+(?:->|=>|\u2192)\s*(v?\d\S*)$/i;
const ARCHIVE = /\.(?:jar|war|ear|aar|zip|tgz|tar\.gz|tar)$/i;

/** A dot tells the version in `plugin-365-3.2.1`. */
const DOTTED = /^(.*?[^_-])[_-](v?\d+\.\d.*)$/i;
const DASHED = /^(.*?[^_-])[_-](v?\d.*)$/i;
const COORDINATES = /^(.*[^:@])[:@](v?\d[^:@]*)$/i;

const MARKS_BEHIND = /(?:[\s:=,;|]|\s[\u2013\u2014-])+$/;
const VERSION_WORD = /\s(?:version|versi\u00f3n?|ver\.?|v\.?)$/i;

const nameOf = (text: string): string =>
  text.replace(MARKS_BEHIND, '').replace(VERSION_WORD, '').replace(MARKS_BEHIND, '');

/** `name 3.2.1`, `name-3.2.1.jar` or `group:name:3.2.1`; of a move between versions, `3.2.1 -> 3.2.2`, the later. */
export function readComponent(text: string): PastedComponent {
  const [, before, after] = ARROW.exec(text) ?? [];
  if (before !== undefined && after !== undefined)
    return { name: readComponent(before).name, version: after };
  const words = text.split(/\s+/);
  const last = (words[words.length - 1] ?? '').replace(/^[([]+|[)\].,;:]+$/g, '');
  const others = words.slice(0, -1).join(' ');
  if (VERSION.test(last) && !ARCHIVE.test(last)) return { name: nameOf(others), version: last };
  const found = readWord(last, others === '');
  if (found === null) return { name: nameOf(words.join(' ')), version: '' };
  return { name: `${others} ${found.name}`.trim(), version: found.version };
}

/** @param alone whether the word is the whole text: only then is it read without being a file */
function readWord(word: string, alone: boolean): PastedComponent | null {
  const stem = word.replace(ARCHIVE, '');
  const isFile = stem !== word;
  if (!isFile && !alone) return null;
  const [, name, version] = DOTTED.exec(stem) ?? (isFile ? DASHED.exec(stem) : COORDINATES.exec(stem)) ?? [];
  return name === undefined || version === undefined ? null : { name, version };
}

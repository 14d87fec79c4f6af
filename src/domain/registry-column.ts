import { localized } from './localized';
import type { Localized } from './localized';

export interface RegistryColumn {
  readonly key: string;
  readonly heading: Localized;
  /** Other headings that mean the same, in any of the languages, as people write them. */
  readonly synonyms: readonly string[];
  /** In pixels. */
  readonly width: number;
  readonly format: 'text' | 'number' | 'date' | 'date-time' | 'flag';
  /** The values of its drop-down; a flag's are `yes` and `no`. */
  readonly choices?: readonly string[];
  /** A cell may hold several of the choices, with commas between them: the drop-down suggests and refuses nothing. */
  readonly several?: boolean;
  /** What to write there; stands on the heading. */
  readonly note: Localized;
}

type Details = Partial<Pick<RegistryColumn, 'synonyms' | 'format' | 'choices' | 'several'>> & {
  readonly width: number;
  readonly note: readonly [string, string, string];
};

/** What a flag's cell holds. */
const FLAG_CHOICES = ['yes', 'no'] as const;

/** @param heading in Spanish, Catalan and English, as the note is */
export const registryColumn = (
  key: string,
  heading: readonly [string, string, string],
  { note, ...details }: Details,
): RegistryColumn => ({
  key,
  heading: localized(heading),
  synonyms: [],
  format: 'text',
  ...(details.format === 'flag' ? { choices: FLAG_CHOICES } : {}),
  note: localized(note),
  ...details,
});

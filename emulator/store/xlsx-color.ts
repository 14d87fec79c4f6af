import type { Color, Workbook } from 'hucre';
import { resolveThemeColor } from 'hucre';

/** In files, the light and dark pairs of a theme are numbered the other way round than in the theme itself. */
const THEME_ORDER = [1, 0, 3, 2];

export const toColor = (hex: string): Color => ({ rgb: hex.slice(1).toUpperCase() });

/** `#rrggbb`; undefined for a colour that is left to the program or comes from the old indexed palette. */
export function fromColor(color: Color | undefined, { themeColors }: Workbook): string | undefined {
  if (color?.rgb !== undefined) return `#${color.rgb.slice(-6).toLowerCase()}`;
  if (color?.theme === undefined || !themeColors) return undefined;
  const index = THEME_ORDER[color.theme] ?? color.theme;
  return `#${resolveThemeColor(themeColors, index, color.tint).toLowerCase()}`;
}

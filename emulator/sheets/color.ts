import { notEmulated } from '../kernel/errors';
import type { Color, ColorStyle } from './schema';

const toByte = (share: number | undefined): string =>
  Math.round(Math.min(1, Math.max(0, share ?? 0)) * 255)
    .toString(16)
    .padStart(2, '0');

const toShare = (hex: string): number => Math.round((Number.parseInt(hex, 16) / 255) * 1e4) / 1e4;

/** `#rrggbb` of Google's colour, whose parts go from 0 to 1; the newer style form goes before the older one. */
export function hexOf(color: Color | undefined, style: ColorStyle | undefined): string | undefined {
  if (style?.themeColor !== undefined) throw notEmulated('a theme colour of Sheets');
  const { red, green, blue } = style?.rgbColor ?? color ?? {};
  if (style?.rgbColor === undefined && color === undefined) return undefined;
  return `#${toByte(red)}${toByte(green)}${toByte(blue)}`;
}

/** Google leaves out the parts that are zero. */
export function colorOf(hex: string): Color {
  const [red, green, blue] = [hex.slice(1, 3), hex.slice(3, 5), hex.slice(5, 7)].map(toShare);
  return { ...(red ? { red } : {}), ...(green ? { green } : {}), ...(blue ? { blue } : {}) };
}

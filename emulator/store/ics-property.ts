import ICAL from 'ical.js';

const isExtension = (name: string): boolean => name.startsWith('x-');

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
const unescaped = (text: string): string =>
  text.replace(/\\([\\;,nN])/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter));

/** A property whose value is a text. The library escapes those that it knows; extensions it writes and reads as they are. */
export function textProperty(name: string, value: string): ICAL.Property {
  const property = new ICAL.Property(name);
  const plain = value.replace(/\r\n?/g, '\n');
  property.setValue(isExtension(name) ? escaped(plain) : plain);
  return property;
}

export function textIn(property: ICAL.Property): string {
  const value = String(property.getFirstValue());
  return isExtension(property.name) && property.type === 'unknown' ? unescaped(value) : value;
}

/** The value as a text; undefined where the component has no such property. */
export function textOf(component: ICAL.Component, name: string): string | undefined {
  const property = component.getFirstProperty(name);
  return property ? textIn(property) : undefined;
}

/** A parameter that stands there once. */
export function parameterOf(property: ICAL.Property, name: string): string | undefined {
  const value = property.getFirstParameter(name);
  return value === '' ? undefined : value;
}

/** Undoes `encodeURIComponent`; a text with a bare percent sign stays as it is. */
export const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

import { joinWords } from '../domain/join-words';
import type { Language } from '../domain/language';
import type { Localized } from '../domain/localized';
import type { Reader } from '../domain/outsiders';

const anyone: Localized = {
  es: 'cualquiera que tenga el enlace',
  ca: "qualsevol que tingui l'enllaç",
  en: 'anyone with the link',
};

const everybodyAt: Readonly<Record<Language, (domain: string) => string>> = {
  es: (domain) => `todas las cuentas de ${domain}`,
  ca: (domain) => `tots els comptes de ${domain}`,
  en: (domain) => `everybody at ${domain}`,
};

function readerName(reader: Reader, language: Language): string {
  switch (reader.kind) {
    case 'anyone':
      return anyone[language];
    case 'domain':
      return everybodyAt[language](reader.domain);
    case 'address':
      return reader.address;
  }
}

export const readerNames = (readers: readonly Reader[], language: Language): string =>
  joinWords(
    readers.map((reader) => readerName(reader, language)),
    language,
  );

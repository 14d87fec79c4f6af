import { byLanguage } from './catalogue';

interface PeopleMessages {
  readonly title: string;
  readonly executor: string;
  readonly backup: string;
  readonly backupHint: string;
  readonly nobody: string;
  readonly choose: string;
  readonly parties: string;
  readonly change: string;
  readonly noParties: string;
  readonly to: (who: string) => string;
  readonly cc: (who: string) => string;
  readonly box: string;
  readonly boxHint: string;
}

export const peopleMessages = byLanguage<PeopleMessages>({
  title: ['Quién', 'Qui', 'Who'],
  executor: ['Ejecuta', 'Executa', 'Carried out by'],
  backup: ['Suplente', 'Suplent', 'Backup'],
  backupHint: [
    'Lo hace si falla quien ejecuta.',
    'Ho fa si falla qui executa.',
    'Steps in for the person who carries it out.',
  ],
  nobody: ['Nadie', 'Ningú', 'Nobody'],
  choose: ['Elija a alguien', 'Trieu algú', 'Choose somebody'],
  parties: ['A quién se avisa', "A qui s'avisa", 'Who is told'],
  change: ['Cambiar a quién se avisa', "Canvia a qui s'avisa", 'Change who is told'],
  noParties: ['A nadie todavía.', 'A ningú, encara.', 'Nobody yet.'],
  to: [(who) => `Para: ${who}.`, (who) => `Per a: ${who}.`, (who) => `To: ${who}.`],
  cc: [(who) => `CC: ${who}.`, (who) => `CC: ${who}.`, (who) => `Cc: ${who}.`],
  box: ['Pegue o escriba direcciones', 'Enganxeu o escriviu adreces', 'Paste or type addresses'],
  boxHint: [
    'Sirven las líneas Para y CC de un correo.',
    "Serveixen les línies Per a i CC d'un correu.",
    'The To and Cc lines of a mail will do.',
  ],
});

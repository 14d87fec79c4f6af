import { byLanguage } from './catalogue';

/** Changing, moving and recording a deployment that exists. */
interface ChangeMessages {
  readonly editTitle: string;
  readonly editSubmit: string;
  readonly editReasonHint: string;
  readonly moveTitle: string;
  readonly moveFrom: (when: string) => string;
  readonly moveTo: string;
  readonly moveAgreed: string;
  readonly moveSubmit: string;
  readonly recordTitle: string;
  readonly recordIntro: string;
  readonly recordStart: string;
  readonly recordEnd: string;
  readonly recordContent: string;
  readonly recordChange: string;
  readonly recordCounts: (tickets: number, components: number) => string;
  readonly recordSubmit: string;
}

const counted = (count: number, one: string, several: string): string =>
  `${String(count)} ${count === 1 ? one : several}`;

export const changeMessages = byLanguage<ChangeMessages>({
  editTitle: ['Cambiar el despliegue', 'Canviar el desplegament', 'Change the deployment'],
  editSubmit: ['Guardar los cambios', 'Desa els canvis', 'Save the changes'],
  editReasonHint: [
    'Hace falta si cambia algo más que requisitos o acuerdo. El cliente no lo ve.',
    'Cal si canvia alguna cosa més que requisits o acord. El client no ho veu.',
    'Needed when more than prerequisites or agreement changes. The customer does not see it.',
  ],
  moveTitle: ['Cambiar la fecha', 'Canviar la data', 'Change the date'],
  moveFrom: [(when) => `Ahora: ${when}.`, (when) => `Ara: ${when}.`, (when) => `Now: ${when}.`],
  moveTo: ['Fecha nueva', 'Data nova', 'New date'],
  moveAgreed: ['Acordada ya con el cliente', 'Ja acordada amb el client', 'Agreed with the customer already'],
  moveSubmit: ['Cambiar la fecha', 'Canvia la data', 'Change the date'],
  recordTitle: ['Anotar como hecho', 'Anotar com a fet', 'Record as done'],
  recordIntro: [
    'Para lo que se hizo sin esta barra: se anota como fue, y no sale ningún correo.',
    "Per al que es va fer sense aquesta barra: s'anota com va ser, i no surt cap correu.",
    'For what was done without this sidebar: it is written down as it was, and no mail leaves.',
  ],
  recordStart: ['Empezó', 'Va començar', 'It started'],
  recordEnd: ['Terminó', 'Va acabar', 'It ended'],
  recordContent: ['Qué se desplegó y quién', 'Què es va desplegar i qui', 'What was deployed, and who'],
  recordChange: ['Cambiar qué y quién', 'Canvia què i qui', 'Change what and who'],
  recordCounts: [
    (tickets, components) =>
      `${counted(tickets, 'ticket', 'tickets')} y ${counted(components, 'componente', 'componentes')}.`,
    (tickets, components) =>
      `${counted(tickets, 'tiquet', 'tiquets')} i ${counted(components, 'component', 'components')}.`,
    (tickets, components) =>
      `${counted(tickets, 'ticket', 'tickets')} and ${counted(components, 'component', 'components')}.`,
  ],
  recordSubmit: ['Anotar', 'Anota', 'Record'],
});

import { joinAlternatives } from '../domain/join-words';
import { durationWords } from '../domain/mail-words';
import { outsideTroubleMessage } from './outside-troubles';
import { roleNames } from './roles';
import type { RefusalWords } from './refusal-words';
import { stepRefusalsEs } from './step-refusals-es';
import { readerNames } from './readers';
import { tableProblem } from './refusal-facts';

export const refusalsEs: RefusalWords = {
  fields: () => 'Hay campos que revisar.',
  'not-set-up': ({ administrator }) =>
    administrator === null
      ? 'El espacio de trabajo no está preparado. Un administrador debe elegir «Preparar el espacio de trabajo» en el menú.'
      : `El espacio de trabajo no está preparado. ${administrator} debe elegir «Preparar el espacio de trabajo» en el menú.`,
  'no-administrator': () =>
    'No hay ningún administrador: escriba su dirección en la propiedad ADMIN del script (editor de Apps Script, Configuración del proyecto, Propiedades del script) y vuelva a intentarlo.',
  'not-administrator': ({ email }) =>
    `Solo un administrador puede preparar el espacio de trabajo, y ${email} no lo es. Lo son quienes tienen el papel «administrator» en la pestaña Team del registro y la dirección de la propiedad ADMIN.`,
  'not-in-team': ({ email }) =>
    `${email} no está en la pestaña Team del registro de despliegues: pida a un administrador que le añada.`,
  'role-needed': ({ roles }) =>
    `Esto solo puede hacerlo quien tenga el papel de ${joinAlternatives(
      roles.map((role) => roleNames[role].es),
      'es',
    )} en la pestaña Team.`,
  'folder-unreachable': ({ folderId }) =>
    `No se puede abrir la carpeta DEPLOYMENTS (${folderId}). Compruebe que tiene acceso a la unidad compartida, o que la propiedad FOLDER del script es correcta.`,
  'template-missing': () =>
    'No se encuentra la plantilla «TEMPLATE - Deployment log». Un administrador puede hacerla de nuevo con «Preparar el espacio de trabajo».',
  'registry-unreachable': () =>
    'No se puede abrir el registro de despliegues. Compruebe con un administrador que tiene acceso y que no está en la papelera.',
  'registry-unreadable': ({ problem }) =>
    tableProblem(problem, {
      'tab-missing': (tab) =>
        `En el registro falta la pestaña «${tab}». Un administrador puede recuperarla con «Preparar el espacio de trabajo».`,
      'heading-missing': (tab, headings) =>
        `En la pestaña «${tab}» del registro no se encuentran las columnas ${headings}. Devuélvales su título, o pida a un administrador que use «Preparar el espacio de trabajo».`,
    }),
  outsiders: ({ who }) =>
    `El registro quedaría a la vista de personas ajenas a la empresa: ${readerNames(who, 'es')}. Quíteles el acceso a la carpeta y vuelva a intentarlo.`,
  busy: () =>
    'Otra persona está haciendo un cambio en este momento. Espere unos segundos y vuelva a intentarlo: no se ha perdido nada.',
  'customer-exists': ({ name }) => `Ya existe el cliente «${name}».`,
  'customer-unfinished': ({ name }) =>
    `El registro de «${name}» quedó a medias. Ábralo desde el registro de despliegues y elija «Terminar».`,
  'customer-unknown': ({ key }) => `No hay ningún cliente «${key}» en el registro.`,
  'customer-without-log': ({ name }) =>
    `«${name}» está escrito a mano en la pestaña Customers, sin registro. Borre esa fila y vuelva a intentarlo: se creará con todo lo suyo.`,
  'customer-finished': ({ name }) => `El registro de «${name}» ya está terminado.`,
  'being-made': ({ name, by, minutes }) =>
    `${by} está creando «${name}» en este momento. Si algo se interrumpe, podrá terminarse dentro de ${durationWords(minutes, 'es')}.`,
  'file-exists': ({ fileName }) =>
    `En la carpeta ya hay un archivo «${fileName}». Ábralo y adóptelo, o elija otro nombre.`,
  'no-spreadsheet': () => 'No hay ninguna hoja de cálculo abierta.',
  'outside-folder': ({ fileName }) =>
    `«${fileName}» no está en la carpeta DEPLOYMENTS: muévalo allí para adoptarlo.`,
  'not-a-log': ({ fileName }) =>
    `En «${fileName}» no se reconoce ninguna fila de títulos. Hacen falta al menos tres, por ejemplo Fecha, Estado y Descripción.`,
  'already-adopted': ({ name }) => `Este archivo ya es el registro de «${name}».`,
  'sheet-missing': () => 'La pestaña elegida ya no existe. Vuelva a leer el archivo.',
  'headings-changed': () =>
    'Los títulos han cambiado desde que se leyeron. Vuelva a leer el archivo y confírmelos de nuevo.',
  'heading-twice': ({ heading }) =>
    `Hay dos columnas con el título «${heading}», y después no se sabría cuál es: cambie uno de los dos títulos y vuelva a leer el archivo.`,
  'no-edit': ({ fileName }) => `No puede editar «${fileName}»: pida permiso de edición.`,
  'calendar-missing': ({ place, role }) =>
    `«${place}» no tiene calendario para esto. Un administrador debe añadir a la pestaña Calendars del registro una fila con el lugar «${place}», el papel «${role}» y el id del calendario, y dar permiso al equipo para cambiar sus eventos.`,
  'calendar-closed': ({ calendar, place }) =>
    `No puede escribir en el calendario «${calendar}» (${place}). Pida a quien lo lleva que, en Google Calendar («Configuración y uso compartido»), le dé permiso para hacer cambios en los eventos, y vuelva a intentarlo.`,
  'outside-trouble': ({ trouble, ...about }) => outsideTroubleMessage(trouble, about, 'es'),
  'link-closed': () =>
    'Este enlace no se puede abrir con su cuenta: no existe, está en la papelera o no se ha compartido con usted.',
  ...stepRefusalsEs,
};

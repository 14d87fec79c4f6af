import { joinAlternatives } from '../domain/join-words';
import { durationWords } from '../domain/mail-words';
import { outsideTroubleMessage } from './outside-troubles';
import { roleNames } from './roles';
import type { RefusalWords } from './refusal-words';
import { stepRefusalsCa } from './step-refusals-ca';
import { readerNames } from './readers';
import { tableProblem } from './refusal-facts';

export const refusalsCa: RefusalWords = {
  fields: () => 'Hi ha camps per revisar.',
  'not-set-up': ({ administrator }) =>
    administrator === null
      ? "L'espai de treball no està preparat. Un administrador ha de triar «Prepara l'espai de treball» al menú."
      : `L'espai de treball no està preparat. ${administrator} ha de triar «Prepara l'espai de treball» al menú.`,
  'no-administrator': () =>
    "No hi ha cap administrador: escriviu-ne l'adreça a la propietat ADMIN de l'script (editor d'Apps Script, Configuració del projecte, Propietats de l'script) i torneu-ho a provar.",
  'not-administrator': ({ email }) =>
    `Només un administrador pot preparar l'espai de treball, i ${email} no ho és. Ho són els qui tenen el paper «administrator» a la pestanya Team del registre i l'adreça de la propietat ADMIN.`,
  'not-in-team': ({ email }) =>
    `${email} no és a la pestanya Team del registre de desplegaments: demaneu a un administrador que us hi afegeixi.`,
  'role-needed': ({ roles }) =>
    `Això només ho pot fer qui tingui el paper de ${joinAlternatives(
      roles.map((role) => roleNames[role].ca),
      'ca',
    )} a la pestanya Team.`,
  'folder-unreachable': ({ folderId }) =>
    `No es pot obrir la carpeta DEPLOYMENTS (${folderId}). Comproveu que teniu accés a la unitat compartida, o que la propietat FOLDER de l'script és correcta.`,
  'template-missing': () =>
    "No es troba la plantilla «TEMPLATE - Deployment log». Un administrador la pot tornar a fer amb «Prepara l'espai de treball».",
  'registry-unreachable': () =>
    'No es pot obrir el registre de desplegaments. Comproveu amb un administrador que hi teniu accés i que no és a la paperera.',
  'registry-unreadable': ({ problem }) =>
    tableProblem(problem, {
      'tab-missing': (tab) =>
        `Al registre hi falta la pestanya «${tab}». Un administrador la pot recuperar amb «Prepara l'espai de treball».`,
      'heading-missing': (tab, headings) =>
        `A la pestanya «${tab}» del registre no es troben les columnes ${headings}. Torneu-los el títol, o demaneu a un administrador que faci servir «Prepara l'espai de treball».`,
    }),
  outsiders: ({ who }) =>
    `El registre quedaria a la vista de persones alienes a l'empresa: ${readerNames(who, 'ca')}. Traieu-los l'accés a la carpeta i torneu-ho a provar.`,
  busy: () =>
    "Una altra persona està fent un canvi en aquest moment. Espereu uns segons i torneu-ho a provar: no s'ha perdut res.",
  'customer-exists': ({ name }) => `Ja existeix el client «${name}».`,
  'customer-unfinished': ({ name }) =>
    `El registre de «${name}» va quedar a mitges. Obriu-lo des del registre de desplegaments i trieu «Acaba».`,
  'customer-unknown': ({ key }) => `No hi ha cap client «${key}» al registre.`,
  'customer-without-log': ({ name }) =>
    `«${name}» està escrit a mà a la pestanya Customers, sense registre. Esborreu aquesta fila i torneu-ho a provar: es crearà amb tot el que és seu.`,
  'customer-finished': ({ name }) => `El registre de «${name}» ja està acabat.`,
  'being-made': ({ name, by, minutes }) =>
    `${by} està creant «${name}» en aquest moment. Si res s'interromp, es podrà acabar d'aquí a ${durationWords(minutes, 'ca')}.`,
  'file-exists': ({ fileName }) =>
    `A la carpeta ja hi ha un fitxer «${fileName}». Obriu-lo i adopteu-lo, o trieu un altre nom.`,
  'no-spreadsheet': () => 'No hi ha cap full de càlcul obert.',
  'outside-folder': ({ fileName }) =>
    `«${fileName}» no és a la carpeta DEPLOYMENTS: moveu-l'hi per adoptar-lo.`,
  'not-a-log': ({ fileName }) =>
    `A «${fileName}» no s'hi reconeix cap fila de títols. En calen almenys tres, per exemple Data, Estat i Descripció.`,
  'already-adopted': ({ name }) => `Aquest fitxer ja és el registre de «${name}».`,
  'sheet-missing': () => 'La pestanya triada ja no existeix. Torneu a llegir el fitxer.',
  'headings-changed': () =>
    'Els títols han canviat des que es van llegir. Torneu a llegir el fitxer i confirmeu-los de nou.',
  'heading-twice': ({ heading }) =>
    `Hi ha dues columnes amb el títol «${heading}», i després no se sabria quina és: canvieu un dels dos títols i torneu a llegir el fitxer.`,
  'no-edit': ({ fileName }) => `No podeu editar «${fileName}»: demaneu permís d'edició.`,
  'calendar-missing': ({ place, role }) =>
    `«${place}» no té calendari per a això. Un administrador ha d'afegir a la pestanya Calendars del registre una fila amb el lloc «${place}», el paper «${role}» i l'id del calendari, i donar permís a l'equip per canviar-ne els esdeveniments.`,
  'calendar-closed': ({ calendar, place }) =>
    `No podeu escriure al calendari «${calendar}» (${place}). Demaneu a qui el porta que, a Google Calendar («Configuració i ús compartit»), us doni permís per fer canvis als esdeveniments, i torneu-ho a provar.`,
  'outside-trouble': ({ trouble, ...about }) => outsideTroubleMessage(trouble, about, 'ca'),
  'link-closed': () =>
    "Aquest enllaç no es pot obrir amb el vostre compte: no existeix, és a la paperera o no s'ha compartit amb vós.",
  ...stepRefusalsCa,
};

import type { Effect, EffectProblem } from '../domain/effect';
import type { Localized } from '../domain/localized';
import { localized } from '../domain/localized';

/** What is to be carried out; what a mail says and which ticket it is stands beside it. */
export const effectNames: Readonly<Record<Effect['kind'], Localized>> = {
  row: localized(['La fila del registro', 'La fila del registre', 'The row of the log']),
  event: localized(['El evento del calendario', "L'esdeveniment del calendari", 'The calendar event']),
  mail: localized(['Un correo', 'Un correu', 'A mail']),
  ticket: localized(['El comentario del ticket', 'El comentari del tiquet', 'The comment in the ticket']),
  thread: localized(['La respuesta al correo', 'La resposta al correu', 'The reply to the mail']),
};

/** Why something was not carried out, and what to do about it. */
export const effectProblems: Readonly<Record<EffectProblem, Localized>> = {
  'no-calendar': localized([
    'No hay ningún calendario del equipo en la pestaña Settings del registro. Pida a un administrador que lo anote, y reinténtelo.',
    "No hi ha cap calendari de l'equip a la pestanya Settings del registre. Demaneu a un administrador que l'hi anoti, i torneu-ho a provar.",
    'No team calendar is named in the registry’s Settings tab. Ask an administrator to name it, and try again.',
  ]),
  'calendar-unreachable': localized([
    'No puede escribir en el calendario del equipo. Pida permiso y reinténtelo, o anótelo a mano.',
    "No podeu escriure al calendari de l'equip. Demaneu permís i torneu-ho a provar, o anoteu-ho a mà.",
    'You cannot write to the team’s calendar. Ask for access and try again, or enter it by hand.',
  ]),
  'event-moved': localized([
    'Alguien cambió la hora o el título del evento en Calendar, y no se ha tocado. «Reintentar» lo deja como dice este despliegue; si la fecha es la nueva, cambie la fecha aquí.',
    "Algú va canviar l'hora o el títol de l'esdeveniment a Calendar, i no s'ha tocat. «Torna-ho a provar» el deixa com diu aquest desplegament; si la data és la nova, canvieu la data aquí.",
    'Somebody changed the event’s time or title in Calendar, and it was left alone. “Try again” makes it what this deployment says; if the new date is the right one, change the date here.',
  ]),
  'event-deleted': localized([
    'Alguien borró el evento en Calendar. «Reintentar» lo pone de nuevo.',
    "Algú va esborrar l'esdeveniment a Calendar. «Torna-ho a provar» el torna a posar.",
    'Somebody deleted the event in Calendar. “Try again” puts it back.',
  ]),
  'log-unreachable': localized([
    'No se encuentra el registro del cliente, o no puede verlo.',
    'No es troba el registre del client, o no el podeu veure.',
    'The customer’s log is not there, or you cannot see it.',
  ]),
  'log-read-only': localized([
    'No puede editar el registro del cliente: pida permiso de edición y reinténtelo.',
    "No podeu editar el registre del client: demaneu permís d'edició i torneu-ho a provar.",
    'You cannot edit the customer’s log: ask for edit access and try again.',
  ]),
  'log-headings': localized([
    'En el registro del cliente faltan la pestaña o los títulos de sus columnas: devuélvalos a su sitio y reinténtelo.',
    'Al registre del client hi falten la pestanya o els títols de les columnes: torneu-los al seu lloc i torneu-ho a provar.',
    'The customer’s log lacks its tab or its headings: put them back and try again.',
  ]),
  'row-deleted': localized([
    'Alguien borró la fila de este despliegue. «Reintentar» la escribe de nuevo al final.',
    "Algú va esborrar la fila d'aquest desplegament. «Torna-ho a provar» l'escriu de nou al final.",
    'Somebody deleted this deployment’s row. “Try again” writes it anew at the end.',
  ]),
  'mail-unknown': localized([
    'El borrador ya no está y no consta que se enviara. Mírelo en Gmail: si salió, márquelo como hecho a mano; si no, reinténtelo.',
    "L'esborrany ja no hi és i no consta que s'enviés. Mireu-ho a Gmail: si va sortir, marqueu-lo com a fet a mà; si no, torneu-ho a provar.",
    'The draft is gone and there is no sign that it was sent. Look in Gmail: if it left, mark it as done by hand; if not, try again.',
  ]),
  'tickets-not-connected': localized([
    'Zammad no está conectado: pegue el texto a mano.',
    'Zammad no està connectat: enganxeu el text a mà.',
    'Zammad is not connected: paste the text by hand.',
  ]),
  'ticket-missing': localized([
    'Zammad no tiene este ticket, o no deja verlo.',
    'Zammad no té aquest tiquet, o no el deixa veure.',
    'Zammad has no such ticket, or does not let it be seen.',
  ]),
  'ticket-merged': localized([
    'Se fusionó con otro ticket: coméntelo allí a mano.',
    'Es va fusionar amb un altre tiquet: comenteu-ho allà a mà.',
    'It was merged into another ticket: comment there by hand.',
  ]),
  'note-refused': localized([
    'Zammad no deja escribir en este ticket.',
    'Zammad no deixa escriure en aquest tiquet.',
    'Zammad does not allow writing into this ticket.',
  ]),
  'note-unasked': localized([
    'Zammad no ha contestado, y no se ha escrito nada. Reinténtelo.',
    "Zammad no ha contestat, i no s'ha escrit res. Torneu-ho a provar.",
    'Zammad did not answer, and nothing was written. Try again.',
  ]),
  'note-unknown': localized([
    'No se sabe si el comentario ha llegado. Al reintentar se mira antes si ya está.',
    'No se sap si el comentari ha arribat. En tornar-ho a provar es mira abans si ja hi és.',
    'Nobody knows whether the comment arrived. Trying again first looks whether it is there.',
  ]),
  failed: localized([
    'Google no lo ha permitido esta vez. Reinténtelo; si sigue igual, avise a un administrador.',
    'Google no ho ha permès aquesta vegada. Torneu-ho a provar; si continua igual, aviseu un administrador.',
    'Google did not let it through this time. Try again; if it stays like this, tell an administrator.',
  ]),
};

import type { TemplateKind } from './template-kind';

export const CATALAN_SUBJECT = '{{customer}}: desplegament a {{environment}} ({{id}})';

const closing = 'Salutacions cordials.';

const details = `{{#severalComponents}}

Els components que es desplegaran són els següents:
{{/severalComponents}}
{{#oneComponent}}

El component que es desplegarà és el següent:
{{/oneComponent}}
{{#components}}
* {{.}}
{{/components}}
{{#restarts}}

Cal reiniciar {{.}}.
{{/restarts}}

Es preveu una durada de {{duration}}.`;

const note = `{{#note}}

{{.}}
{{/note}}`;

const leftOut = `{{#someLeftOut}}

Ha quedat fora d'aquest desplegament el següent:
{{/someLeftOut}}
{{#leftOut}}
* {{.}}
{{/leftOut}}`;

const contact = 'obriu un tiquet nou al Portal de suport {{portal}}{{#phone}} o truqueu al {{.}}{{/phone}}.';

const support = `Per a qualsevol dubte o comportament nou que pugui aparèixer, ${contact}`;

export const CATALAN_BODIES: Readonly<Record<TemplateKind, string>> = {
  planned: `{{greeting}}.

Hem planificat un desplegament {{where}} per al {{date}} a les {{start}}.
{{^agreed}}

Si us plau, confirmeu-nos que la data i l'hora us van bé.
{{/agreed}}
{{#severalTickets}}

Inclou els tiquets/correus següents:
{{/severalTickets}}
{{#oneTicket}}

Inclou el tiquet següent:
{{/oneTicket}}
{{#severalMails}}

Inclou els correus següents:
{{/severalMails}}
{{#oneMail}}

Inclou el correu següent:
{{/oneMail}}
{{#tickets}}
* {{.}}
{{/tickets}}
{{^tickets}}
{{#what}}

{{.}}
{{/what}}
{{/tickets}}
${details}
${note}

Enviarem un correu quan comenci i un altre quan acabi.

${closing}`,

  moved: `{{greeting}}.

El desplegament {{where}} previst per al {{oldDate}} a les {{oldStart}} s'ha canviat al {{date}} a les {{start}}.
{{^agreed}}

Si us plau, confirmeu-nos que la data nova i l'hora us van bé.
{{/agreed}}
${note}

Disculpeu les molèsties.

${closing}`,

  cancelled: `{{greeting}}.

S'ha cancel·lat el desplegament {{where}} previst per al {{date}} a les {{start}}.
${note}

Si cal, us proposarem una data nova.

${closing}`,

  start: `{{greeting}}.

{{#severalTickets}}
Farem el desplegament {{where}} dels tiquets/correus següents:
{{/severalTickets}}
{{#oneTicket}}
Farem el desplegament {{where}} del tiquet següent:
{{/oneTicket}}
{{#severalMails}}
Farem el desplegament {{where}} dels correus següents:
{{/severalMails}}
{{#oneMail}}
Farem el desplegament {{where}} del correu següent:
{{/oneMail}}
{{#tickets}}
* {{.}}
{{/tickets}}
{{^tickets}}
Farem un desplegament {{where}}.
{{#what}}

{{.}}
{{/what}}
{{/tickets}}
${details}
${note}

${closing}`,

  delay: `{{greeting}}.

L'actualització s'allargarà més del que estava previst. Quan acabi el procés enviarem un correu de notificació.
{{#newEnd}}

Nova hora de finalització prevista: {{.}}.
{{/newEnd}}
${note}

${closing}`,

  'rolling-back': `{{greeting}}.

Estem revertint els canvis de l'actualització, perquè no s'ha pogut completar com estava previst. Quan acabi el procés enviarem un correu de notificació.
${note}

${closing}`,

  end: `{{greeting}}.

L'actualització s'ha completat satisfactòriament.
${leftOut}
${note}

${support}

${closing}`,

  'end-with-issues': `{{greeting}}.

L'actualització ha acabat amb les incidències pendents següents:
{{#issues}}
* {{.}}
{{/issues}}
${leftOut}
${note}

${support}

${closing}`,

  'end-rolled-back': `{{greeting}}.

No hem pogut completar l'actualització i n'hem revertit els canvis. Us proposarem una data nova.
${note}

${support}

${closing}`,

  'end-aborted': `{{greeting}}.

L'actualització s'ha interromput abans d'aplicar cap canvi. Us proposarem una data nova.
${note}

Per a qualsevol dubte, ${contact}

${closing}`,
};

import type { TemplateKind } from './template-kind';

export const SPANISH_SUBJECT = '{{customer}}: despliegue en {{environment}} ({{id}})';

const closing = 'Saludos cordiales.';

const details = `{{#severalComponents}}

Los componentes a desplegar son los siguientes:
{{/severalComponents}}
{{#oneComponent}}

El componente a desplegar es el siguiente:
{{/oneComponent}}
{{#components}}
* {{.}}
{{/components}}
{{#restarts}}

Se requiere reiniciar {{.}}.
{{/restarts}}

Se estima una duración de {{duration}}.`;

const note = `{{#note}}

{{.}}
{{/note}}`;

const leftOut = `{{#someLeftOut}}

Ha quedado fuera de este despliegue lo siguiente:
{{/someLeftOut}}
{{#leftOut}}
* {{.}}
{{/leftOut}}`;

const contact =
  'abra un nuevo ticket en el Portal de soporte {{portal}}{{#phone}} o contacte por teléfono al {{.}}{{/phone}}.';

const support = `Para cualquier duda o nuevo comportamiento que pueda aparecer, ${contact}`;

export const SPANISH_BODIES: Readonly<Record<TemplateKind, string>> = {
  planned: `{{greeting}}.

Hemos planificado un despliegue {{where}} para el {{date}} a las {{start}}.
{{^agreed}}

Por favor, confírmennos que la fecha y la hora les van bien.
{{/agreed}}
{{#severalTickets}}

Incluye los siguientes tickets/correos:
{{/severalTickets}}
{{#oneTicket}}

Incluye el siguiente ticket:
{{/oneTicket}}
{{#severalMails}}

Incluye los siguientes correos:
{{/severalMails}}
{{#oneMail}}

Incluye el siguiente correo:
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

Enviaremos un correo cuando empiece y otro cuando termine.

${closing}`,

  moved: `{{greeting}}.

El despliegue {{where}} previsto para el {{oldDate}} a las {{oldStart}} se ha cambiado al {{date}} a las {{start}}.
{{^agreed}}

Por favor, confírmennos que la nueva fecha y la hora les van bien.
{{/agreed}}
${note}

Disculpen las molestias.

${closing}`,

  cancelled: `{{greeting}}.

Se ha cancelado el despliegue {{where}} previsto para el {{date}} a las {{start}}.
${note}

Si es necesario, les propondremos una nueva fecha.

${closing}`,

  start: `{{greeting}}.

{{#severalTickets}}
Vamos a realizar el despliegue {{where}} de los siguientes tickets/correos:
{{/severalTickets}}
{{#oneTicket}}
Vamos a realizar el despliegue {{where}} del siguiente ticket:
{{/oneTicket}}
{{#severalMails}}
Vamos a realizar el despliegue {{where}} de los siguientes correos:
{{/severalMails}}
{{#oneMail}}
Vamos a realizar el despliegue {{where}} del siguiente correo:
{{/oneMail}}
{{#tickets}}
* {{.}}
{{/tickets}}
{{^tickets}}
Vamos a realizar un despliegue {{where}}.
{{#what}}

{{.}}
{{/what}}
{{/tickets}}
${details}
${note}

${closing}`,

  delay: `{{greeting}}.

La actualización se va a demorar más de lo esperado. Cuando termine el proceso enviaremos correo de notificación.
{{#newEnd}}

Nueva hora de finalización prevista: {{.}}.
{{/newEnd}}
${note}

${closing}`,

  'rolling-back': `{{greeting}}.

Estamos revirtiendo los cambios de la actualización, porque no se ha podido completar como estaba previsto. Cuando termine el proceso enviaremos correo de notificación.
${note}

${closing}`,

  end: `{{greeting}}.

La actualización se ha completado satisfactoriamente.
${leftOut}
${note}

${support}

${closing}`,

  'end-with-issues': `{{greeting}}.

La actualización ha terminado con las siguientes incidencias pendientes:
{{#issues}}
* {{.}}
{{/issues}}
${leftOut}
${note}

${support}

${closing}`,

  'end-rolled-back': `{{greeting}}.

No hemos podido completar la actualización y hemos revertido los cambios. Les propondremos una nueva fecha.
${note}

${support}

${closing}`,

  'end-aborted': `{{greeting}}.

La actualización se ha interrumpido antes de aplicar ningún cambio. Les propondremos una nueva fecha.
${note}

Para cualquier duda, ${contact}

${closing}`,
};

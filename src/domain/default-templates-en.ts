import type { TemplateKind } from './template-kind';

export const ENGLISH_SUBJECT = '{{customer}}: deployment to {{environment}} ({{id}})';

const closing = 'Kind regards.';

const details = `{{#severalComponents}}

The components to be deployed are the following:
{{/severalComponents}}
{{#oneComponent}}

The component to be deployed is the following:
{{/oneComponent}}
{{#components}}
* {{.}}
{{/components}}
{{#restarts}}

A restart of {{.}} is required.
{{/restarts}}

The estimated duration is {{duration}}.`;

const note = `{{#note}}

{{.}}
{{/note}}`;

const leftOut = `{{#someLeftOut}}

The following was left out of this deployment:
{{/someLeftOut}}
{{#leftOut}}
* {{.}}
{{/leftOut}}`;

const contact =
  'please open a new ticket in the Support portal {{portal}}{{#phone}} or call {{.}}{{/phone}}.';

const support = `For any question, or any new behaviour that may appear, ${contact}`;

export const ENGLISH_BODIES: Readonly<Record<TemplateKind, string>> = {
  planned: `{{greeting}},

We have planned a deployment {{where}} for {{date}} at {{start}}.
{{^agreed}}

Please confirm that this date and time suit you.
{{/agreed}}
{{#severalTickets}}

It includes the following tickets/emails:
{{/severalTickets}}
{{#oneTicket}}

It includes the following ticket:
{{/oneTicket}}
{{#severalMails}}

It includes the following emails:
{{/severalMails}}
{{#oneMail}}

It includes the following email:
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

We will send an email when it starts and another when it ends.

${closing}`,

  moved: `{{greeting}},

The deployment {{where}} planned for {{oldDate}} at {{oldStart}} has been moved to {{date}} at {{start}}.
{{^agreed}}

Please confirm that the new date and time suit you.
{{/agreed}}
${note}

We apologise for the inconvenience.

${closing}`,

  cancelled: `{{greeting}},

The deployment {{where}} planned for {{date}} at {{start}} has been cancelled.
${note}

If needed, we will propose a new date.

${closing}`,

  start: `{{greeting}},

{{#severalTickets}}
We are about to start the deployment {{where}} of the following tickets/emails:
{{/severalTickets}}
{{#oneTicket}}
We are about to start the deployment {{where}} of the following ticket:
{{/oneTicket}}
{{#severalMails}}
We are about to start the deployment {{where}} of the following emails:
{{/severalMails}}
{{#oneMail}}
We are about to start the deployment {{where}} of the following email:
{{/oneMail}}
{{#tickets}}
* {{.}}
{{/tickets}}
{{^tickets}}
We are about to start a deployment {{where}}.
{{#what}}

{{.}}
{{/what}}
{{/tickets}}
${details}
${note}

${closing}`,

  delay: `{{greeting}},

The update is going to take longer than expected. We will send an email when it has finished.
{{#newEnd}}

New estimated end time: {{.}}.
{{/newEnd}}
${note}

${closing}`,

  'rolling-back': `{{greeting}},

We are rolling back the changes of the update, because it could not be completed as planned. We will send an email when this has finished.
${note}

${closing}`,

  end: `{{greeting}},

The update has been completed successfully.
${leftOut}
${note}

${support}

${closing}`,

  'end-with-issues': `{{greeting}},

The update has finished with the following issues pending:
{{#issues}}
* {{.}}
{{/issues}}
${leftOut}
${note}

${support}

${closing}`,

  'end-rolled-back': `{{greeting}},

We could not complete the update and have rolled back the changes. We will propose a new date.
${note}

${support}

${closing}`,

  'end-aborted': `{{greeting}},

The update was interrupted before any change was applied. We will propose a new date.
${note}

For any question, ${contact}

${closing}`,
};

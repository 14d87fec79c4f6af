import type { Language } from './language';

/** The rollback guide before anything stands in it. */
export interface GuideTemplate {
  readonly language: Language;
  /** The document's name. */
  readonly subject: string;
  /** Plain text with Mustache tags, which `GUIDE_PLACEHOLDERS` names; `# ` begins a heading, `* ` an item. */
  readonly body: string;
}

interface GuideWords {
  readonly subject: string;
  readonly deployed: string;
  readonly goBack: string;
  readonly noComponent: string;
  readonly artifacts: string;
  readonly noArtifacts: string;
  readonly steps: string;
  readonly checks: string;
  readonly finish: string;
  readonly responsible: string;
  readonly backup: string;
}

const bodyOf = (words: GuideWords): string => `# ${words.deployed}

{{customer}}, {{environment}}
{{#what}}

{{.}}
{{/what}}
{{#tickets}}
* {{.}}
{{/tickets}}

# ${words.goBack}

{{#goBack}}
* {{.}}
{{/goBack}}
{{^goBack}}
${words.noComponent}
{{/goBack}}

# ${words.artifacts}

{{#artifacts}}
* {{.}}
{{/artifacts}}
{{^artifacts}}
${words.noArtifacts}
{{/artifacts}}

# ${words.steps}

{{#steps}}
* {{.}}
{{/steps}}

# ${words.checks}

{{#checks}}
* {{.}}
{{/checks}}
{{#someFinish}}

# ${words.finish}

{{/someFinish}}
{{#finish}}
* {{.}}
{{/finish}}

# ${words.responsible}

{{responsible}}{{#backup}} (${words.backup}: {{.}}){{/backup}}`;

const WORDS: Readonly<Record<Language, GuideWords>> = {
  es: {
    subject: 'Guía de rollback: {{customer}}, {{environment}}, {{title}}',
    deployed: 'Qué se despliega',
    goBack: 'A qué se vuelve',
    noComponent: 'Ningún componente cambia de versión. Por completar: cómo se deshace el cambio.',
    artifacts: 'Dónde están los artefactos anteriores',
    noArtifacts: 'Por completar.',
    steps: 'Pasos',
    checks: 'Cómo comprobarlo',
    finish: 'Para terminar',
    responsible: 'Quién responde',
    backup: 'suplente',
  },
  ca: {
    subject: 'Guia de rollback: {{customer}}, {{environment}}, {{title}}',
    deployed: 'Què es desplega',
    goBack: 'A què es torna',
    noComponent: 'Cap component no canvia de versió. Per completar: com es desfà el canvi.',
    artifacts: 'On són els artefactes anteriors',
    noArtifacts: 'Per completar.',
    steps: 'Passos',
    checks: 'Com es comprova',
    finish: 'Per acabar',
    responsible: 'Qui en respon',
    backup: 'suplent',
  },
  en: {
    subject: 'Rollback guide: {{customer}}, {{environment}}, {{title}}',
    deployed: 'What is deployed',
    goBack: 'What to go back to',
    noComponent: 'No component changes its version. To be completed: how the change is undone.',
    artifacts: 'Where the previous artifacts are',
    noArtifacts: 'To be completed.',
    steps: 'Steps',
    checks: 'How to check it',
    finish: 'To finish',
    responsible: 'Who is responsible',
    backup: 'backup',
  },
};

const guideIn = (language: Language): GuideTemplate => {
  const words = WORDS[language];
  return { language, subject: words.subject, body: bodyOf(words) };
};

export const DEFAULT_GUIDES: Readonly<Record<Language, GuideTemplate>> = {
  es: guideIn('es'),
  ca: guideIn('ca'),
  en: guideIn('en'),
};

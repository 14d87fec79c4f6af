import * as fc from 'fast-check';
import { DEFAULT_TEMPLATES } from '../../src/domain/default-templates';
import { renderTemplate } from '../../src/domain/render-template';
import { LANGUAGES } from '../../src/domain/language';
import type { Language } from '../../src/domain/language';
import { TEMPLATE_KINDS } from '../../src/domain/template-kind';
import type { TemplateKind } from '../../src/domain/template-kind';
import { TEMPLATE_PLACEHOLDERS } from '../../src/domain/template-placeholders';
import type { TemplatePlaceholder, TemplatePlaceholderName } from '../../src/domain/template-placeholders';
import type { TemplateTag } from '../../src/domain/template-tags';
import { templateTags } from '../../src/domain/template-tags';

type Values = Readonly<Record<TemplatePlaceholderName, string | boolean | readonly string[]>>;

const placeholders = new Map<string, TemplatePlaceholder>(Object.entries(TEMPLATE_PLACEHOLDERS));

const NOTHING: Values = {
  greeting: 'Buenas tardes',
  customer: 'Cooperativa Llum',
  environment: 'PRO',
  where: 'a producción',
  id: 'DEP-2026-0147',
  date: 'martes 1 de diciembre de 2026',
  start: '17:00',
  duration: '15 minutos',
  tickets: [],
  severalTickets: false,
  oneTicket: false,
  severalMails: false,
  oneMail: false,
  what: '',
  components: [],
  severalComponents: false,
  oneComponent: false,
  restarts: '',
  agreed: true,
  oldDate: 'lunes 30 de noviembre de 2026',
  oldStart: '16:30',
  newEnd: '',
  note: '',
  issues: ['El informe mensual tarda más de lo habitual'],
  someLeftOut: false,
  leftOut: [],
  portal: 'https://zammad.soffid.com/',
  phone: '871 96 29 12',
};

const bodyOf = (kind: TemplateKind, language: Language): string => {
  const template = DEFAULT_TEMPLATES.find((one) => one.kind === kind && one.language === language);
  if (!template) throw new Error(`no ${kind} in ${language}`);
  return template.body;
};

const rendered = (template: string, values: Partial<Values>): string => {
  const text = renderTemplate(template, { ...NOTHING, ...values }, 'text');
  if (!text.ok) throw new Error(JSON.stringify(text.error));
  return text.value;
};

const tagsOf = (template: string): readonly TemplateTag[] => {
  const tags = templateTags(template);
  if (!tags.ok) throw new Error(JSON.stringify(tags.error));
  return tags.value;
};

const mail = (kind: TemplateKind, values: Partial<Values> = {}, language: Language = 'es'): string =>
  rendered(bodyOf(kind, language), values);

describe('DEFAULT_TEMPLATES', () => {
  it('has every mail in every language', () => {
    expect(DEFAULT_TEMPLATES.map(({ kind, language }) => `${language} ${kind}`)).toEqual(
      LANGUAGES.flatMap((language) => TEMPLATE_KINDS.map((kind) => `${language} ${kind}`)),
    );
  });

  it.each(LANGUAGES)('has one subject in %s, with customer, environment and id', (language) => {
    const subjects = new Set(
      DEFAULT_TEMPLATES.filter((one) => one.language === language).map(({ subject }) => subject),
    );
    const [subject = ''] = subjects;

    expect(subjects.size).toBe(1);
    expect(tagsOf(subject).map(({ name }) => name)).toEqual(['customer', 'environment', 'id']);
    expect(subject).not.toMatch(/[\r\n]/);
  });

  const named = DEFAULT_TEMPLATES.map((template) => [template.kind, template.language, template] as const);

  describe.each(named)('%s in %s', (kind, language, { subject, body }) => {
    const uses = [...tagsOf(subject), ...tagsOf(body)];

    it('uses placeholders that this mail has', () => {
      const unknown = uses.filter(({ name }) => {
        const only = placeholders.get(name)?.only;
        return name !== '.' && (!placeholders.has(name) || (only !== undefined && !only.includes(kind)));
      });

      expect(unknown).toEqual([]);
    });

    it('uses each placeholder as what it is', () => {
      expect(rendered(subject, {})).toBe(
        {
          es: 'Cooperativa Llum: despliegue en PRO',
          ca: 'Cooperativa Llum: desplegament a PRO',
          en: 'Cooperativa Llum: deployment to PRO',
        }[language] + ' (DEP-2026-0147)',
      );
      expect(renderTemplate(body, NOTHING, 'text').ok).toBe(true);
    });

    it('starts with the greeting', () => {
      expect(body).toMatch(/^\{\{greeting\}\}[.,]\n\n/);
    });
  });

  it('uses every placeholder that is offered', () => {
    const used = new Set(
      DEFAULT_TEMPLATES.flatMap(({ subject, body }) =>
        [...tagsOf(subject), ...tagsOf(body)].map(({ name }) => name),
      ),
    );

    expect([...placeholders.keys()].filter((name) => !used.has(name))).toEqual([]);
  });

  it('leaves no paragraph empty, whatever there is to say', () => {
    const lines = fc.array(fc.constantFrom('ES-1 Uno', 'addon-scim 3.0.22'), { maxLength: 3 });
    const perhaps = (text: string) => fc.constantFrom('', text);
    const values = fc.record({
      tickets: lines,
      components: lines,
      leftOut: lines,
      what: perhaps('Un cambio'),
      restarts: perhaps('las consolas'),
      note: perhaps('Una nota'),
      newEnd: perhaps('18:00'),
      phone: perhaps('871 96 29 12'),
      agreed: fc.boolean(),
      mails: fc.boolean(),
    });
    const facts = fc.tuple(fc.constantFrom(...DEFAULT_TEMPLATES), values);
    fc.assert(
      fc.property(facts, ([{ body }, { mails, ...some }]) => {
        const text = rendered(body, {
          ...some,
          severalTickets: some.tickets.length > 1 && !mails,
          oneTicket: some.tickets.length === 1 && !mails,
          severalMails: some.tickets.length > 1 && mails,
          oneMail: some.tickets.length === 1 && mails,
          severalComponents: some.components.length > 1,
          oneComponent: some.components.length === 1,
          someLeftOut: some.leftOut.length > 0,
        });

        expect(text).not.toMatch(/\n{3}|[ \t]\n|\{|\}|^\s|\s$| {2}/);
        expect(text).not.toMatch(/\n\*.*\n[^*\n]/);
      }),
    );
  });
});

describe("the procedure's own mails", () => {
  const example: Partial<Values> = {
    tickets: [
      'ES-7412280 Tractar els ORGANISMES com si fósin un ORGÀNIC',
      'ES-7412104 PRODUCTES: No fa enviaments a les notificacions',
      'ES-7412224 roldanfm al fer baixa li apareix missatge de conservar',
    ],
    severalTickets: true,
    components: [
      'addon-diba 3.2.11',
      'biblioteques programari 3.2.1',
      'diputació aplicacions 3.21',
      'diputació programari 3.2.1',
    ],
    severalComponents: true,
    restarts: 'las consolas y los syncservers',
  };

  it('announces the start to the letter', () => {
    expect(mail('start', example)).toBe(`Buenas tardes.

Vamos a realizar el despliegue a producción de los siguientes tickets/correos:
* ES-7412280 Tractar els ORGANISMES com si fósin un ORGÀNIC
* ES-7412104 PRODUCTES: No fa enviaments a les notificacions
* ES-7412224 roldanfm al fer baixa li apareix missatge de conservar

Los componentes a desplegar son los siguientes:
* addon-diba 3.2.11
* biblioteques programari 3.2.1
* diputació aplicacions 3.21
* diputació programari 3.2.1

Se requiere reiniciar las consolas y los syncservers.

Se estima una duración de 15 minutos.

Saludos cordiales.`);
  });

  it('tells a delay to the letter, and the new time when there is one', () => {
    const delay = `Buenas tardes.

La actualización se va a demorar más de lo esperado. Cuando termine el proceso enviaremos correo de notificación.

Saludos cordiales.`;

    expect(mail('delay')).toBe(delay);
    expect(mail('delay', { newEnd: '18:00' })).toBe(
      delay.replace('\n\nSaludos', '\n\nNueva hora de finalización prevista: 18:00.\n\nSaludos'),
    );
  });

  it('tells the end to the letter', () => {
    expect(mail('end')).toBe(`Buenas tardes.

La actualización se ha completado satisfactoriamente.

Para cualquier duda o nuevo comportamiento que pueda aparecer, abra un nuevo ticket en el Portal de soporte https://zammad.soffid.com/ o contacte por teléfono al 871 96 29 12.

Saludos cordiales.`);
  });
});

describe('the start mail', () => {
  const one = { tickets: ['ES-1 Uno'], oneTicket: true };
  const mails = { tickets: ['Alta de usuarios', 'Informe'], severalMails: true };
  const oneMail = { tickets: ['Alta de usuarios'], oneMail: true };

  it.each`
    language | values                  | sentence
    ${'es'}  | ${one}                  | ${'Vamos a realizar el despliegue a producción del siguiente ticket:\n* ES-1 Uno\n\n'}
    ${'es'}  | ${mails}                | ${'Vamos a realizar el despliegue a producción de los siguientes correos:\n* Alta de usuarios\n* Informe\n\n'}
    ${'es'}  | ${oneMail}              | ${'Vamos a realizar el despliegue a producción del siguiente correo:\n* Alta de usuarios\n\n'}
    ${'es'}  | ${{}}                   | ${'Vamos a realizar un despliegue a producción.\n\nSe estima'}
    ${'es'}  | ${{ what: 'Cambio X' }} | ${'Vamos a realizar un despliegue a producción.\n\nCambio X\n\nSe estima'}
    ${'ca'}  | ${one}                  | ${'Farem el desplegament a producció del tiquet següent:\n* ES-1 Uno\n\n'}
    ${'ca'}  | ${mails}                | ${'Farem el desplegament a producció dels correus següents:\n* Alta de usuarios\n* Informe\n\n'}
    ${'ca'}  | ${oneMail}              | ${'Farem el desplegament a producció del correu següent:\n* Alta de usuarios\n\n'}
    ${'ca'}  | ${{}}                   | ${'Farem un desplegament a producció.\n\nEs preveu'}
    ${'en'}  | ${one}                  | ${'We are about to start the deployment to production of the following ticket:\n* ES-1 Uno\n\n'}
    ${'en'}  | ${mails}                | ${'We are about to start the deployment to production of the following emails:\n* Alta de usuarios\n* Informe\n\n'}
    ${'en'}  | ${oneMail}              | ${'We are about to start the deployment to production of the following email:\n* Alta de usuarios\n\n'}
    ${'en'}  | ${{}}                   | ${'We are about to start a deployment to production.\n\nThe estimated'}
  `(
    'says in $language: $sentence',
    ({ language, values, sentence }: { language: Language; values: Partial<Values>; sentence: string }) => {
      const where = { es: 'a producción', ca: 'a producció', en: 'to production' }[language];

      expect(mail('start', { where, ...values }, language)).toContain(sentence);
    },
  );

  it.each([
    [
      'es',
      'El componente a desplegar es el siguiente:\n* addon-scim 3.0.22\n\nSe requiere reiniciar la consola.\n\n',
    ],
    [
      'ca',
      'El component que es desplegarà és el següent:\n* addon-scim 3.0.22\n\nCal reiniciar la consola.\n\n',
    ],
    [
      'en',
      'The component to be deployed is the following:\n* addon-scim 3.0.22\n\nA restart of la consola is required.\n\n',
    ],
  ] as const)('says in %s what one component needs', (language, text) => {
    const values = { components: ['addon-scim 3.0.22'], oneComponent: true, restarts: 'la consola' };

    expect(mail('start', values, language)).toContain(text);
  });
});

describe('the other ends', () => {
  it.each([
    [
      'end-rolled-back',
      'es',
      'No hemos podido completar la actualización y hemos revertido los cambios. Les propondremos una nueva fecha.',
    ],
    [
      'end-rolled-back',
      'ca',
      "No hem pogut completar l'actualització i n'hem revertit els canvis. Us proposarem una data nova.",
    ],
    ['end-with-issues', 'es', 'La actualización ha terminado con las siguientes incidencias pendientes:\n* '],
    ['end-with-issues', 'ca', "L'actualització ha acabat amb les incidències pendents següents:\n* "],
    ['end-aborted', 'es', 'La actualización se ha interrumpido antes de aplicar ningún cambio.'],
    ['end-aborted', 'ca', "L'actualització s'ha interromput abans d'aplicar cap canvi."],
  ] as const)('%s says its state first, in %s', (kind, language, sentence) => {
    const [, ...paragraphs] = mail(kind, {}, language).split('\n\n');

    expect(paragraphs.join('\n\n').startsWith(sentence)).toBe(true);
  });

  it('names what was left out', () => {
    expect(mail('end', { someLeftOut: true, leftOut: ['ES-2 Dos'] })).toContain(
      'satisfactoriamente.\n\nHa quedado fuera de este despliegue lo siguiente:\n* ES-2 Dos\n\nPara cualquier duda',
    );
  });

  it('mentions no phone when there is none', () => {
    expect(mail('end', { phone: '' })).toContain('en el Portal de soporte https://zammad.soffid.com/.\n');
  });
});

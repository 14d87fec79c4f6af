import { composeMail } from '../../src/domain/mail';
import { DEFAULT_TEMPLATES } from '../../src/domain/default-templates';
import { LANGUAGES } from '../../src/domain/language';
import type { Language } from '../../src/domain/language';
import type { ComponentDraft } from '../../src/sidebar/plan/content-draft';
import { leftOf, withLast } from '../../src/sidebar/plan/components';
import { newPlanDraft } from '../../src/sidebar/plan/new-plan-draft';
import type { PlanDraft } from '../../src/sidebar/plan/plan-draft';
import type { BoxName, ReadingFacts } from '../../src/sidebar/plan/reading';
import { readBox, withBoxesRead } from '../../src/sidebar/plan/read-box';
import { valueOf } from '../support/builders';
import { EXAMPLE, EXAMPLE_FACTS } from '../support/example-deployment';
import { aPlanning, COMPONENTS, TICKETS } from './sample-planning';
import { homes } from './sample-views';

const last = aPlanning.lasts[0]!;

const facts: ReadingFacts = {
  ticketPrefix: 'ES-',
  partner: 'Llevant',
  companyDomain: 'company.example',
  last,
};

const empty = (): PlanDraft => newPlanDraft(aPlanning, homes.log('es').viewer, 'uid');

/** The draft with that text pasted into the box, all of which was understood or stays there. */
function pasted(box: BoxName, text: string, draft: PlanDraft = empty()): PlanDraft {
  return withBoxesRead({ ...draft, boxes: { ...draft.boxes, [box]: text } }, facts);
}

const ticketsOf = ({ tickets }: PlanDraft): string[] =>
  tickets.map(({ number, title }) => `${number} ${title}`);

const componentsOf = ({ components }: { readonly components: readonly ComponentDraft[] }): string[] =>
  components.map(({ name, version, previousVersion }) => `${name} ${version} < ${previousVersion}`);

const numbersOf = ({ tickets }: PlanDraft): string[] => tickets.map(({ number }) => number);

function startMail(language: Language): string {
  const mail = composeMail('start', EXAMPLE, { ...EXAMPLE_FACTS, language }, DEFAULT_TEMPLATES);
  return valueOf(mail).text;
}

describe('the box for tickets', () => {
  it('takes the procedure’s own, a line each', () => {
    const draft = pasted('tickets', TICKETS);

    expect(ticketsOf(draft)).toEqual([
      'ES-7412280 Tractar els ORGANISMES com si fósin un ORGÀNIC',
      'ES-7412104 PRODUCTES: No fa enviaments a les notificacions',
      'ES-7412224 roldanfm al fer baixa li apareix missatge de conservar',
    ]);
    expect(draft.boxes.tickets).toBe('');
  });

  it('keeps a ticket once, with the title that came last', () => {
    const once = pasted('tickets', 'ES-1234567 Alta');
    const again = pasted('tickets', 'es-1234567 Alta y baja\nES-1234568', once);

    expect(ticketsOf(again)).toEqual(['ES-1234567 Alta y baja', 'ES-1234568 ']);
    expect(ticketsOf(pasted('tickets', 'ES-1234567', again))).toEqual(ticketsOf(again));
  });

  it('takes a line without a number as the subject of a mail, once', () => {
    const draft = pasted('tickets', 'Error en las nóminas\nERROR en las nominas');

    expect(draft.mails.map(({ subject }) => subject)).toEqual(['Error en las nóminas']);
  });

  it('leaves in the box what it does not understand', () => {
    const draft = pasted('tickets', 'Tickets:\nES-1234567 Alta\nhttps://intranet.example/list');

    expect(numbersOf(draft)).toEqual(['ES-1234567']);
    expect(draft.boxes.tickets).toBe('Tickets:\nhttps://intranet.example/list');
    expect(readBox(draft, 'tickets', draft.boxes.tickets, facts)).toBeNull();
  });
});

describe('the box for components', () => {
  it('knows the version that runs there, which is the former one of what was left out last time', () => {
    expect(componentsOf(pasted('components', COMPONENTS))).toEqual([
      'addon-diba 3.2.11 < 3.2.10',
      'biblioteques programari 3.2.1 < ',
      'diputació aplicacions 3.21 < ',
      'diputació programari 3.2.1 < 3.1.9',
    ]);
  });

  it('plans nothing of the last time that was not pasted', () => {
    expect(empty().components).toEqual([]);
    expect(componentsOf(pasted('components', 'addon-diba 3.2.11'))).toEqual(['addon-diba 3.2.11 < 3.2.10']);
  });

  it('puts the version of a name that is there right, and keeps the one to go back to', () => {
    const first = pasted('components', 'Addon-Diba 3.2.11\nconsola 3.5.3');
    const second = pasted('components', 'addon-diba 3.2.12\nportal 1.0', first);

    expect(componentsOf(second)).toEqual([
      'Addon-Diba 3.2.12 < 3.2.10',
      'consola 3.5.3 < 3.5.2',
      'portal 1.0 < ',
    ]);
    expect(componentsOf(pasted('components', 'consola', second))).toEqual(componentsOf(second));
  });

  it('keeps one name twice when it was pasted with two versions', () => {
    expect(componentsOf(pasted('components', 'consola 3.5.3\nconsola 3.6'))).toEqual([
      'consola 3.5.3 < 3.5.2',
      'consola 3.6 < 3.5.2',
    ]);
  });
});

describe('the components of the last time', () => {
  it('are offered as long as they are not there, and taken in the versions that they had', () => {
    const { components } = pasted('components', 'ADDON-DIBA 3.2.11');

    expect(leftOf(components, last).map(({ name }) => name)).toEqual(['Diputació Programari', 'consola']);
    expect(componentsOf({ components: withLast(components, last) })).toEqual([
      'ADDON-DIBA 3.2.11 < 3.2.10',
      'Diputació Programari 3.2.0 < 3.1.9',
      'consola 3.5.2 < 3.5.2',
    ]);
    expect(leftOf(withLast(components, last), last)).toEqual([]);
  });

  it('are none where there was no last time', () => {
    expect(leftOf([], null)).toEqual([]);
    expect(withLast([], null)).toEqual([]);
  });
});

describe('a whole Start mail', () => {
  it.each(
    LANGUAGES.flatMap((language) =>
      (['tickets', 'components'] as const).map((box) => [language, box] as const),
    ),
  )('in %s fills the form from the box for %s', (language, box) => {
    const before = {
      ...empty(),
      durationMinutes: '60',
      restarts: { consoles: false, syncservers: false, other: '' },
    };
    const draft = pasted(box, startMail(language), before);

    expect(ticketsOf(draft)).toEqual(EXAMPLE.tickets.map(({ number, title }) => `${number} ${title}`));
    expect(componentsOf(draft)).toEqual(componentsOf(pasted('components', COMPONENTS)));
    expect(draft).toMatchObject({
      restarts: { consoles: true, syncservers: true, other: '' },
      durationMinutes: '15',
      boxes: { tickets: '', components: '' },
    });
  });

  it('says what it changed, which is everything that can be undone', () => {
    const reading = readBox(empty(), 'components', startMail('es'), facts)!;

    expect(Object.keys(reading.changes).sort()).toEqual([
      'components',
      'durationMinutes',
      'mails',
      'restarts',
      'tickets',
    ]);
    expect(reading.counts).toEqual({ tickets: 3, mails: 0, components: 4, people: 0 });
    expect(reading.mail).toEqual({ restarts: { consoles: true, syncservers: true, other: '' }, minutes: 15 });
  });

  it('leaves the duration alone where the form has none', () => {
    const { durationMinutes: _none, ...content } = empty();
    const reading = readBox(content, 'tickets', startMail('es'), facts)!;

    expect(reading.changes).not.toHaveProperty('durationMinutes');
    expect(reading.mail?.minutes).toBeNull();
  });

  it('is not looked for among people', () => {
    expect(pasted('parties', startMail('es')).tickets).toEqual([]);
  });
});

describe('the box for people', () => {
  it('adds each address once, in To or Cc, with the role that it most probably has', () => {
    const draft = pasted(
      'parties',
      'Para: MARTA.PUIG@vilanova.example; Pia Roig <pia@llevant.example>\nCC: cau@vilanova.example, nobody',
    );

    expect(draft.parties.slice(4)).toMatchObject([
      { name: 'Pia Roig', address: 'pia@llevant.example', role: 'partner', recipient: 'to' },
      { name: '', address: 'cau@vilanova.example', role: 'helpdesk', recipient: 'cc' },
    ]);
    expect(draft.parties).toHaveLength(6);
    expect(draft.boxes.parties).toBe('nobody');
  });
});

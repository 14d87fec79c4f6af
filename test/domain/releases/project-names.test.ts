import { projectByRule, projectIn, projectRules } from '../../../src/domain/releases/project-names';

describe('projectIn', () => {
  it.each([
    ['Soffid/addons/diba', 'Soffid/addons/diba'],
    [' Soffid/addons/diba/ ', 'Soffid/addons/diba'],
    ['https://gitlab.example/Soffid/addons/diba', 'Soffid/addons/diba'],
    ['https://elsewhere.example/Soffid/addons/diba/-/tags/version-3.2.11?x=1', 'Soffid/addons/diba'],
    ['https://gitlab.example/Soffid/addons/diba.git', 'Soffid/addons/diba'],
    [' 43 ', '43'],
    ['4.3', ''],
    ['diba', ''],
    ['', ''],
    ['Soffid/../secrets', ''],
    ['Soffid/addons/diba?private_token=x', ''],
    ['Soffid//diba', ''],
    [`Soffid/${'a'.repeat(200)}`, ''],
  ])('of %j is %j', (text, project) => {
    expect(projectIn(text)).toBe(project);
  });
});

describe('projectByRule', () => {
  const rules = projectRules(
    'addon-federation = Soffid/am/federation, addon-* = Soffid/addons/*\n* programari=Soffid/workflows/*-programari; nothing; x =',
  );

  it.each([
    ['addon-diba', 'Soffid/addons/diba'],
    ['Addon-Diba', 'Soffid/addons/diba'],
    ['addon-federation', 'Soffid/am/federation'],
    ['biblioteques programari', 'Soffid/workflows/biblioteques-programari'],
    ['Diputació  programari', 'Soffid/workflows/diputacio-programari'],
    ['addon-', ''],
    ['console', ''],
    ['addon-../x', ''],
  ])('of %j is %j', (name, project) => {
    expect(projectByRule(rules, name)).toBe(project);
  });
});

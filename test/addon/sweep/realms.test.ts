import { createCompany } from '../deployments';
import { CLOSING_EXAMPLES } from './closing-examples';
import { PLANNING_EXAMPLES } from './planning-examples';
import { createSweptCompany } from './swept-company';
import { sweep } from './sweep';

describe('the sweeps, which keep the realms of their runs', () => {
  it.each([
    ['plan', PLANNING_EXAMPLES.plan[0]],
    ['end', CLOSING_EXAMPLES.end[0]],
  ])('see of %s what runs in fresh realms show', (_verb, example) => {
    expect(sweep(createSweptCompany(), example)).toEqual(sweep(createCompany(), example));
  });
});

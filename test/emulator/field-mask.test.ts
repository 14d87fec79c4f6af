import { applyFieldMask, parseFieldMask, selects } from '../../emulator/kernel/field-mask';

function thrownBy(work: () => void): unknown {
  try {
    work();
  } catch (thrown) {
    return thrown;
  }
  return undefined;
}

const answer = {
  id: '1',
  owner: { name: 'Ana', address: 'ana@soffid.example' },
  files: [
    { id: 'a', size: 1, parent: { id: 'p', name: 'P' } },
    { id: 'b', parent: { id: 'q', name: 'Q' } },
  ],
};

describe('applyFieldMask', () => {
  it.each([
    ['id', { id: '1' }],
    ['owner/name', { owner: { name: 'Ana' } }],
    ['owner.name,owner.address', { owner: answer.owner }],
    ['files(id,size)', { files: [{ id: 'a', size: 1 }, { id: 'b' }] }],
    ['files(parent/id),id', { id: '1', files: [{ parent: { id: 'p' } }, { parent: { id: 'q' } }] }],
    ['files.parent(id)', { files: [{ parent: { id: 'p' } }, { parent: { id: 'q' } }] }],
    ['files/size', { files: [{ size: 1 }, {}] }],
    ['owner,owner/name', { owner: answer.owner }],
    ['*', answer],
    ['*/name', { id: '1', owner: { name: 'Ana' }, files: [{}, {}] }],
    [' id , owner(name) ', { id: '1', owner: { name: 'Ana' } }],
    ['absent', {}],
  ])('keeps what %p selects', (mask, expected) => {
    expect(applyFieldMask(answer, mask)).toEqual(expected);
  });

  it('keeps everything without a mask', () => {
    expect(applyFieldMask(answer, undefined)).toBe(answer);
  });

  it.each(['', 'files(id', 'files)', 'a,,b', 'a/', '(a)', 'a b(', 'a(b)c'])(
    'refuses %p as Google does',
    (mask) => {
      const message = `Invalid field selection ${mask}`;
      expect(thrownBy(() => applyFieldMask(answer, mask, 'drive.files.get'))).toEqual({
        kind: 'script-failure',
        name: 'GoogleJsonResponseException',
        message: `API call to drive.files.get failed with error: ${message}`,
        details: { code: 400, message, reason: 'invalidParameter' },
      });
    },
  );
});

describe('selects', () => {
  it.each([
    ['sheets.data', true],
    ['sheets', true],
    ['*', true],
    ['sheets(properties,data.rowData.values)', true],
    ['sheets.properties', false],
    ['spreadsheetId', false],
  ])('tells whether %p asks for the grid', (mask, expected) => {
    expect(selects(parseFieldMask(mask)!, ['sheets', 'data'])).toBe(expected);
  });
});

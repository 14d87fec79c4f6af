import { driveIdOf, linkIn } from '../../src/domain/drive-link';

const ID = '1b5ud4K9XY3V-X4iUIpOUchjtjJuhiUX_';

describe('driveIdOf', () => {
  it.each([
    `https://docs.google.com/document/d/${ID}/edit`,
    `https://docs.google.com/document/d/${ID}`,
    `https://docs.google.com/document/u/1/d/${ID}/edit?tab=t.0#heading=h.1`,
    `https://docs.google.com/spreadsheets/d/${ID}/edit#gid=0`,
    `https://docs.google.com/presentation/d/${ID}/view`,
    `https://docs.google.com/a/soffid.example/document/d/${ID}/edit`,
    `https://drive.google.com/file/d/${ID}/view?usp=sharing`,
    `https://drive.google.com/drive/folders/${ID}?usp=drive_link`,
    `https://drive.google.com/drive/u/0/folders/${ID}`,
    `https://drive.google.com/open?id=${ID}`,
    `https://drive.google.com/open?usp=x&id=${ID}&authuser=0`,
    `https://drive.google.com/uc?id=${ID}`,
  ])('finds the file of %s', (link) => {
    expect(driveIdOf(link)).toBe(ID);
  });

  it.each([
    '',
    ID,
    'https://wiki.example/rollback',
    `http://docs.google.com/document/d/${ID}`,
    `https://docs.google.com.example/document/d/${ID}`,
    `https://wiki.example/?to=https://docs.google.com/document/d/${ID}`,
    'https://docs.google.com/document/d/short/edit',
    'https://drive.google.com/drive/my-drive',
    `https://mail.google.com/mail/d/${ID}`,
    `https://docs.google.com/search?q=/d/${ID}`,
    `https://docs.google.com/document/d/${ID}<script>`,
  ])('finds none in «%s»', (link) => {
    expect(driveIdOf(link)).toBeNull();
  });
});

describe('linkIn', () => {
  it.each([
    ['', ''],
    ['en el Nexus', ''],
    ['http://wiki.example', ''],
    ['https://wiki.example/a', 'https://wiki.example/a'],
    ['Guía: https://wiki.example/a.', 'https://wiki.example/a'],
    ['(ver https://wiki.example/a?b=c), y https://other.example', 'https://wiki.example/a?b=c'],
    ['«https://wiki.example/a»', 'https://wiki.example/a'],
  ])('of «%s» is «%s»', (text, link) => {
    expect(linkIn(text)).toBe(link);
  });
});

/** A script that makes a small log in Drive and has a menu with a sidebar, for tests of the emulator's own page. */
export const LOG_SCRIPT = `
const FOLDER = '1b5ud4K9XY3V-X4iUIpOUchjtjJuhiUX_';
const STATUSES = ['Planned', 'Completed'];
function makeLog(rows) {
  const mimeType = 'application/vnd.google-apps.spreadsheet';
  const { id } = Drive.Files.create({ name: 'Acme - Deployment log', mimeType, parents: [FOLDER] }, null, { supportsAllDrives: true });
  const sheetId = Sheets.Spreadsheets.get(id).sheets[0].properties.sheetId;
  const values = [['Date', 'Status', 'What', 'Where', 'Tickets', 'Internal']];
  for (let row = 1; row <= rows; row += 1) values.push(['2026-03-' + String(row % 28 + 1).padStart(2, '0'), STATUSES[row % 2], 'Change ' + row, 'PRO', 'ES-' + (1000 - row), 'x']);
  Sheets.Spreadsheets.Values.update({ values }, id, 'A1', { valueInputOption: 'USER_ENTERED' });
  const range = { sheetId, startRowIndex: 1, startColumnIndex: 1, endColumnIndex: 2 };
  const condition = { type: 'ONE_OF_LIST', values: STATUSES.map((userEnteredValue) => ({ userEnteredValue })) };
  const width = (pixelSize, startIndex, endIndex) => ({ updateDimensionProperties: { range: { sheetId, dimension: 'COLUMNS', startIndex, endIndex }, properties: { pixelSize }, fields: 'pixelSize' } });
  Sheets.Spreadsheets.batchUpdate({ requests: [
    { updateSheetProperties: { properties: { sheetId, title: 'Deployments', gridProperties: { frozenRowCount: 1 } }, fields: 'title,gridProperties.frozenRowCount' } },
    { setDataValidation: { range, rule: { condition, strict: true, showCustomUi: true } } },
    { updateDimensionProperties: { range: { sheetId, dimension: 'COLUMNS', startIndex: 5, endIndex: 6 }, properties: { hiddenByUser: true }, fields: 'hiddenByUser' } },
    { addSheet: { properties: { title: 'Notes' } } },
    { addSheet: { properties: { title: '_records', hidden: true } } },
    width(120, 0, 2),
    width(240, 2, 3),
  ] }, id);
  return id;
}
function makeDocument(html) {
  const resource = { name: 'The guide', mimeType: 'application/vnd.google-apps.document', parents: [FOLDER] };
  return Drive.Files.create(resource, Utilities.newBlob(html, 'text/html'), { supportsAllDrives: true }).id;
}
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Open', 'openSidebar').addItem('Ask', 'openDialog').addItem('Warn', 'warn').addToUi();
}
function openSidebar() {
  const page = '<!doctype html><html><head><base target="_blank"></head><body>' +
    '<button id="write">Write</button><button id="close">Close</button><a href="https://docs.google.com/spreadsheets/d/' + SpreadsheetApp.getActiveSpreadsheet().getId() + '/edit">Log</a><output></output>' +
    '<script>const out = document.querySelector("output");' +
    'document.getElementById("write").onclick = () => google.script.run.withSuccessHandler((v) => { out.textContent = v; }).withFailureHandler((e) => { out.textContent = e.message; }).write();' +
    'document.getElementById("close").onclick = () => google.script.host.close();</scr' + 'ipt></body></html>';
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(page).setTitle('Deployments of Acme'));
}
function openDialog() {
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>Really?</p>'), 'A question');
}
function warn() {
  SpreadsheetApp.getUi().alert('Careful');
  console.warn('somebody was warned');
}
function write() {
  Sheets.Spreadsheets.Values.update({ values: [['written']] }, SpreadsheetApp.getActiveSpreadsheet().getId(), 'C2', { valueInputOption: 'RAW' });
  SpreadsheetApp.getActiveSpreadsheet().toast('C2 is written', 'Done');
  return 'done';
}
function sendMail() {
  GmailApp.createDraft('anna@acme.example', 'The deployment', 'It begins.', { cc: 'lead@soffid.example', htmlBody: '<p>It <b>begins</b>.</p><script>document.body.textContent = "script ran"</scr' + 'ipt>' }).send();
  GmailApp.createDraft('anna@acme.example', 'Another one', 'Later.');
}
`;

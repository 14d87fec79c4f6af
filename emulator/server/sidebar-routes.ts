import * as v from 'valibot';
import type { ServerContext } from './context';
import { answerOf, settleRun } from './context';
import { httpRefusal } from './http-refusal';
import type { Panel } from './panels';
import { html, json } from './reply';
import type { Route } from './route';
import { get, post } from './route';
import { asJson, callArguments, name } from './schemas';

const call = v.object({ function: name, arguments: callArguments });

/** What Google answers to a page whose browser is signed in to several accounts: https://issuetracker.google.com/issues/69270374 */
const SEVERAL_ACCOUNTS = {
  name: 'ScriptError',
  message: "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
};

/** Scripts and styles inline, as HtmlService delivers them; nothing from elsewhere, and no request but the script's calls. */
const policy = (calls: string): string =>
  [
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    `connect-src ${calls}`,
    "frame-ancestors 'self'",
  ].join('; ');

/** Before the page's own scripts, and after its doctype, so that it stays in standards mode. */
export function withGoogleScript(page: string, script: string): string {
  const element = `<script>${script.replaceAll('</script', String.raw`<\/script`)}</script>`;
  const before = /<head(\s[^>]*)?>/i.exec(page) ?? /<!doctype[^>]*>/i.exec(page);
  const at = before ? before.index + before[0].length : 0;
  return page.slice(0, at) + element + page.slice(at);
}

function panelOf(context: ServerContext, id: string): Panel {
  const panel = context.panels.find(id);
  if (!panel)
    throw httpRefusal(
      404,
      'This sidebar belongs to an earlier start of the emulator; open it again from the menu',
    );
  return panel;
}

/** The script's own pages, and what they ask of the script through `google.script.run`. */
export function sidebarRoutes(context: ServerContext, googleScript: string): Route[] {
  return [
    get('/sidebar/:id', ({ param, origin }) => {
      const panel = panelOf(context, param('id'));
      return html(withGoogleScript(panel.html, googleScript), policy(`${origin}/sidebar/${panel.id}/call`));
    }),
    post('/sidebar/:id/call', async ({ param, body }) => {
      const panel = panelOf(context, param('id'));
      const asked = body(call);
      if (context.session.severalAccounts) return json({ error: SEVERAL_ACCOUNTS });
      const { user, spreadsheetId } = panel;
      const report = await context.workspace.run({
        ...asked,
        arguments: asJson(asked.arguments),
        user,
        spreadsheetId,
      });
      return json({ ...answerOf(report), ui: settleRun(context, report) });
    }),
  ];
}

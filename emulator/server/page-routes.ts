import type { PageBundle } from './page-bundle';
import type { Reply } from './reply';
import { html } from './reply';
import type { Route } from './route';
import { get } from './route';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const INDEX = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Local Workspace</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/page.css" />
  </head>
  <body>
    <div id="app"></div>
    <script src="/page.js"></script>
  </body>
</html>
`;

const asset = (contentType: string, body: string): Reply => ({
  status: 200,
  headers: { 'content-type': contentType },
  body,
});

export function pageRoutes(bundle: PageBundle): Route[] {
  return [
    get('/', () => html(INDEX, POLICY)),
    get('/page.js', () => asset('text/javascript; charset=utf-8', bundle.script)),
    get('/page.css', () => asset('text/css; charset=utf-8', bundle.style)),
  ];
}

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** A server that tells what it was asked; it runs on a thread of its own, because the caller of it sleeps meanwhile. */
const SERVER = `
const { createServer } = require('node:http');
const { parentPort } = require('node:worker_threads');
let waiting = [];
const routes = {
  '/drop': (request, response) => request.socket.destroy(),
  '/half': (request, response) => { response.writeHead(200, { 'Content-Length': '100' }); response.write('half'); setTimeout(() => request.socket.destroy(), 20); },
  '/never': () => {},
  '/status': (request, response, url) => { response.writeHead(Number(url.searchParams.get('code'))); response.end(url.searchParams.get('text') ?? ''); },
  '/move': (request, response, url) => { response.writeHead(Number(url.searchParams.get('code')), { Location: url.searchParams.get('to') }); response.end(); },
  '/cookies': (request, response) => { response.writeHead(200, { 'Set-Cookie': ['a=1', 'b=2'], 'X-Own': 'ñ' }); response.end(); },
  '/latin': (request, response) => { response.writeHead(200, { 'Content-Type': 'text/plain; charset=ISO-8859-1' }); response.end(Buffer.from('producción', 'latin1')); },
  '/together': (request, response) => { waiting.push(response); if (waiting.length === 3) { waiting.forEach((one, i) => one.end(String(i))); waiting = []; } },
};
const server = createServer((request, response) => {
  const url = new URL(request.url, 'http://localhost');
  const route = routes[url.pathname];
  if (route) return route(request, response, url);
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const { method, headers } = request;
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ method, path: request.url, headers, body: Buffer.concat(chunks).toString('latin1') }));
  });
});
server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
`;

export interface Echo {
  method: string;
  path: string;
  headers: Record<string, string>;
  /** One character a byte. */
  body: string;
}

export interface EchoServer {
  readonly origin: string;
  close(): Promise<unknown>;
}

export async function startEchoServer(): Promise<EchoServer> {
  const worker = new Worker(SERVER, { eval: true });
  const [port] = (await once(worker, 'message')) as [number];
  return { origin: `http://127.0.0.1:${String(port)}`, close: () => worker.terminate() };
}

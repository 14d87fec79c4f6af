/** The sidebar's script, deflated and written as base64url: the build puts it here. */
declare const PACKED_SCRIPT: string;

/** The name that the script leaves behind. */
declare const SCRIPT_NAME: string;

/** One by one: `Uint8Array.from` takes five times as long. */
function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}

function unpack(packed: string): Promise<string> {
  const inflated = new Response(bytesOf(packed)).body?.pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(inflated).text();
}

/** @throws when the browser refused it, which it does in silence */
function run(script: string): void {
  const element = document.createElement('script');
  element.textContent = script;
  document.body.append(element);
  if (!(SCRIPT_NAME in window)) throw new Error('The script was not run');
}

/** In words of the page itself: the catalogue of messages is in what could not be read. */
function tellThatItCannotOpen(): void {
  const words = document.querySelector<HTMLTemplateElement>('#cannot-open');
  if (words) document.getElementById('app')?.replaceChildren(words.content);
}

Promise.resolve(PACKED_SCRIPT).then(unpack).then(run).catch(tellThatItCannotOpen);

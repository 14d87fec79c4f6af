/** The sidebar's script, deflated and written as base64url: the build puts it here. */
declare const PACKED_SCRIPT: string;

/** The name that the script leaves behind. */
declare const SCRIPT_NAME: string;

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  );

async function unpack(packed: string): Promise<string> {
  const inflated = new Blob([bytesOf(packed)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(inflated).text();
}

/** @throws when the browser refused it, which it does in silence */
function run(script: string): void {
  const element = document.createElement('script');
  element.textContent = script;
  document.body.append(element);
  if (!(SCRIPT_NAME in window)) throw new Error('The script was not run');
}

/** The page itself says so: the catalogue of messages is in what could not be read. */
function tellThatItCannotOpen(): void {
  const words = document.getElementById('cannot-open');
  if (words) words.hidden = false;
}

unpack(PACKED_SCRIPT).then(run).catch(tellThatItCannotOpen);

import { ensureAddon } from '../build/ensure-addon';
import { parseCommandLine } from './command-line';
import { startEmulator } from './start';

function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const parsed = parseCommandLine(process.argv.slice(2));
  if (!parsed.ok) throw new Error(parsed.message);
  const emulator = await startEmulator(parsed.value, ensureAddon());
  const stop = (): void => void emulator.stop().then(() => process.exit(), fail);
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  for (const line of [emulator.url, ...emulator.lines]) console.log(line);
}

main().catch(fail);

import { chromium } from 'playwright-core';
import type { Browser, LaunchOptions } from 'playwright-core';
import { bundledChromium } from './bundled-chromium';

// Containers often run as root and have a small /dev/shm; hinting would make text as wide as the machine's fonts please.
const ARGS = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'];

type Candidate = () => LaunchOptions;

const candidates: readonly Candidate[] = [
  () => {
    const { executablePath, env } = bundledChromium();
    return { executablePath, env: { ...inherited(), ...env }, args: ARGS };
  },
  () => ({ channel: 'chrome' }),
  () => ({ channel: 'msedge' }),
];

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

/**
 * A headless browser: the Chromium that came with the packages, else an installed Chrome or Edge.
 * @throws when there is none
 */
export async function launchBrowser(): Promise<Browser> {
  const failures: string[] = [];
  for (const candidate of candidates) {
    try {
      return await chromium.launch(candidate());
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(
    'No browser runs here: install Google Chrome or Microsoft Edge (the Chromium among the packages is for Linux on x64).',
    { cause: failures.join('\n\n') },
  );
}

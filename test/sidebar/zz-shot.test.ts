import { launchBrowser } from '../support/browser';
import { openSidebar } from './sidebar-page';
import { scenes } from './scenes';
it('shoots', async () => {
  const b = await launchBrowser();
  const out: unknown[] = [];
  for (const [locale, language] of [['en-US', 'en'], ['es-ES', 'es'], ['ca-ES', 'ca']] as const)
    for (const name of ['plan-filled', 'record']) {
      const s = await openSidebar(b, scenes[name]!.behaviours(language), { locale });
      await scenes[name]!.go?.(s.page, language);
      const el = s.page.locator('.date-and-time').first();
      out.push(locale, name, await s.page.locator('.date-and-time input').evaluateAll((all) => all.map((i) => [i.type, i.clientWidth, i.scrollWidth, Math.round(i.getBoundingClientRect().left), Math.round(i.getBoundingClientRect().right)].join(' '))));
      await el.evaluate((e) => e.parentElement?.scrollIntoView());
      await s.page.screenshot({ path: `/tmp/shot-${locale}-${name}.png`, clip: undefined });
      await s.close();
    }
  console.log(JSON.stringify(out, null, 1));
  await b.close();
});

import type { UiEffects } from './operation';
import type { RunOutcome } from './run';
import type { ScriptRunner } from './script-runner';
import type { TouchedThings } from './touched-things';
import type { World } from './world';

export interface MenuItem {
  readonly caption: string;
  readonly function: string;
}

export interface AddonMenu {
  /** The add-on's menu, as `onOpen` builds it in that file for that user. */
  menu(user: string, spreadsheetId: string | null): { items: MenuItem[]; outcome: RunOutcome };
  /** Chooses a menu item by its caption or by its function. */
  chooseMenuItem(item: string, user: string, spreadsheetId: string | null): RunOutcome;
}

function refused(message: string): RunOutcome {
  const ui: UiEffects = { menu: [], toasts: [], alerts: [], log: [] };
  return { error: { name: 'Exception', message }, killed: false, calls: 0, ui };
}

/** The mode of `onOpen` is NONE until somebody used the add-on in that file, then LIMITED for everybody. */
export function createAddonMenu(world: World, touched: TouchedThings, run: ScriptRunner): AddonMenu {
  function menu(user: string, spreadsheetId: string | null): { items: MenuItem[]; outcome: RunOutcome } {
    const authMode = (spreadsheetId && world.script.authModes[spreadsheetId]) || 'NONE';
    const outcome = run({ function: 'onOpen', arguments: [{ authMode }], user, spreadsheetId }, authMode);
    return { items: outcome.ui.menu, outcome };
  }
  return {
    menu,
    chooseMenuItem(item, user, spreadsheetId) {
      const { items } = menu(user, spreadsheetId);
      const chosen = items.find((one) => one.caption === item || one.function === item);
      if (!chosen) return refused(`There is no menu item "${item}"`);
      if (spreadsheetId) {
        world.script.authModes[spreadsheetId] = 'LIMITED';
        touched.touch({ kind: 'workspace' });
      }
      return run({ function: chosen.function, user, spreadsheetId }, 'FULL');
    },
  };
}

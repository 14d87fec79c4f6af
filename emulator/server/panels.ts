import { randomUUID } from 'node:crypto';

/** A sidebar or dialog that a run has shown: its HTML, and for whom and beside which file it runs. */
export interface Panel {
  readonly id: string;
  readonly kind: 'sidebar' | 'dialog';
  readonly html: string;
  readonly title: string;
  readonly user: string;
  readonly spreadsheetId: string | null;
}

export interface Panels {
  add(panel: Omit<Panel, 'id'>): Panel;
  find(id: string): Panel | undefined;
}

/** How many are remembered; a page that was left open longer asks to be opened again. */
const KEPT = 50;

export function createPanels(): Panels {
  const panels = new Map<string, Panel>();
  return {
    add(panel) {
      const added = { ...panel, id: randomUUID() };
      panels.set(added.id, added);
      const [oldest] = panels.keys();
      if (panels.size > KEPT && oldest !== undefined) panels.delete(oldest);
      return added;
    },
    find: (id) => panels.get(id),
  };
}

import { useState } from 'preact/hooks';
import type { Shown } from '../../server/context';
import { Dialog } from '../shared/dialog';
import { showSnackbar } from '../shared/snackbars';
import { PanelFrame } from './panel-frame';

export type Panel = NonNullable<Shown['sidebar']>;

/** What the script's runs show beside the sheet: a sidebar, a dialog, alerts and toasts. */
export function useRunEffects() {
  const [sidebar, setSidebar] = useState<Panel | null>(null);
  const [dialog, setDialog] = useState<Panel | null>(null);
  const [alerts, setAlerts] = useState<readonly string[]>([]);
  const show = (shown: Shown): void => {
    // Google shows one at a time: another one closes the former.
    if (shown.sidebar) setSidebar(shown.sidebar);
    if (shown.dialog) setDialog(shown.dialog);
    if (shown.alerts.length > 0) setAlerts((before) => [...before, ...shown.alerts]);
    for (const { message, title } of shown.toasts) showSnackbar(message, title);
  };
  return { sidebar, dialog, alerts, show, setSidebar, setDialog, setAlerts };
}

export type RunEffects = ReturnType<typeof useRunEffects>;

function Alert({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  return (
    <Dialog title="Deployments" onClose={onClose}>
      <p class="alert-text">{text}</p>
      <div class="buttons">
        <button type="button" class="filled-button" onClick={onClose}>
          OK
        </button>
      </div>
    </Dialog>
  );
}

export function Dialogs({ effects }: { readonly effects: RunEffects }) {
  const { dialog, alerts, show, setDialog, setAlerts } = effects;
  const [alert] = alerts;
  return (
    <>
      {dialog ? (
        <Dialog key={dialog.id} title={dialog.title} onClose={() => setDialog(null)} wide>
          <PanelFrame panel={dialog} onShown={show} onClose={() => setDialog(null)} />
        </Dialog>
      ) : null}
      {alert === undefined ? null : (
        <Alert key={alerts.length} text={alert} onClose={() => setAlerts((all) => all.slice(1))} />
      )}
    </>
  );
}

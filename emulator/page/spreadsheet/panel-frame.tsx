import { useEffect, useRef } from 'preact/hooks';
import type { Shown } from '../../server/context';
import type { PanelMessage } from '../google-script/tell-page';

interface PanelFrameProps {
  readonly panel: { readonly id: string; readonly title: string };
  /** A call of the page inside has shown something, perhaps. */
  readonly onShown: (shown: Shown) => void;
  readonly onClose: () => void;
}

/** As Google's: https://developers.google.com/apps-script/guides/html/restrictions */
const SANDBOX = 'allow-scripts allow-forms allow-popups allow-modals allow-downloads allow-same-origin';

function focusEditor(): void {
  document.querySelector<HTMLElement>('.grid [tabindex="0"]')?.focus();
}

function obey(message: PanelMessage, frame: HTMLIFrameElement, { onShown, onClose }: PanelFrameProps): void {
  switch (message.kind) {
    case 'called':
      if (message.ui) onShown(message.ui);
      return;
    case 'close':
      return onClose();
    case 'open':
      return void window.open(message.address, '_blank');
    case 'focus-editor':
      return focusEditor();
    case 'height':
      frame.style.height = `${String(message.height)}px`;
  }
}

/** The script's own page, with `google.script` in it. */
export function PanelFrame(props: PanelFrameProps) {
  const { panel } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    const listen = (event: MessageEvent<PanelMessage>): void => {
      if (frame.current && event.source === frame.current.contentWindow)
        obey(event.data, frame.current, latest.current);
    };
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, []);
  return (
    <iframe
      ref={frame}
      key={panel.id}
      class="panel-frame"
      title={panel.title}
      sandbox={SANDBOX}
      src={`/sidebar/${panel.id}`}
    />
  );
}

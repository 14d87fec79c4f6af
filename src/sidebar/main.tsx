import { render } from 'preact';
import { App } from './app';
import { startView, whenPageIsRead } from './start-view';

whenPageIsRead(() => {
  const root = document.getElementById('app');
  if (root) render(<App start={startView()} />, root);
});

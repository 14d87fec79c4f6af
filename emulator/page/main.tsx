import { render } from 'preact';
import { App } from './app';
import { followChanges } from './shared/live';

followChanges();
const root = document.getElementById('app');
if (root) render(<App />, root);

import { render } from 'preact';

const root = document.getElementById('app');
if (root) render(<h1>Local Workspace</h1>, root);

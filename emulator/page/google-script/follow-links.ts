import { localAddress } from './local-address';
import { tellPage } from './tell-page';

/** Links to what is emulated open it here: Google itself knows nothing of it. */
export function followLinks(): void {
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const address = link && localAddress(link.href);
    if (!address) return;
    event.preventDefault();
    tellPage({ kind: 'open', address });
  });
}

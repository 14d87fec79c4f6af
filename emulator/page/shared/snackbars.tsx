import { createStore, useStore } from './store';

interface Snackbar {
  readonly key: number;
  readonly title: string;
  readonly text: string;
}

const SHOWN_FOR = 7000;
const snackbars = createStore<readonly Snackbar[]>([]);
let last = 0;

function remove(key: number): void {
  snackbars.write(snackbars.read().filter((one) => one.key !== key));
}

export function showSnackbar(text: string, title = ''): void {
  last += 1;
  const key = last;
  snackbars.write([...snackbars.read(), { key, title, text }]);
  setTimeout(() => remove(key), SHOWN_FOR);
}

export function Snackbars() {
  return (
    <div class="snackbars" role="status">
      {useStore(snackbars).map(({ key, title, text }) => (
        <div class="snackbar" key={key}>
          <p>
            {title === '' ? null : <strong>{title} </strong>}
            {text}
          </p>
          <button type="button" aria-label="Dismiss" onClick={() => remove(key)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}

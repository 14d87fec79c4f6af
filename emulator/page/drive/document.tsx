import type { DocumentView } from '../../drive/view';
import { useLive } from '../shared/live';
import { linkTo } from '../shared/route';

/** Its text comes from whoever made it: the frame has neither scripts nor this page's origin. */
const asPage = (html: string): string =>
  `<base target="_blank"><style>body{margin:0;font:15px/1.5 Arial,sans-serif}</style>${html}`;

/** A document of Drive, to be read. */
export function Document({ id }: { readonly id: string }) {
  const { data, error } = useLive<DocumentView>(`/documents/${encodeURIComponent(id)}`);
  if (!data) return <p class="empty">{error ?? 'Opening the document…'}</p>;
  return (
    <section class="card document" aria-label={data.name}>
      <div class="folder-bar">
        <nav class="way" aria-label="Folder">
          <ol>
            <li>
              <a href={linkTo('drive')}>Drive</a>
            </li>
            <li>
              <h1>{data.name}</h1>
            </li>
          </ol>
        </nav>
      </div>
      <iframe title={data.name} sandbox="allow-popups" srcDoc={asPage(data.html)} />
    </section>
  );
}

import type { World } from '../kernel/world';
import { findDifferences } from './differences';
import { followDocument, forgetDocument } from './drive-adoption';
import { ignore } from './shelf';
import type { Apply, Shelf } from './shelf';

/**
 * Reads what the disk holds of documents: edited, moved and deleted ones. What is on disk wins; HTML that no script made is left alone.
 * @param first whether nothing has been read yet, so that everything is
 */
export async function readDocuments(world: World, shelf: Shelf, first: boolean): Promise<Apply> {
  const { files } = await shelf.disk.list('drive');
  const paths = files.filter((path) => path.toLowerCase().endsWith('.html'));
  const { changed, added, missing } = await findDifferences(shelf, 'document', paths, first);
  return () => {
    for (const found of changed) {
      world.drive.documents[found.document.id] = found.bytes.toString('utf8');
      followDocument(world, shelf, found);
    }
    for (const found of added) ignore(shelf, found, 'documents are made by the script');
    for (const { path, document } of missing) {
      delete world.drive.documents[document.id];
      forgetDocument(world, shelf, path, document.id);
    }
  };
}

import { documentKey, EVERYTHING, fileKey, LISTS } from '../../../domain/public-answers/surrogate-keys';
import { uid, type Strapi } from '../../runtime/strapi';
import { raiseGeneration } from '../../stores/public-generation';

const FILE = 'plugin::upload.file';
const DIRECTORY = [uid('column'), uid('department'), uid('reporter')];
const RIGHTS = ['plugin::users-permissions.permission', 'plugin::users-permissions.role'];

/** What the query engine has just done. */
interface Event {
  model: { uid: string };
  result?: { id?: number; documentId?: string } | null;
}

const keyOf = ({ model, result }: Event): string | undefined => {
  if (model.uid === FILE) return result?.id === undefined ? undefined : fileKey(result.id);
  return result?.documentId && documentKey(result.documentId);
};

/**
 * Raises the generation with every change of what stories show beside their own words, by whatever door it comes: columns,
 * departments, reporters and pictures that are changed or gone, and with every change of who may read. What is new among
 * them no public story names yet.
 */
export function followChanges(strapi: Strapi): void {
  const touch = async (event: Event): Promise<void> => {
    const key = keyOf(event);
    await raiseGeneration(strapi, key ? [LISTS, key] : [EVERYTHING]);
  };
  const raise = () => raiseGeneration(strapi, [EVERYTHING]);
  const { lifecycles } = strapi.db;
  lifecycles.subscribe({
    models: [...DIRECTORY, FILE],
    afterUpdate: touch,
    afterDelete: touch,
    afterUpdateMany: raise,
    afterDeleteMany: raise,
  });
  lifecycles.subscribe({
    models: RIGHTS,
    afterCreate: raise,
    afterCreateMany: raise,
    afterUpdate: raise,
    afterUpdateMany: raise,
    afterDelete: raise,
    afterDeleteMany: raise,
  });
}

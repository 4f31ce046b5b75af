import { replicaOf } from '../../runtime/database/read-replica';
import type { Strapi } from '../../runtime/strapi';
import { askMark, underGeneration } from '../../stores/public-generation';
import type { Make } from './answer-in-front';

/**
 * Makes answers from the replica, where it has the mark under which they are made: whoever reads the mark reads the change that wrote
 * it too (decision 68). Else the primary database makes them.
 */
export const makeNear =
  (strapi: Strapi, make: Make): Make =>
  async (request, generation) => {
    const near = await replicaOf(strapi)?.read(
      async () => (await askMark(strapi)) === generation.mark,
      () => underGeneration(generation, () => make(request, generation)),
    );
    return near ? near.result : make(request, generation);
  };

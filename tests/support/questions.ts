import type { Newsroom } from './newsroom';

/** How many questions Strapi’s own service of stories asked the database meanwhile. */
export async function questionsWhile({ strapi }: Newsroom, work: () => Promise<unknown>): Promise<number> {
  let questions = 0;
  const count = ({ model }: { model: { uid: string } }) => {
    if (model.uid === 'plugin::newsroom.article') questions += 1;
  };
  const stop = strapi.db.lifecycles.subscribe({ beforeFindMany: count, beforeFindOne: count });
  await work();
  stop();
  return questions;
}

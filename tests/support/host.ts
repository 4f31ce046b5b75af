import type { Core } from '@strapi/strapi';
import type { Newsroom } from './newsroom';

const THING = 'api::thing.thing';

/** A type of the host with every kind of way to stories, and one without drafts of its own. */
const schema = {
  kind: 'collectionType',
  collectionName: 'things',
  info: { singularName: 'thing', pluralName: 'things', displayName: 'Thing' },
  options: { draftAndPublish: false },
  attributes: {
    name: { type: 'string' },
    story: { type: 'relation', relation: 'manyToOne', target: 'plugin::newsroom.article' },
    stories: { type: 'relation', relation: 'manyToMany', target: 'plugin::newsroom.article' },
    next: { type: 'relation', relation: 'manyToOne', target: THING },
    cover: { type: 'media', multiple: false },
  },
};

/** Has the host a type of its own at `/api/things`. */
export function addThings(strapi: Core.Strapi): void {
  const { createCoreController, createCoreRouter, createCoreService } = strapiFactories;
  strapi.get<{ add(name: string, api: object): void }>('apis').add('thing', {
    contentTypes: { thing: { schema } },
    controllers: { thing: createCoreController(THING as never) },
    services: { thing: createCoreService(THING as never) },
    routes: { thing: createCoreRouter(THING as never) },
  });
}

/** Lets everybody read and write things, with an account and without one. */
export async function openThings({ strapi }: Newsroom): Promise<void> {
  const where = { type: { $in: ['public', 'correspondent'] } };
  const roles = await strapi.db.query('plugin::users-permissions.role').findMany({ where });
  for (const { id: role } of roles)
    for (const action of ['find', 'findOne', 'create', 'update'])
      await strapi.db
        .query('plugin::users-permissions.permission')
        .create({ data: { action: `${THING}.${action}`, role } });
}

/**
 * Has the host a plugin under the name of Strapi's GraphQL plugin, with the services by which other plugins say what
 * its schema is made of, and nothing else of it. Returns the types that it was told to leave out before it boots.
 */
export function addGraphql(strapi: Core.Strapi): string[] {
  const disabled: string[] = [];
  const atBoot: string[] = [];
  const ignore = () => undefined;
  const shadowCRUD = (uid: string) => ({ disable: () => disabled.push(uid), disableMutations: ignore });
  strapi.get<{ add(name: string, plugin: object): void }>('plugins').add('graphql', {
    // So most of Strapi's own plugins ask for nothing of it.
    config: { shadowCRUD: false },
    bootstrap: () => atBoot.push(...disabled),
    services: {
      extension: () => ({ shadowCRUD, use: ignore }),
      utils: () => ({ playground: { isEnabled: () => false } }),
    },
  });
  return atBoot;
}

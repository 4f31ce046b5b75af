import { ALL_UIDS } from './content-types';
import { actIdOfRequest } from './middlewares/act-id';
import { articleGate } from './middlewares/article-gate';
import { formBoundary } from './middlewares/form-boundary';
import { helpPages } from './middlewares/help-pages';
import { httpBoundary } from './middlewares/http-boundary';
import { jsonBoundary } from './middlewares/json-boundary';
import { portal } from './middlewares/portal';
import { madeInFront } from './middlewares/public-answers/made-in-front';
import { refusePushes } from './middlewares/refuse-pushes';
import { storyBoundary } from './middlewares/request-limits';
import { utf8Boundary } from './middlewares/utf8-boundary';
import { keepOutOfGraphql } from './services/runtime/host/graphql';
import { changeHost } from './services/runtime/host/host-changes';
import { servedUploads } from './middlewares/served-uploads';
import { hideRelated } from './services/public/pictures/own-relations';
import { answerInFront } from './services/public/answers/answer-in-front';
import { makeNear } from './services/public/answers/make-near';
import { connectReplica } from './services/runtime/database/read-replica';
import { guardRelations } from './services/public/relations-of-others';
import { CUSTOM_FIELDS } from '../../shared/custom-fields';
import type { Strapi } from './services/runtime/strapi';

/** Before the database is there: the gate goes in first, so that no call passes it by. */
export function register({ strapi }: { strapi: Strapi }): void {
  strapi.documents.use(articleGate(strapi) as never);
  hideRelated(strapi);
  guardRelations(strapi);
  keepOutOfGraphql(strapi, ALL_UIDS);
  changeHost(strapi);
  registerFields(strapi);
  connectReplica(strapi);
  answerInFront(strapi, makeNear(strapi, madeInFront(strapi)));
  strapi.server.use(servedUploads(strapi) as never);
  strapi.server.use(helpPages() as never);
  strapi.server.use(portal(strapi) as never);
  strapi.server.use(actIdOfRequest as never);
  strapi.server.use(httpBoundary(strapi) as never);
  strapi.server.use(storyBoundary(strapi) as never);
  strapi.server.use(jsonBoundary(strapi) as never);
  strapi.server.use(utf8Boundary(strapi) as never);
  strapi.server.use(formBoundary(strapi) as never);
  strapi.server.use(refusePushes(strapi) as never);
}

/** Fields that the panel shows as the desk does; each is one of Strapi's own types for the server. */
function registerFields(strapi: Strapi): void {
  const fields = Object.entries(CUSTOM_FIELDS).map(([name, type]) => ({ name, plugin: 'newsroom', type }));
  strapi.customFields.register(fields);
}

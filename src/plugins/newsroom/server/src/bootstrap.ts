import { answerRefusals } from './middlewares/answer-refusals';
import { guardSignIn } from './middlewares/sign-in';
import { JOBS } from './jobs';
import { backgroundJobsOf } from './services/runtime/jobs/background-jobs';
import { refuseOldDatabase } from './services/runtime/database/database-version';
import { followDatabaseClock } from './services/runtime/editorial-clock';
import { isChanged } from './services/runtime/host/host-changes';
import { warnOfSecondUtils } from './services/runtime/host/second-utils';
import { refuseUnstorable, stopBroken } from './middlewares/utf8-boundary';
import { guardFileRows, guardLibrary } from './services/public/pictures/library-guard';
import { closeRelated } from './services/public/pictures/own-relations';
import { showPublicFiles } from './services/public/pictures/shown-files';
import { guardDecisions, refuseTransfers } from './services/record/guard-decisions';
import { announcePurge } from './services/outgoing/announce-purge';
import { makeReadCounts } from './services/stores/read-counts';
import { followGenerations } from './services/stores/public-generation';
import { followChanges } from './services/public/answers/follow-changes';
import { takeOverRenditions } from './services/public/pictures/renditions';
import { publicAnswers } from './middlewares/public-answers';
import { guardStockRoutes } from './middlewares/stock-routes';
import { requestLimits } from './middlewares/request-limits';
import { prepareIndexes } from './services/search/indexes/tend';
import { seed } from './services/seeds';
import type { Strapi } from './services/runtime/strapi';
import { guardAccountNames } from './services/runtime/access/account-names';

/**
 * With the database there: whether it is new enough, its clock, what the newsroom needs in it, the watch over signed
 * pictures, and the answer to refusals, which goes inside of what Strapi has put around all routes by now. Background
 * work starts once the instance serves, so that a command that only loads Strapi does none.
 */
export async function bootstrap({ strapi }: { strapi: Strapi }): Promise<void> {
  refuseOldDatabase(strapi);
  await refuseTransfers(strapi, process.argv);
  await warnOfSecondUtils(strapi);
  await followDatabaseClock(strapi);
  await seed(strapi);
  await prepareIndexes(strapi);
  await makeReadCounts(strapi);
  guardLibrary(strapi);
  guardFileRows(strapi);
  guardDecisions(strapi);
  guardAccountNames(strapi);
  closeRelated(strapi);
  showPublicFiles(strapi);
  takeOverRenditions(strapi);
  followChanges(strapi);
  followGenerations(strapi, (keys) => announcePurge(strapi, keys));
  strapi.server.use(publicAnswers(strapi) as never);
  strapi.server.use(answerRefusals(strapi) as never);
  strapi.server.use(requestLimits(strapi) as never);
  strapi.server.use(stopBroken as never);
  strapi.server.use(refuseUnstorable as never);
  strapi.server.use(guardStockRoutes(strapi) as never);
  if (isChanged(strapi, 'signIn')) strapi.server.use(guardSignIn(strapi) as never);
  const jobs = backgroundJobsOf(strapi);
  jobs.schedule(JOBS);
  strapi.server.httpServer.once('listening', () => jobs.start());
}

import { SingleBar } from 'cli-progress';
import type { Strapi } from '../services/runtime/strapi';
import { INDEXES, type IndexName } from '../services/search/indexes/tables';
import { rebuildIndex } from '../services/search/indexes/tend';
import { verifyIndex, type IndexReport } from '../services/search/indexes/verify';
import { countRuns } from '../services/stores/run-store';
import { printable, refused, type CommandOutput } from './output';
import { withStrapi } from './with-strapi';

type Work<Result> = (index: IndexName, onLooked: (stories: number) => void) => Promise<Result>;

/** Does something for each index, with a bar on a terminal. */
async function forEachIndex<Result>(strapi: Strapi, work: Work<Result>): Promise<Result[]> {
  const total = await countRuns(strapi);
  const results: Result[] = [];
  for (const index of INDEXES) {
    const bar = new SingleBar({
      format: `${index} [{bar}] {value}/{total} {eta_formatted}`,
      noTTYOutput: false,
    });
    bar.start(total, 0);
    try {
      results.push(await work(index, (stories) => bar.increment(stories)));
    } finally {
      bar.stop();
    }
  }
  return results;
}

const BUSY =
  'An instance is working on the index just now; try again in a minute. 索引正在更新，请稍后再试。';

/** `newsroom search rebuild`: makes both indexes anew; they answer as before meanwhile. */
export const runSearchRebuild = (): Promise<CommandOutput> =>
  withStrapi(async (strapi) => {
    const done = await forEachIndex(strapi, (index, onLooked) => rebuildIndex(strapi, index, onLooked));
    if (done.includes(false)) return refused(BUSY);
    return { exitCode: 0, stdout: 'Both indexes are made anew. 两个索引均已重建。\n', stderr: '' };
  });

/** `newsroom search verify`: names each way in which an index is not what the stories are. */
export const runSearchVerify = (json: boolean): Promise<CommandOutput> =>
  withStrapi(async (strapi) => {
    const reports = await forEachIndex(strapi, (index, onLooked) => verifyIndex(strapi, index, onLooked));
    const isSound = reports.every(({ differences }) => differences.length === 0);
    const stdout = json ? `${JSON.stringify(reports, null, 2)}\n` : reports.map(describe).join('');
    return { exitCode: isSound ? 0 : 1, stdout, stderr: '' };
  });

const SAYS = {
  missing: 'is missing',
  unexpected: 'ought not to be there',
  differs: 'is there with another text',
} as const;

function describe({ index, stories, segments, differences }: IndexReport): string {
  const lines = differences.map((one) => {
    if ('article' in one) return `story ${printable(one.article)} ${SAYS[one.difference]}`;
    const what = one.term === undefined ? 'its list of stories' : `“${printable(one.term)}”`;
    return `segment ${one.segment}: ${what} is not as in the stories`;
  });
  const sum = `${stories} stories, ${segments} segments, ${differences.length} differences.`;
  return [...lines, sum].map((line) => `${index}: ${line}\n`).join('');
}

import { readFileSync } from 'node:fs';
import { createAccounts } from '../accounts.mjs';
import { callersOf } from './callers.mjs';
import { PUBLICATION, takeSteps } from './steps.mjs';
import { EVENING, SECOND_PAGE } from './evening.mjs';

const PAGE = 'demo/page.txt';
/** Which stories of the page are published at once, counted from 0. */
const PUBLISHED = [1];

/**
 * Loads the demo through the routes that people use, into an empty newsroom: the page, and an evening's work on it, so
 * that everybody finds something to do.
 */
export async function loadDemo(strapi, { base, accounts }) {
  const { callers, stories } = await importPage(strapi, { base, accounts });
  const second = await readPage(callers.get('editor2'), SECOND_PAGE(readFileSync(PAGE, 'utf8')));
  const all = { page: stories, second };
  for (const { of, place, steps } of EVENING) await takeSteps(callers, all[of][place], steps);
}

/** Loads no more than the page and two published stories of it: what tests arrange their own newsrooms on. */
export async function loadPage(strapi, { base, accounts }) {
  const { callers, stories } = await importPage(strapi, { base, accounts });
  await takeSteps(callers, stories[6], PUBLICATION);
}

async function importPage(strapi, { base, accounts }) {
  await createAccounts(strapi, accounts);
  const callers = await callersOf(base, accounts);
  const stories = await readPage(callers.get('editor1'), readFileSync(PAGE, 'utf8'));
  for (const account of accounts) if (account.reporter) await linkReporter(strapi, account);
  for (const place of PUBLISHED) await takeSteps(callers, stories[place], PUBLICATION);
  return { callers, stories };
}

async function readPage(call, text) {
  const { stories } = await call('POST', '/newsroom/page-imports', { text, accept: 'all' });
  return stories.map(({ documentId }) => documentId);
}

/** The correspondent's account belongs to the person of that name on the page. */
async function linkReporter(strapi, { username, reporter: name }) {
  const user = await strapi.db.query('plugin::users-permissions.user').findOne({ where: { username } });
  const reporters = strapi.documents('plugin::newsroom.reporter');
  const reporter = await reporters.findFirst({ filters: { name } });
  if (reporter) await reporters.update({ documentId: reporter.documentId, data: { user: user.id } });
}

import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { addressOf, send } from '../app.mjs';

/**
 * A site: where it listens, the ids of messages by story, and when the last message came.
 * @typedef {{ url: string, messages: Map<string, Set<string>>, last: number, close: () => void }} Site
 */

/**
 * A site that is told what becomes public, and notes the ids of the messages on each story.
 * @returns {Promise<Site>}
 */
export async function openSite() {
  /** @type {Site} */
  const site = { url: '', messages: new Map(), last: 0, close };
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      note(site, String(request.headers['webhook-id']), JSON.parse(body));
      response.writeHead(204).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  site.url = addressOf(server);
  return site;

  function close() {
    server.closeAllConnections();
    server.close();
  }
}

/**
 * @param {Site} site
 * @param {string} id
 * @param {{ type: string, data: { documentId: string } }} message
 */
function note(site, id, { type, data }) {
  if (type !== 'article.published') return;
  const ids = site.messages.get(data.documentId) ?? new Set();
  site.messages.set(data.documentId, ids.add(id));
  site.last = Date.now();
}

/**
 * Tells the newsroom of the site.
 * @param {Site} site
 * @param {import('./cluster.mjs').Newsroom} newsroom
 */
export const subscribe = (site, { base, staff }) =>
  send(`${base}/newsroom/receivers`, {
    token: staff.chiefEditor,
    body: { name: 'site', url: site.url, audience: 'site' },
  });

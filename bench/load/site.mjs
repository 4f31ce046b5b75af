import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { send } from '../app.mjs';

/** A site that is told what becomes public, and notes the ids of the messages on each story. */
export async function openSite() {
  const site = { messages: new Map(), last: 0, close };
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      note(site, request.headers['webhook-id'], JSON.parse(body));
      response.writeHead(204).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  site.url = `http://127.0.0.1:${server.address().port}`;
  return site;

  function close() {
    server.closeAllConnections();
    server.close();
  }
}

function note(site, id, { type, data }) {
  if (type !== 'article.published') return;
  const ids = site.messages.get(data.documentId) ?? new Set();
  site.messages.set(data.documentId, ids.add(id));
  site.last = Date.now();
}

/** Tells the newsroom of the site. */
export const subscribe = (site, { base, staff }) =>
  send(`${base}/newsroom/receivers`, {
    token: staff.chiefEditor,
    body: { name: 'site', url: site.url, audience: 'site' },
  });

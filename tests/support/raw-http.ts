import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';
import type { Newsroom } from './newsroom';

/** What a server answers to bytes that no client of HTTP sends by itself: the head of the answer and what comes with it. */
export async function sendRaw({ strapi }: Newsroom, ...parts: (string | Buffer)[]): Promise<string> {
  const server = strapi.server.httpServer;
  const wasListening = server.listening;
  if (!wasListening) await once(server.listen(0, '127.0.0.1'), 'listening');
  const socket = net.connect((server.address() as AddressInfo).port, '127.0.0.1');
  for (const part of parts) socket.write(part);
  const [answer] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  if (!wasListening) await new Promise((closed) => server.close(closed));
  return answer.toString('utf8');
}

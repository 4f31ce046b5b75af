import net from 'node:net';

/** A mail server that takes every mail and keeps it, with the lines joined that the mail had to break. */
export interface MailServer {
  port: number;
  mails: string[];
  stop(): Promise<void>;
}

/** Starts a mail server on a free port. */
export async function startMailServer(): Promise<MailServer> {
  const mails: string[] = [];
  const server = net.createServer((socket) => receive(socket, mails));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as net.AddressInfo).port,
    mails,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Speaks as much SMTP as one mail needs. */
function receive(socket: net.Socket, mails: string[]): void {
  let text = '';
  let isData = false;
  const answer = (line: string) => socket.write(`${line}\r\n`);
  answer('220 ready');
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    if (isData && !text.endsWith('\r\n.\r\n')) return;
    if (isData) mails.push(text.replaceAll('=\r\n', ''));
    const isStart = !isData && text.startsWith('DATA');
    const isEnd = text.startsWith('QUIT');
    [isData, text] = [isStart, ''];
    answer(isStart ? '354 go on' : isEnd ? '221 bye' : '250 ok');
    if (isEnd) socket.end();
  });
}

const { once } = require('node:events');
const net = require('node:net');

/** A port that nobody listens on. */
exports.freePort = async () => {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {net.AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
};

/** A route for machines: what it gives needs no account, or the controller asks for a token. */
const open = (path: string, handler: string) => ({
  method: 'GET' as const,
  path,
  handler,
  config: { auth: false as const },
});

/** Routes at `/newsroom`, for proxies, orchestrators and those who watch the server. */
export const operations = {
  type: 'admin',
  routes: [
    open('/health/live', 'health.live'),
    open('/health/ready', 'health.ready'),
    open('/metrics', 'metrics.read'),
  ],
};

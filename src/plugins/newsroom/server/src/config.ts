type Env = (name: string, fallback: string) => string;

/** What a host can set about the newsroom in `config/plugins`, and the environment variables for it. */
export const config = {
  default: ({ env }: { env: Env }): { metricsToken: string } => ({
    /** Opens `GET /newsroom/metrics`; empty keeps it shut. */
    metricsToken: env('NEWSROOM_METRICS_TOKEN', ''),
  }),
  validator({ metricsToken }: { metricsToken?: unknown }): void {
    if (typeof metricsToken !== 'string') throw new Error('metricsToken must be a text.');
  },
};

import { newsroomApi } from '../api/newsroom-api';

/** The endpoint of Strapi's client that asks whether the panel has an administrator already. */
interface InitEndpoint {
  query?: unknown;
  transformResponse?: unknown;
  queryFn: (
    argument: unknown,
    api: unknown,
    options: unknown,
    ask: (query: object) => Promise<Answer>,
  ) => Promise<Answer>;
}

interface Answer {
  data?: unknown;
  error?: unknown;
}

/**
 * Lets the panel go by what the server said before, where it cannot be asked now. Without an answer Strapi takes the
 * newsroom for a new one: whoever was signed out while the server was away saw the form for its first administrator.
 */
export function rememberHost(): void {
  let known: Answer | undefined;
  newsroomApi.enhanceEndpoints({
    endpoints: {
      init: (endpoint: InitEndpoint) => {
        delete endpoint.query;
        delete endpoint.transformResponse;
        endpoint.queryFn = async (_argument, _api, _options, ask) => {
          const answer = await ask({ url: '/admin/init', method: 'GET' });
          if (answer.error) return known ?? answer;
          known = { data: (answer.data as Answer).data };
          return known;
        };
      },
    },
  });
}

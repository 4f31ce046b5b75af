import { ERRORS, type ErrorCode } from '../../../../shared/errors';
import type { AuthKind, Route } from './route';

/** The body of every refusal. */
export const REFUSAL_SCHEMA = {
  type: 'object',
  required: ['data', 'error'],
  properties: {
    data: { type: 'null' },
    error: {
      type: 'object',
      required: ['status', 'name', 'message', 'details'],
      properties: {
        status: { type: 'integer' },
        name: { type: 'string' },
        message: { type: 'string' },
        details: {
          type: 'object',
          required: ['code', 'zh'],
          properties: {
            code: { enum: Object.keys(ERRORS) },
            zh: { type: 'string' },
            // Of `withdrawn`: the tombstone of the story.
            withdrawal: { $ref: '#/components/schemas/Withdrawal' },
          },
        },
      },
    },
  },
} as const;

const OF_AUTH_KIND: Record<AuthKind, readonly ErrorCode[]> = {
  editor: ['not_signed_in', 'not_permitted'],
  account: ['not_signed_in', 'not_permitted'],
  open: [],
};

/** What a route may refuse with, by status: its own codes, and those of its path, its input and its auth. */
export function refusalsOf(route: Route, auth: AuthKind): Record<number, object> {
  const { refusals = [] } = route.endpoint;
  const codes = [...new Set([...OF_AUTH_KIND[auth], ...ofInput(route), ...refusals])];
  const statuses = new Set(codes.map((code) => ERRORS[code].status));
  const ofStatus = (status: number) => codes.filter((code) => ERRORS[code].status === status);
  return Object.fromEntries([...statuses].map((status) => [status, answerOf(ofStatus(status))]));
}

function ofInput({ method, path, endpoint: { params, query, isOnce, form } }: Route): ErrorCode[] {
  const takesBody = method === 'POST' || method === 'PUT';
  return [
    // Of a path and a question, too, that nobody takes: they may hold what no database keeps.
    'bad_request',
    ...(params || query || takesBody ? (['too_complex'] as const) : []),
    ...(path.includes(':') ? (['not_found'] as const) : []),
    ...(isOnce ? (['key_reused'] as const) : []),
    ...(method === 'GET' ? [] : (['too_many_requests'] as const)),
    ...(takesBody ? (['too_large', 'not_json', 'not_utf8'] as const) : []),
    ...(form ? (['length_required', 'form_broken'] as const) : []),
  ];
}

const answerOf = (codes: readonly ErrorCode[]) => ({
  description: codes.map((code) => `\`${code}\`: ${ERRORS[code].en}`).join('\n\n'),
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
  'x-codes': codes,
});

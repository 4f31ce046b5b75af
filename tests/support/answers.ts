import type { Answer } from './people/people';

/** The status and the code of a refusal. */
export const refusalIn = ({ status, body }: Answer): [number, string | undefined] => [
  status,
  body.error?.details?.code,
];

/** The paths that a refusal of bad input names. */
export const pathsIn = ({ body }: Answer): string[] =>
  body.error.details.issues.map(({ path }: { path: (string | number)[] }) => path.join('.'));

/** A body that has the shape of Strapi's errors. */
export const strapiError = (status: number): object => ({
  data: null,
  error: {
    status,
    name: expect.any(String),
    message: expect.any(String),
    details: expect.any(Object),
  },
});

import SwaggerParser from '@apidevtools/swagger-parser';
import fc from 'fast-check';
import { faultsIn } from '../../support/fuzz/faults';
import { RawClient } from '../../support/fuzz/send';
import { prepareTargets, type Targets } from '../../support/fuzz/targets';
import { requestsTo } from '../../support/fuzz/requests';
import { startNewsroom, type Newsroom } from '../../support/newsroom';
import { operationsIn, readOpenApi, type OpenApi, type Operation } from '../../support/openapi';

/** Requests to each operation: few at every run of the suite, many with `FUZZ=long`. */
const REQUESTS = process.env.FUZZ === 'long' ? 500 : 30;
const LONGEST_REQUEST = 1_000;

let newsroom: Newsroom;
let client: RawClient;
let targets: Targets;
let operations: Operation[];

beforeAll(async () => {
  newsroom = await startNewsroom();
  targets = await prepareTargets(newsroom);
  operations = operationsIn(await dereferenced(await readOpenApi(newsroom)));
  client = await RawClient.to(newsroom);
  newsroom.strapi.log.silent = true;
}, 180_000);
afterAll(async () => {
  client.close();
  newsroom.strapi.log.silent = false;
  await newsroom.stop();
});

/** The document with each shape in the places that refer to it. */
const dereferenced = async (document: OpenApi): Promise<OpenApi> =>
  (await SwaggerParser.dereference(document as never)) as never;

describe('Every operation of the document', () => {
  it(
    'survives whatever is sent to it, and tells nothing that is not public',
    async () => {
      const targeted = operations.map((operation) => ({
        operation,
        arbitrary: requestsTo(operation, targets.knownOf(operation), targets.callers),
      }));
      for (const { operation, arbitrary } of targeted) {
        const property = fc.asyncProperty(arbitrary, async (request) => {
          const headers = { ...request.headers, ...targets.headersOf(request.caller) };
          const answer = await client.send({ ...request, headers, method: operation.method });
          const isInside = targets.isInside(request.caller);
          expect({ answer, faults: faultsIn({ operation, request, answer, isInside }) }).toMatchObject({
            faults: [],
          });
        });
        await fc.assert(property, { numRuns: REQUESTS });
      }
      expect(operations.length).toBeGreaterThan(70);
    },
    60_000 + 100 * REQUESTS * LONGEST_REQUEST,
  );
});

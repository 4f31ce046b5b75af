import fc from 'fast-check';

/** What `npm test` draws by, so that the same tree gives the same result. */
const FIXED_SEED = 20260101;

/** `RANDOM_SEED`: a number brings a failure back, `random` looks for new ones. */
const asked = process.env.RANDOM_SEED;

if (asked !== 'random') fc.configureGlobal({ seed: asked ? Number(asked) : FIXED_SEED });

#!/usr/bin/env node
// Trains the scorer of title pairs from a corpus of printed articles and prints its figures.
// usage: node scripts/train-title-scorer.mjs CORPUS.jsonl[.gz] [--days-not-seen PREFIX,PREFIX] [--write]
//   CORPUS           one article a line: {"date": "20200101", "kicker": "", "headline": "…", "subhead": ""}
//   --days-not-seen  articles whose day begins so are judged, not learned from
//   --write          puts the weights into the parser; the texts of the corpus do not go with them
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const { transformSync } = require('@swc/core');
require.extensions['.ts'] = (module, file) => {
  const jsc = { parser: { syntax: 'typescript' }, target: 'es2022' };
  module._compile(
    transformSync(readFileSync(file, 'utf8'), { jsc, module: { type: 'commonjs' } }).code,
    file,
  );
};
const TITLES = '../src/plugins/newsroom/server/src/domain/page-parsing/titles';
const { pairFeatures, WEIGHTS } = require(`${TITLES}/pair-features.ts`);
const { kickerScore } = require(`${TITLES}/kicker-cues.ts`);
const { ALPHABET, RULES_SHARE, STEP, SUBHEAD_BIAS } = require(`${TITLES}/pair-scale.ts`);

const ROUNDS = 6;
const RATE = 0.05;
const DECAY = 1e-4;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'days-not-seen': { type: 'string', default: '' }, write: { type: 'boolean', default: false } },
});
const bytes = readFileSync(positionals[0]);
const text = (positionals[0].endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
const unseen = values['days-not-seen'].split(',').filter(Boolean);

/** Articles with exactly two title lines; the answer is 1 where the first is the kicker. */
const pairs = text
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line))
  .filter(({ kicker, headline, subhead }) => headline && Boolean(kicker) !== Boolean(subhead))
  .map(({ date, kicker, headline, subhead }) => ({
    isUnseen: unseen.some((day) => date.startsWith(day)),
    answer: kicker ? 1 : 0,
    lines: kicker ? [kicker, headline] : [headline, subhead],
  }))
  .map((pair) => ({ ...pair, rules: kickerScore(...pair.lines), features: pairFeatures(...pair.lines) }));
const learned = pairs.filter(({ isUnseen }) => !isUnseen);

const weights = new Float64Array(WEIGHTS);
const sumOf = (features) => features.reduce((sum, at) => sum + weights[at], 0);
for (let round = 0; round < ROUNDS; round += 1) {
  for (const { features, answer } of inOtherOrder(learned, round)) {
    const miss = answer - 1 / (1 + Math.exp(-sumOf(features)));
    for (const at of features) weights[at] += (RATE / (1 + round)) * miss - DECAY * weights[at];
  }
}

/** A fixed shuffle, another one each round. */
function inOtherOrder(list, round) {
  const order = [...list];
  let state = round + 1;
  for (let at = order.length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other], order[at]];
  }
  return order;
}

const half = ALPHABET.length / 2;
const levels = Array.from(weights, (weight) =>
  Math.max(0, Math.min(ALPHABET.length - 1, Math.round(weight / STEP) + half)),
);
levels.forEach((level, at) => {
  weights[at] = (level - half) * STEP;
});

/** As the parser scores: above 0 speaks for kicker and headline. */
const scoreOf = ({ rules, features }) => RULES_SHARE * rules - SUBHEAD_BIAS + sumOf(features);
const isRight = (one) => scoreOf(one) > 0 === (one.answer === 1);
const share = (list, holds) => `${((100 * list.filter(holds).length) / list.length).toFixed(1)} %`;
for (const [name, list] of [
  ['seen', learned],
  ['not seen', pairs.filter(({ isUnseen }) => isUnseen)],
]) {
  if (list.length === 0) continue;
  const byRules = share(list, ({ rules, answer }) => rules > 0 === (answer === 1));
  const byWeights = share(list, ({ features, answer }) => sumOf(features) > 0 === (answer === 1));
  console.log(
    `${name}: ${list.length} pairs, rules ${byRules}, weights ${byWeights}, both ${share(list, isRight)}`,
  );
  const wrong = list.filter((one) => !isRight(one));
  for (const margin of [0.5, 1, 1.5, 2]) {
    const isNear = (one) => Math.abs(scoreOf(one)) < margin;
    console.log(
      `  nearer than ${margin}: ${share(list, isNear)} of all, ${share(wrong, isNear)} of the wrong ones`,
    );
  }
}

if (values.write) {
  const lines = levels
    .map((level) => ALPHABET[level])
    .join('')
    .match(/.{1,512}/g);
  const code = `/** The weights of the scorer of title pairs, a character each; written by scripts/train-title-scorer.mjs. */\nexport const PAIR_WEIGHTS = [\n${lines.map((line) => `  '${line}',`).join('\n')}\n].join('');\n`;
  writeFileSync(new URL(`${TITLES}/pair-weights.ts`, import.meta.url), code);
}

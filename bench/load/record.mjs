import { createHash, randomUUID } from 'node:crypto';
import canonicalize from 'canonicalize';

const CHUNK = 500;

const COLUMNS =
  'document_id, sequence, article, act, actor_kind, actor_id, actor_name, at, round, from_stage, to_stage, ' +
  'from_publication, to_publication, version, digest, opinion, reason_code, details, previous_hash, hash';

/** Columns that are under the hash of a decision. */
const DECIDED = COLUMNS.split(', ').filter((name) => name !== 'document_id' && name !== 'hash');

/** Decisions on the first story that was scheduled, up to that act: all others are copies of it. */
const MODEL = `
  select * from newsroom_decisions decision
  where article = (select article from newsroom_decisions where act = 'schedule' order by sequence limit 1)
    and sequence <= (select min(sequence) from newsroom_decisions where act = 'schedule')
  order by sequence`;

/**
 * Gives stories the record of the first one that was scheduled, each with its own digest and time, at the end of the
 * chain: without it nothing of them would be published.
 * @param {import('pg').Client} database
 * @param {ReadonlyMap<string, string>} times by the story
 */
export async function recordAsModel(database, times) {
  await database.query('begin');
  const { rows: heads } = await database.query('select * from newsroom_chain_heads for update');
  const { rows: model } = await database.query(MODEL);
  const { rows: runs } = await database.query(
    'select article, digest from newsroom_runs where article = any($1)',
    [[...times.keys()]],
  );
  let end = { sequence: Number(heads[0].sequence), hash: heads[0].hash };
  const copies = runs.flatMap(({ article, digest }) =>
    model.map((row) => (end = linked(copyOf(row, { article, digest, at: times.get(article) }), end))),
  );
  for (let first = 0; first < copies.length; first += CHUNK) {
    await database.query(
      `insert into newsroom_decisions (${COLUMNS}) select ${COLUMNS} from json_populate_recordset(null::newsroom_decisions, $1)`,
      [JSON.stringify(copies.slice(first, first + CHUNK))],
    );
  }
  await database.query('update newsroom_chain_heads set sequence = $1, hash = $2', [end.sequence, end.hash]);
  await database.query('commit');
}

/**
 * @param {Record<string, any>} row
 * @param {{ article: string, digest: string, at: string | undefined }} story
 */
function copyOf(row, { article, digest, at }) {
  const copy = JSON.parse(JSON.stringify(row).replaceAll(row.digest, digest));
  if (copy.act === 'schedule') copy.details.schedule.at = at;
  return { ...copy, article, document_id: randomUUID() };
}

/**
 * The row as a link of the chain: its hash is over the decision as the newsroom reads it.
 * @param {Record<string, any>} row
 * @param {{ sequence: number, hash: string }} end
 */
function linked(row, end) {
  const columns = Object.fromEntries(Object.entries(row).filter(([name]) => DECIDED.includes(name)));
  const placed = { ...columns, sequence: end.sequence + 1, previous_hash: end.hash };
  const decision = Object.fromEntries(
    Object.entries({ ...placed, hash: undefined }).map(([name, value]) => [camelCase(name), value]),
  );
  const hash = createHash('sha256')
    .update(canonicalize(decision) ?? '')
    .digest('hex');
  return { ...placed, document_id: row.document_id, hash };
}

/** @param {string} name */
const camelCase = (name) => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());

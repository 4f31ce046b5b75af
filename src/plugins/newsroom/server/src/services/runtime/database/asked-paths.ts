import type { Strapi } from '../strapi';

/** Where in a question something stands, from its root. */
export type Path = readonly string[];

interface Attribute {
  type: string;
  target?: string;
  component?: string;
  components?: string[];
}

/** An attribute that a question names, on the way from its type. */
export interface Step {
  /** UID of the type, or component, that has the attribute. */
  type: string;
  key: string;
  /** Type of the attribute, as a schema names it; none where there is no such attribute. */
  kind: string | undefined;
  /** UIDs of the types that it leads to; those of a relation to types of every kind nobody knows. */
  targets: readonly string[];
  /** What the question names it for. */
  as: 'condition' | 'order' | 'answer';
  /** What is asked of it: conditions on it, or the question to what it leads to. */
  asked: unknown;
}

interface Walk {
  strapi: Strapi;
  isRefused: (step: Step) => boolean;
}

interface Place {
  type: string;
  path: Path;
}

/** The keys of Strapi's documents, and those that the query engine calls the same. */
interface Question {
  filters?: unknown;
  where?: unknown;
  sort?: unknown;
  orderBy?: unknown;
  populate?: unknown;
}

/** Where a question on a type names an attribute that is refused, however deep; nothing where it does not. */
export const refusedPathIn = (walk: Walk, question: Question, type: string): Path | undefined =>
  inQuestion(walk, question, { type, path: [] });

function inQuestion(walk: Walk, question: Question, { type, path }: Place): Path | undefined {
  const at = (key: keyof Question) => ({ type, path: [...path, key] });
  return (
    inConditions(walk, question.filters, at('filters')) ??
    inConditions(walk, question.where, at('where')) ??
    inOrder(walk, question.sort, at('sort')) ??
    inOrder(walk, question.orderBy, at('orderBy')) ??
    inPopulate(walk, question.populate, at('populate'))
  );
}

/** What comes from a query string or JSON. A query of the server may hold another one, which leads round in circles. */
const isObject = (value: unknown): value is object =>
  Array.isArray(value) ||
  (typeof value === 'object' &&
    value !== null &&
    [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null));

/** The first path that is found among the entries of a value. */
function firstIn(value: unknown, find: (key: string, inner: unknown) => Path | undefined): Path | undefined {
  for (const [key, inner] of isObject(value) ? Object.entries(value) : []) {
    const found = find(key, inner);
    if (found) return found;
  }
  return undefined;
}

/** What an attribute is and leads to. */
function stepOf({ strapi }: Walk, type: string, key: string): Pick<Step, 'kind' | 'targets'> {
  const model = strapi.getModel(type as never) as { attributes: Record<string, Attribute> } | undefined;
  const attribute = model && Object.hasOwn(model.attributes, key) ? model.attributes[key] : undefined;
  if (attribute?.type === 'media') return { kind: 'media', targets: ['plugin::upload.file'] };
  const { target, component, components = [] } = attribute ?? {};
  const targets = [target, component, ...components].filter((one) => one !== undefined);
  return { kind: attribute?.type, targets };
}

/** Conditions; what is no attribute, such as `$or` or a place in a list, stands between them. */
function inConditions(walk: Walk, value: unknown, { type, path }: Place): Path | undefined {
  return firstIn(value, (key, inner) => {
    const at = [...path, key];
    const step = stepOf(walk, type, key);
    if (step.kind === undefined) return inConditions(walk, inner, { type, path: at });
    if (walk.isRefused({ type, key, as: 'condition', asked: inner, ...step })) return at;
    return firstIn(step.targets, (_, target) =>
      inConditions(walk, inner, { type: target as string, path: at }),
    );
  });
}

const inOrder = (walk: Walk, value: unknown, place: Place): Path | undefined =>
  firstIn(pathsIn(value), (_, keys) => inKeys(walk, keys as string[], { ...place, as: 'order' }));

/** Paths of attributes, in whichever form Strapi takes them. */
function pathsIn(value: unknown): string[][] {
  if (typeof value === 'string')
    return value.split(',').map((one) => (one.split(':')[0] ?? '').trim().split('.'));
  if (Array.isArray(value)) return value.flatMap(pathsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const below = pathsIn(inner);
    // A list that is too long for a list comes as an object with its places as keys.
    return [...pathsIn(key), ...below, ...below.map((keys) => [...key.split('.'), ...keys])];
  });
}

function inKeys(
  walk: Walk,
  [key, ...rest]: readonly string[],
  { type, path, as }: Place & Pick<Step, 'as'>,
): Path | undefined {
  if (key === undefined) return undefined;
  const step = stepOf(walk, type, key);
  const at = [...path, key];
  if (walk.isRefused({ type, key, as, asked: undefined, ...step })) return at;
  return firstIn(step.targets, (_, target) => inKeys(walk, rest, { type: target as string, path: at, as }));
}

/** What is to be shown with an answer; as an object it may ask something of it, too. */
function inPopulate(walk: Walk, value: unknown, place: Place): Path | undefined {
  if (typeof value === 'string' || Array.isArray(value))
    return firstIn(pathsIn(value), (_, keys) => inKeys(walk, keys as string[], { ...place, as: 'answer' }));
  return firstIn(value, (key, inner) => inPopulated(walk, inner, { ...place, key }));
}

function inPopulated(
  walk: Walk,
  asked: unknown,
  { type, path, key }: Place & { key: string },
): Path | undefined {
  const at = [...path, key];
  const step = stepOf(walk, type, key);
  if (walk.isRefused({ type, key, as: 'answer', asked, ...step })) return at;
  const inTarget = (target: string, question: unknown) =>
    inQuestion(walk, isObject(question) ? question : {}, { type: target, path: at });
  const { on } = Object(asked) as { on?: unknown };
  return firstIn(step.targets, (_, target) => inTarget(target as string, asked)) ?? firstIn(on, inTarget);
}

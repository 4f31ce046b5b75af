const EDIT = '/content-manager/collection-types/plugin::newsroom.article';

/** A step of a story: who, and what. An act has its body; `save` the fields, `note` its words and what came of it. */
export const act = (who, name, body = {}) => ({ who, act: name, body });
export const save = (who, change) => ({ who, change });
export const note = (who, words) => ({ who, words });

/** Three reviews by three persons, and three proofs by three more. */
export const REVIEWS = [
  act('editor2', 'approve'),
  act('desk-head', 'approve'),
  act('chief-editor', 'approve'),
];
export const PROOFS = [1, 2, 3].map((number) => act(`proofreader${number}`, 'proof'));
/** A story of editor1 that is signed and proofread. */
export const SIGNED = [act('editor1', 'submit'), ...REVIEWS, ...PROOFS];
/** The whole way of a story of editor1 to the public. */
export const PUBLICATION = [...SIGNED, act('desk-head', 'publish')];

/** Takes a story through steps; each is taken on the version that is there then. */
export async function takeSteps(callers, story, steps) {
  for (const step of steps) await take(callers.get(step.who), { callers, story, step });
}

async function take(call, { callers, story, step }) {
  const view = await call('GET', `/newsroom/articles/${story}`);
  const { version } = view;
  if (step.act)
    return call('POST', `/newsroom/articles/${story}/acts/${step.act}`, { version, ...step.body });
  if (step.change) return call('PUT', `${EDIT}/${story}`, { version, ...step.change(view.article) });
  return writeNote(call, { callers, story, view, words: step.words });
}

async function writeNote(call, { callers, story, view, words }) {
  const { notes } = await call('POST', `/newsroom/articles/${story}/notes`, {
    version: view.version,
    ...placeOf(view.article, words.quote),
    text: words.text,
  });
  const { id } = notes.find(({ quote }) => quote === words.quote);
  if (words.answer) {
    const { who, text } = words.answer;
    await callers.get(who)('POST', `/newsroom/notes/${id}/answers`, { text });
  }
  if (words.isResolved) await call('PUT', `/newsroom/notes/${id}`, { isResolved: true });
}

/** Where words stand in the body; of a body that has no formatting. */
function placeOf({ body }, quote) {
  const texts = body.map(({ children }) => children.map(({ text }) => text).join(''));
  const index = texts.findIndex((text) => text.includes(quote));
  if (index < 0) throw new Error(`The demo's story has no ${quote}.`);
  const start = texts[index].indexOf(quote);
  return { field: 'body', index, start, end: start + quote.length };
}

/** The body with other words at one place. */
export const exchanging = (before, after) => (content) => ({
  body: JSON.parse(JSON.stringify(content.body).replace(before, after)),
});

import { holdsUnseen, lengthOf, seenLine } from '../../../../../shared/characters';
import { refusal } from '../errors';
import type { Strapi } from '../strapi';

/** The longest name of an account, in characters: no column takes more. */
const LONGEST = 255;

const EDITOR = 'admin::user';
const END_USER = 'plugin::users-permissions.user';

type Data = Record<string, unknown>;

interface Write {
  model: { uid: string };
  params: { data?: Data | Data[] };
}

/**
 * Cleans the names of accounts, by whatever way they are written: they stand in the record beside every act. By the name of an
 * end user somebody signs in, so that it is refused where it would be changed.
 */
export function guardAccountNames(strapi: Strapi): () => void {
  const guard = ({ model, params: { data } }: Write): void => {
    for (const one of [data ?? []].flat()) {
      if (model.uid === EDITOR) cleanNames(one);
      else refuseUnseen(one);
    }
  };
  return strapi.db.lifecycles.subscribe({
    models: [EDITOR, END_USER],
    beforeCreate: guard,
    beforeCreateMany: guard,
    beforeUpdate: guard,
    beforeUpdateMany: guard,
  });
}

function cleanNames(data: Data): void {
  for (const attribute of ['firstname', 'lastname', 'username']) {
    const sent = data[attribute];
    if (typeof sent !== 'string') continue;
    const name = seenLine(sent);
    if (lengthOf(name) > LONGEST) throw refusal('bad_request', { path: [attribute] });
    data[attribute] = name;
  }
}

function refuseUnseen({ username }: Data): void {
  if (typeof username === 'string' && holdsUnseen(username))
    throw refusal('bad_request', { path: ['username'] });
}

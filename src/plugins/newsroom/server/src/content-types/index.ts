import { articleSchema } from './article';
import {
  autosaveSchema,
  fileLabelSchema,
  fileOwnerSchema,
  fileUseSchema,
  minhashSchema,
  noteSchema,
  previewEndSchema,
  sentKeySchema,
} from './desk-work';
import { copySchema, deliverySchema, noticeSchema, receiverSchema } from './outgoing';
import { formatCheckSchema, publicGenerationSchema, publicSlugSchema } from './public';
import { columnSchema, departmentSchema, endMarkSchema, reporterSchema } from './people';
import { searchIndexSchema } from './search';
import {
  chainHeadSchema,
  checkpointSchema,
  decisionSchema,
  pageImportSchema,
  policySchema,
  runSchema,
  versionSchema,
} from './internal-tables';

/** What editors and sites see. */
const visible = {
  article: { schema: articleSchema },
  department: { schema: departmentSchema },
  reporter: { schema: reporterSchema },
  column: { schema: columnSchema },
};

/** What only the newsroom's acts write. */
const internal = {
  run: { schema: runSchema },
  version: { schema: versionSchema },
  decision: { schema: decisionSchema },
  'chain-head': { schema: chainHeadSchema },
  checkpoint: { schema: checkpointSchema },
  policy: { schema: policySchema },
  'page-import': { schema: pageImportSchema },
  note: { schema: noteSchema },
  autosave: { schema: autosaveSchema },
  'preview-end': { schema: previewEndSchema },
  'sent-key': { schema: sentKeySchema },
  minhash: { schema: minhashSchema },
  'search-index': { schema: searchIndexSchema },
  'file-owner': { schema: fileOwnerSchema },
  'file-label': { schema: fileLabelSchema },
  'file-use': { schema: fileUseSchema },
  'end-mark': { schema: endMarkSchema },
  receiver: { schema: receiverSchema },
  delivery: { schema: deliverySchema },
  copy: { schema: copySchema },
  notice: { schema: noticeSchema },
  'format-check': { schema: formatCheckSchema },
  'public-generation': { schema: publicGenerationSchema },
  'public-slug': { schema: publicSlugSchema },
};

export const contentTypes = { ...visible, ...internal };

const uidsOf = (types: object): string[] => Object.keys(types).map((name) => `plugin::newsroom.${name}`);

/** UIDs of the types whose rows no document call may write. */
export const INTERNAL_UIDS: readonly string[] = uidsOf(internal);

/** UIDs of all types of the newsroom. */
export const ALL_UIDS: readonly string[] = uidsOf(contentTypes);

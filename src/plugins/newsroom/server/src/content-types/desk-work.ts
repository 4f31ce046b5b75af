import { internal, word } from './internal';

/** 批注: a remark on words of a version, with its answers. */
export const noteSchema = {
  ...internal('note', 'notes', 'Note'),
  indexes: [{ name: 'newsroom_notes_article_idx', columns: ['article'] }],
  attributes: {
    article: word(),
    version: { type: 'integer', required: true },
    place: { type: 'json', required: true },
    quote: { type: 'text', required: true },
    text: { type: 'text', required: true },
    answers: { type: 'json', required: true },
    resolved: { type: 'json' },
    actorKind: word(),
    actorId: word(),
    actorName: word(),
    at: word(),
  },
};

/** 相似稿: the MinHash signature of a story, by which near duplicates are found; one row a story and band. */
export const minhashSchema = {
  ...internal('minhash', 'minhashes', 'MinHash signature'),
  indexes: [
    { name: 'newsroom_minhashes_band_uq', columns: ['article', 'band'], type: 'unique' },
    { name: 'newsroom_minhashes_hash_idx', columns: ['hash'] },
  ],
  attributes: {
    article: word(),
    band: { type: 'integer', required: true },
    /** Of a text in which nothing stands there is one row without a hash. */
    hash: { type: 'integer' },
  },
};

/** Who brought a file through the content API; one row a file. */
export const fileOwnerSchema = {
  ...internal('file-owner', 'file-owners', 'File owner'),
  indexes: [{ name: 'newsroom_file_owners_file_uq', columns: ['file'], type: 'unique' }],
  attributes: { file: { type: 'integer', required: true }, owner: word() },
};

/** The label of a machine-made picture, as its file carried it when it came; one row a file that had one. */
export const fileLabelSchema = {
  ...internal('file-label', 'file-labels', 'File label'),
  indexes: [{ name: 'newsroom_file_labels_file_uq', columns: ['file'], type: 'unique' }],
  attributes: { file: { type: 'integer', required: true }, label: { type: 'text', required: true } },
};

/** Which files the versions of a story name; one row a file and story. */
export const fileUseSchema = {
  ...internal('file-use', 'file-uses', 'File use'),
  indexes: [
    { name: 'newsroom_file_uses_file_uq', columns: ['file', 'article'], type: 'unique' },
    { name: 'newsroom_file_uses_article_idx', columns: ['article'] },
  ],
  attributes: { file: { type: 'integer', required: true }, article: word() },
};

/** 自动保存: what an editor has written and not saved; one row an editor and story. */
export const autosaveSchema = {
  ...internal('autosave', 'autosaves', 'Autosave'),
  indexes: [{ name: 'newsroom_autosaves_editor_uq', columns: ['article', 'editor'], type: 'unique' }],
  attributes: {
    article: word(),
    editor: word(),
    actorName: word(),
    version: { type: 'integer', required: true },
    fields: { type: 'json', required: true },
    at: word(),
  },
};

/** What a correspondent's program sent under a key of its own, and what it was answered; one row an account and key. */
export const sentKeySchema = {
  ...internal('sent-key', 'sent-keys', 'Sent key'),
  indexes: [
    { name: 'newsroom_sent_keys_key_uq', columns: ['account', 'key'], type: 'unique' },
    { name: 'newsroom_sent_keys_at_idx', columns: ['at'] },
  ],
  attributes: {
    account: word(),
    key: word(),
    /** Digest of what was asked. */
    request: word(),
    /** Empty only within the transaction that makes it. */
    answer: { type: 'json' },
    at: word(),
  },
};

/** That all links to previews of a story were ended; each time is a row. */
export const previewEndSchema = {
  ...internal('preview-end', 'preview-ends', 'End of previews'),
  indexes: [{ name: 'newsroom_preview_ends_article_idx', columns: ['article'] }],
  attributes: { article: word(), actorKind: word(), actorId: word(), actorName: word(), at: word() },
};

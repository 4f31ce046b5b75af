import { units } from '../../../shared/characters';
import { ABOUT_LENGTH, NAME_LENGTH } from '../../../shared/contracts/directory-entries';
import { REPORTER_KINDS } from '../../../shared/vocabulary';
import { internal, word } from './internal';
import { shownAs } from './shown-as';

/**
 * documentId of the record that stands in the place of this one since the two were found to be the same. It is no
 * relation, because what was signed under this record keeps naming it.
 */
const mergedInto = () => ({
  type: 'string',
  private: true,
  searchable: false,
  writable: false,
  configurable: false,
  visible: false,
});

/** 单位: the department a story comes from. */
export const departmentSchema = {
  kind: 'collectionType',
  collectionName: 'newsroom_departments',
  info: {
    singularName: 'department',
    pluralName: 'departments',
    displayName: 'Department',
    description: '单位',
  },
  options: { draftAndPublish: false },
  indexes: [{ name: 'newsroom_departments_name_idx', columns: ['name'] }],
  attributes: {
    name: { type: 'string', required: true, unique: true, maxLength: units(NAME_LENGTH) },
    aliases: { type: 'json', private: true, ...shownAs('words') },
    formerNames: { type: 'json', private: true },
    mergedInto: mergedInto(),
  },
};

/** 记者/通讯员: a person with a byline. */
export const reporterSchema = {
  kind: 'collectionType',
  collectionName: 'newsroom_reporters',
  info: {
    singularName: 'reporter',
    pluralName: 'reporters',
    displayName: 'Reporter',
    description: '记者/通讯员',
  },
  options: { draftAndPublish: false },
  indexes: [
    { name: 'newsroom_reporters_name_idx', columns: ['name'] },
    { name: 'newsroom_reporters_slug_idx', columns: ['slug'] },
  ],
  attributes: {
    name: { type: 'string', required: true, maxLength: units(NAME_LENGTH) },
    kind: {
      type: 'enumeration',
      enum: [...REPORTER_KINDS],
      default: 'correspondent',
      required: true,
      ...shownAs('reporter-kind'),
    },
    department: { type: 'relation', relation: 'manyToOne', target: 'plugin::newsroom.department' },
    /** Part of the address of the person's page on sites. */
    slug: { type: 'uid' },
    photo: { type: 'media', multiple: false, allowedTypes: ['images'] },
    biography: { type: 'text', maxLength: units(ABOUT_LENGTH) },
    aliases: { type: 'json', private: true, ...shownAs('words') },
    user: {
      type: 'relation',
      relation: 'manyToOne',
      target: 'plugin::users-permissions.user',
      private: true,
    },
    editor: { type: 'relation', relation: 'manyToOne', target: 'admin::user', private: true },
    mergedInto: mergedInto(),
  },
};

/** 栏目: a standing heading such as 城区要闻; `policy` names the 审校制度 of its stories, empty for the default. */
export const columnSchema = {
  kind: 'collectionType',
  collectionName: 'newsroom_columns',
  info: { singularName: 'column', pluralName: 'columns', displayName: 'Column', description: '栏目' },
  options: { draftAndPublish: false },
  attributes: {
    name: { type: 'string', required: true, unique: true, maxLength: units(NAME_LENGTH) },
    slug: { type: 'uid' },
    description: { type: 'text', maxLength: units(ABOUT_LENGTH) },
    /** Columns stand in this order, the least first, and by name where it is the same. */
    order: { type: 'integer', default: 0 },
    /** No column is above itself; the gate sees to it. */
    parent: { type: 'relation', relation: 'manyToOne', target: 'plugin::newsroom.column' },
    policy: { type: 'string', private: true, searchable: false },
  },
};

/** 稿末编号: who answers for what is printed with a code, and from which day until which. */
export const endMarkSchema = {
  ...internal('end-mark', 'end-marks', 'End mark'),
  indexes: [{ name: 'newsroom_end_marks_code_idx', columns: ['code'] }],
  attributes: {
    code: word(),
    person: word(),
    validFrom: { type: 'string' },
    validUntil: { type: 'string' },
  },
};

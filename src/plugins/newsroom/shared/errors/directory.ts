import { entry, type ErrorEntry } from './entry';

/** Why an entry of the directory is not taken as it is: 名录. */
export const DIRECTORY_ERRORS = {
  entry_slug_taken: entry(409, 'Another entry has this slug.', '此网址别名已被其他条目使用。'),
  column_cycle: entry(409, 'A column cannot be below itself.', '栏目不能归入自己或自己的下级栏目。'),
  column_has_columns: entry(
    409,
    'Other columns are below this one; it cannot be deleted.',
    '此栏目有下级栏目，不能删除。',
  ),
  same_entry: entry(400, 'An entry cannot be merged into itself.', '不能将条目合并到其自身。'),
  already_merged: entry(
    409,
    'One of the entries is merged into another already.',
    '其中有条目已合并到其他条目。',
  ),
  entry_faulty: entry(
    400,
    'The entry does not hold together; see the paths given.',
    '条目前后不一，请看所列字段。',
  ),
  policy_missing: entry(
    409,
    'The column names a policy that is not there; choose another one for the column in the settings.',
    '栏目指定的审校制度不存在，请先在设置中为该栏目另选审校制度。',
  ),
  entry_gone: entry(
    409,
    'An entry of the directory that is named here was deleted meanwhile.',
    '所引用的名录条目刚被删除，请重新选择。',
  ),
  name_taken: entry(409, 'Another entry bears this name already.', '此名称已被其他条目使用。'),
  stale_entry: entry(409, 'Someone changed the entry after you opened it.', '您打开之后条目已被他人改动。'),
  end_mark_overlaps: entry(
    409,
    'The mark is somebody else’s at the same time.',
    '此编号在同一时期已有他人使用。',
  ),
} as const satisfies Record<string, ErrorEntry>;

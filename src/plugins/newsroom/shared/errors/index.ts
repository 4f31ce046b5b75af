import { DIRECTORY_ERRORS } from './directory';
import { entry, type ErrorEntry } from './entry';
import { FILE_ERRORS } from './files';
import { PREVIEW_ERRORS } from './previews';
import { RECEIVER_ERRORS } from './receivers';
import { WORD_ERRORS } from './word';

export type { ErrorEntry };

/**
 * Every refusal the newsroom can answer with, by its stable code. Not allowed is 403, wrong state or
 * stale version 409, bad input 400; `docs/reference/errors.md` holds the same list.
 */
export const ERRORS = {
  bad_request: entry(400, 'The request is not understood; see the paths given.', '请求有误，请看所列字段。'),
  too_complex: entry(
    400,
    'The request holds more parts, or is nested deeper, than the newsroom takes; see the path given.',
    '请求所含项目过多或嵌套过深，请看所列位置。',
  ),
  story_too_long: entry(
    400,
    'A story holds at most 100,000 characters in all.',
    '一篇稿件的全部文字不得超过 10 万字。',
  ),
  too_many_stories: entry(
    400,
    'An import holds at most 200 stories.',
    '一次导入最多 200 篇稿件，请分几次导入。',
  ),
  nothing_to_find: entry(
    400,
    'A search names at least one word or phrase that has to be there.',
    '请输入至少一个要查找的词语。',
  ),
  page_too_deep: entry(
    400,
    'Only the first 10,000 stories of a search can be paged through; ask more closely.',
    '检索结果只能翻看前 10,000 篇，请缩小检索范围。',
  ),
  opinion_required: entry(400, 'This act needs an opinion.', '此操作须填写审稿意见。'),
  unchanged_since_return: entry(
    400,
    'The text is as it was returned: say why it is submitted again.',
    '退回后稿件未作修改，请说明再次送审的理由。',
  ),
  version_required: entry(400, 'Name the version that the change was made on.', '须注明所依据的版本号。'),
  note_required: entry(
    400,
    'The public reads what was corrected: this act needs a note.',
    '更正须公开说明，请填写更正说明。',
  ),
  no_such_place: entry(400, 'The version has no words at this place.', '此版本的该位置没有文字。'),
  no_such_time: entry(400, 'There is no such time in this zone.', '此时区没有这一时刻。'),
  time_is_past: entry(400, 'The time is not in the future.', '时间须在现在之后。'),
  undecodable_text: entry(
    400,
    'The text is not UTF-8, UTF-16 or GB18030.',
    '文本编码无法识别，请用 UTF-8、UTF-16 或 GB18030。',
  ),
  empty_page: entry(400, 'The page holds no text.', '版面没有文字。'),
  page_too_large: entry(
    413,
    'The text of an import holds at most 500,000 characters.',
    '一次导入的文字不得超过 50 万字，请分几次导入。',
  ),
  retention_too_short: entry(400, 'The law asks to keep this longer.', '留存期短于法定期限。'),
  policy_faulty: entry(
    400,
    'The policy does not hold together; see the paths given.',
    '审校制度前后不一，请看所列字段。',
  ),
  too_large: entry(413, 'The request is larger than the server takes.', '请求正文过大。'),
  not_json: entry(
    415,
    'The body of a request has to be JSON, not compressed.',
    '请求正文须为未压缩的 JSON。',
  ),
  not_utf8: entry(415, 'The body of a request has to be text in UTF-8.', '请求正文须为 UTF-8 编码。'),
  ...FILE_ERRORS,
  ...WORD_ERRORS,
  ...DIRECTORY_ERRORS,
  ...RECEIVER_ERRORS,
  ...PREVIEW_ERRORS,
  not_signed_in: entry(401, 'Sign in first.', '请先登录。'),
  not_permitted: entry(403, 'Your role does not allow this act.', '您的角色无此权限。'),
  wrong_role: entry(403, 'The policy gives this step to another role.', '审校制度规定此环节由其他角色担任。'),
  own_story: entry(403, 'Nobody reviews a story of their own.', '不得审自己的稿件。'),
  name_in_byline: entry(
    403,
    'Your name stands or stood in the byline. Even if that is somebody else, another person has to take this step.',
    '本稿署名（现在或曾经）与您同名。即使是另一人，此环节也须由他人承担。',
  ),
  same_reviewer: entry(
    403,
    'You have taken another review of this story; two reviews need two persons.',
    '您已审过本稿的另一环节，任何两个环节不能由一人担任。',
  ),
  own_override: entry(
    403,
    'You published this text in an emergency; its reviews are for other persons.',
    '本稿由您紧急签发，同一文本须由他人审核。',
  ),
  same_proofreader: entry(
    403,
    'This proof needs another person than the one you read.',
    '此校次须与您已校的校次由不同的人担任。',
  ),
  same_countersigner: entry(
    403,
    'The countersign needs another person than the one who published.',
    '事后补签人不得是紧急签发人本人。',
  ),
  not_author: entry(403, 'Only the person who submitted the story can recall it.', '只有送审人可以撤回。'),
  not_found: entry(404, 'There is no such thing here.', '未找到。'),
  unknown_act: entry(404, 'There is no such act.', '没有这种操作。'),
  stale_version: entry(
    409,
    'Someone changed the story after the version you saw.',
    '您看到的版本之后稿件已被他人改动。',
  ),
  key_reused: entry(409, 'Something else was sent under this key before.', '此提交标识已用于另一项内容。'),
  wrong_stage: entry(409, 'The act does not fit the stage of the story.', '稿件当前环节不能进行此操作。'),
  held_by_other: entry(409, 'Another editor has claimed the story.', '稿件已被他人认领。'),
  not_held_by_other: entry(409, 'Nobody else has claimed the story.', '没有他人认领本稿。'),
  not_held: entry(409, 'You have not claimed the story.', '您没有认领本稿。'),
  already_decided: entry(409, 'A reviewer has already decided on the story.', '稿件已有审稿意见。'),
  no_proof_due: entry(409, 'No proof is due.', '没有待校的校次。'),
  wrong_proof: entry(
    409,
    'Another proof is due than the one you mean, or you read the last one: say which proof this is.',
    '应做的校次与您所指的不同；若上一校次由您完成，请指明本次是第几校。',
  ),
  proofs_missing: entry(409, 'Not all proofs of this text are read.', '本稿校次未齐。'),
  not_signed: entry(409, 'The text is not the one that was signed.', '当前文字不是已签发的文字。'),
  version_differs: entry(
    409,
    'Words or pictures are not those of the last version; save the story again.',
    '文字或图片与最近一版不符，请重新保存。',
  ),
  record_differs: entry(
    409,
    'Where the story stands is not what its record says; nothing was changed. Have the record verified.',
    '稿件状态与审稿记录不符，未作任何更改，请核验审稿记录。',
  ),
  already_published: entry(409, 'This text is published already.', '此版本已刊发。'),
  is_published: entry(409, 'The story is published; take it down first.', '稿件已刊发，请先下线。'),
  not_published: entry(409, 'The story is not published.', '稿件未刊发。'),
  is_public: entry(
    409,
    'The story is public; a changed text goes out as a correction.',
    '稿件已刊发，改动须以更正方式刊发。',
  ),
  is_withdrawn: entry(409, 'The story is withdrawn; restore it.', '稿件已撤稿，请用恢复刊发。'),
  not_withdrawn: entry(409, 'The story is not withdrawn.', '稿件未撤稿。'),
  withdrawn: entry(410, 'The story was withdrawn.', '稿件已撤稿。'),
  not_scheduled: entry(409, 'Nothing is scheduled.', '没有定时。'),
  before_publication: entry(
    409,
    'The story would be taken down before it is published.',
    '下线时间早于刊发时间。',
  ),
  no_override: entry(
    409,
    'The policy of this story knows no emergency publication.',
    '本稿的审校制度不许紧急签发。',
  ),
  countersign_due: entry(
    409,
    'An emergency publication still waits for its countersign.',
    '上次紧急签发尚未事后补签。',
  ),
  no_countersign_due: entry(409, 'No countersign is due.', '没有待事后补签的紧急签发。'),
  publish_by_act_only: entry(
    409,
    'Stories are published and taken down by the newsroom acts only.',
    '刊发、下线只能通过审稿台的操作进行。',
  ),
  kept_for_the_record: entry(
    409,
    'What was once submitted is kept; it cannot be deleted.',
    '已送审过的稿件须存档，不能删除。',
  ),
  named_by_stories: entry(
    409,
    'Stories name this entry; it cannot be deleted.',
    '有稿件使用此条目，不能删除。',
  ),
  picture_unreadable: entry(409, 'A picture of the story cannot be read.', '稿件的图片无法读取。'),
  notes_open: entry(
    409,
    'Notes are open; the policy of this story asks for all of them to be resolved first.',
    '尚有批注未解决，本稿的审校制度要求先全部解决。',
  ),
  too_many_notes: entry(409, 'The story has as many notes as it may have.', '本稿批注已达上限。'),
  not_editable: entry(409, 'The story is with the editors; recall it first.', '稿件在审，请先撤回。'),
  story_incomplete: entry(
    409,
    'The story cannot go out as it is; see the paths given.',
    '稿件尚不能刊发，请补全所列字段。',
  ),
  slug_malformed: entry(
    400,
    'A slug holds letters a to z and digits, with hyphens, points, underscores or tildes between them.',
    '网址别名只能用小写字母和数字，中间可用连字符、点、下划线或波浪号。',
  ),
  slug_taken: entry(409, 'Another story has this slug.', '此网址别名已被其他稿件使用。'),
  no_encryption_key: entry(
    409,
    'The host has no encryption key, so no secret can be kept.',
    '服务器未设置加密密钥，无法保存密钥。',
  ),
  stale_policy: entry(
    409,
    'Someone changed the policy after you opened it.',
    '您打开之后审校制度已被他人改动。',
  ),
  stale_reasons: entry(
    409,
    'Someone changed the list of reasons after you opened it, or the list lacks one that decisions may name.',
    '您打开之后原因列表已被他人改动，或所交列表缺少已有的原因（只能停用，不能删除）。',
  ),
  policy_in_use: entry(
    409,
    'The policy is the default, or columns name it; it cannot be deleted.',
    '默认的审校制度或有栏目使用的审校制度不能删除。',
  ),
  too_many_sign_ins: entry(
    429,
    'Signing in failed too often; try again in five minutes.',
    '登录失败次数过多，请五分钟后再试。',
  ),
  too_many_requests: entry(
    429,
    'Your account writes faster than the newsroom takes; try again in a moment.',
    '操作过于频繁，请稍候再试。',
  ),
  private_address: entry(
    409,
    'The address is in a private network, which the host does not allow.',
    '该地址属于内部网络，服务器设置不允许。',
  ),
  receiver_gone: entry(409, 'The receiver of this message was removed.', '此消息的接收方已删除。'),
  record_is_closed: entry(
    409,
    'The record is written by the newsroom acts only.',
    '审稿记录只能由系统写入。',
  ),
  unavailable: entry(
    503,
    'The newsroom cannot reach its database or storage now; try again soon.',
    '暂时无法连接数据库或存储，请稍后再试。',
  ),
  storage_full: entry(507, 'There is no room left to write; nothing was saved.', '存储空间已满，未保存。'),
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof ERRORS;

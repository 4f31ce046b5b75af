import { entry, type ErrorEntry } from './entry';

/** Refusals of files and of what a text shows or leads to. */
export const FILE_ERRORS = {
  length_required: entry(411, 'A form with files has to say how long it is.', '上传表单须注明长度。'),
  form_broken: entry(
    400,
    'The form is broken, or not whole: send it once more.',
    '表单已损坏或不完整，请重新发送。',
  ),
  not_a_picture: entry(
    415,
    'Only pictures are taken here: JPEG, PNG, WebP or GIF, told by their bytes.',
    '此处只接收图片：JPEG、PNG、WebP 或 GIF，以文件内容为准。',
  ),
  picture_damaged: entry(400, 'The picture is not whole, or cannot be read.', '图片不完整或无法读取。'),
  picture_too_large: entry(413, 'The picture is larger than the paper takes.', '图片超过允许的大小。'),
  foreign_picture: entry(
    400,
    'A picture in the text is none of the media library.',
    '正文中的图片不在媒体库中。',
  ),
  unsafe_link: entry(
    400,
    'A link in the text leads to something else than a page, an address of mail or a telephone.',
    '正文中的链接只能指向网页、邮箱或电话。',
  ),
  picture_in_use: entry(
    409,
    'A story names this file, and its version holds the hash of the bytes: it stays. Bring another picture as a file of its own.',
    '已有稿件使用此文件，其版本已记下文件内容，不能替换或删除：新图片请另行上传。',
  ),
  picture_missing: entry(
    409,
    'A picture of the story is not in the media library; see the paths given. Take it out, or put another in its place.',
    '稿件有图片不在媒体库中，请看所列位置，删去或另换一张。',
  ),
  no_picture: entry(400, 'A file of the story is no picture.', '稿件引用的文件不是图片。'),
  not_your_file: entry(403, 'The file is somebody else’s.', '此文件属于他人。'),
} as const satisfies Record<string, ErrorEntry>;

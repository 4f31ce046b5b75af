import { entry } from './entry';

/** Refusals around previews of texts that are not public. */
export const PREVIEW_ERRORS = {
  bad_preview: entry(401, 'The newsroom made no such preview link.', '预览链接无效，不是本系统签发的。'),
  no_preview: entry(
    409,
    'The host has set no address at which the site shows previews.',
    '尚未设置网站的预览地址。',
  ),
  preview_expired: entry(
    410,
    'The preview link has expired; ask the newsroom for another one.',
    '预览链接已过期，请向编辑部索取新的链接。',
  ),
  preview_ended: entry(
    410,
    'The preview link is not good any more; ask the newsroom for another one.',
    '预览链接已失效，请向编辑部索取新的链接。',
  ),
};

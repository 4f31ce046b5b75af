import { entry } from './entry';

/** Refusals around those who are told what happens, and what they may read. */
export const RECEIVER_ERRORS = {
  filter_names_nothing: entry(
    400,
    'The filter names a column or department that is not there; see the paths given.',
    '筛选条件中的栏目或单位不存在，请看所列字段。',
  ),
  token_misplaced: entry(
    400,
    'A token belongs to a cache whose CDN gives one, and to no other receiver.',
    '只有 CDN 缓存须填其提供的令牌，其他接收方不填。',
  ),
  token_of_another_host: entry(
    400,
    'The token was given for another host; write the token of the new one with its address.',
    '令牌属于原地址，更换主机时须同时填写新地址的令牌。',
  ),
  format_faulty: entry(
    409,
    'The story is not valid in this format, which is held back until it is.',
    '稿件不符合此格式的规范，该格式暂不提供。',
  ),
  bad_signature: entry(
    401,
    'The request is not signed by a receiver of the newsroom.',
    '请求没有接收方的有效签名。',
  ),
  token_of_cdn: entry(
    409,
    'The token of this receiver is given by its CDN; write the new one into the receiver.',
    '该接收方的令牌由 CDN 提供，请把新令牌填入接收方。',
  ),
};

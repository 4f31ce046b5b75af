/** The text of a small printed page: two stories below one column. */
export const PAGE = [
  '城事新闻',
  '青石县财政局',
  '开展走访活动',
  '本报讯(通讯员 何平)昨日,青石县财政局组织人员走访企业,听取意见。①5',
  '青石县水利局',
  '清淤工程完工',
  '本报讯(通讯员 石磊 何平)昨日,河西河道清淤工程完工,居民说水变清了。',
].join('\n\n');

/** Tables that the stories of an import go into. */
export const WRITTEN = ['newsroom_articles', 'newsroom_runs', 'newsroom_versions', 'newsroom_page_imports'];

/** Tables of the records that stories name. */
export const RECORDS = ['newsroom_columns', 'newsroom_departments', 'newsroom_reporters'];

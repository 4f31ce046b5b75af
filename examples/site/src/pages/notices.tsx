import type { Withdrawal } from '../newsroom/client.js';
import type { Site } from '../parts/site.js';
import type { Page } from './page.js';

/** 撤稿: what readers are told in the place of a story that was withdrawn. */
export const withdrawn = (site: Site, gone?: Withdrawal): Page => ({
  status: 410,
  head: { title: '稿件已撤回', isUnlisted: true },
  content: (
    <section class="message">
      <h1>稿件已撤回</h1>
      <p>{gone?.note ?? '本报已撤回此稿。'}</p>
      {gone && (
        <p class="meta">
          <time datetime={gone.at}>{site.clock.minute(gone.at)}</time>
        </p>
      )}
      <p>
        <a href="/">回到首页</a>
      </p>
    </section>
  ),
});

/** What the newsroom says of a link that it does not follow, in its own words. */
export const refused = (status: number, words: string): Page => ({
  status: status === 401 || status === 410 ? status : 404,
  head: { title: '无法预览', isUnlisted: true },
  content: (
    <section class="message">
      <h1>无法预览</h1>
      <p>{words}</p>
    </section>
  ),
});

/** 404. */
export const missing = (): Page => ({
  status: 404,
  head: { title: '没有找到页面', isUnlisted: true },
  content: (
    <section class="message">
      <h1>没有找到页面</h1>
      <p>地址可能有误，或者稿件已不在此处。</p>
      <p>
        <a href="/search">搜索稿件</a>
        <a href="/">回到首页</a>
      </p>
    </section>
  ),
});

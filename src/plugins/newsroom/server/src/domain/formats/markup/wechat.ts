import type { Site } from '../site';
import type { PublicStory } from '../story';
import { element, text, type Look } from './elements';
import { storyHtml } from './story-html';

/** The editor of WeChat drops style sheets, classes and scripts, and keeps styles of elements. */
const LOOK: Look = {
  section: 'font-size:16px;line-height:1.75;color:#222;',
  p: 'margin:0 0 1em;text-indent:2em;text-align:justify;',
  h1: 'margin:0 0 .5em;font-size:22px;line-height:1.4;',
  h2: 'margin:1.5em 0 .75em;font-size:18px;',
  h3: 'margin:1.25em 0 .5em;font-size:17px;',
  blockquote: 'margin:0 0 1em;padding:0 1em;border-left:3px solid #bbb;color:#555;',
  ul: 'margin:0 0 1em;padding-left:2em;',
  ol: 'margin:0 0 1em;padding-left:2em;',
  figure: 'margin:0 0 1em;text-align:center;',
  img: 'max-width:100%;height:auto;',
  figcaption: 'font-size:14px;color:#777;',
  small: 'font-size:14px;color:#777;',
  a: 'color:#576b95;',
};

/** A whole story as HTML for the editor of a WeChat account: styles at each element, nothing active. */
export function wechatHtml(story: PublicStory, site: Site): string {
  const { kicker, headline, subhead, byline } = story;
  const line = (name: string, words: string | null) => (words ? element(name, {}, text(words), LOOK) : '');
  const parts = [
    line('small', kicker),
    line('h1', headline),
    line('small', subhead),
    line('p', byline),
    storyHtml(story, site, LOOK),
  ];
  return element('section', {}, parts.filter(Boolean).join('\n'), LOOK);
}

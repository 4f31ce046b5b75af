import type { OriginalSource } from '../../../../../shared/article';
import { dayOf } from '../../../../../shared/day';
import { aiLabel } from '../ai-label';
import { pictureUrl, type Site } from '../site';
import { shownPhotos, type PublicStory, type ShownPhoto } from '../story';
import { figure, htmlOf, type Rendering } from './blocks';
import { element, text, type Look } from './elements';

const renderingOf = (site: Site, look?: Look): Rendering => ({
  pictureUrl: (url) => pictureUrl(site, url),
  ...(look && { look }),
});

/** The text of a story with its pictures, its label and its corrections, as HTML for a page that shows the headline itself. */
export function storyHtml(story: PublicStory, site: Site, look?: Look): string {
  const rendering = renderingOf(site, look);
  const parts = [
    ...shownPhotos(story).map((photo) => figure(withCredit(photo), rendering)),
    htmlOf(story.body, rendering),
    ...notices(story, site).map((words) => element('p', {}, element('small', {}, text(words), look), look)),
  ];
  return parts.filter(Boolean).join('\n');
}

/** A caption ends with whoever took the photo. */
function withCredit(photo: ShownPhoto & { url: string }): ShownPhoto & { url: string } {
  const { caption, credit } = photo;
  const who = credit && [credit.title, credit.name, '摄'].filter(Boolean).join(' ');
  return { ...photo, caption: [caption, who].filter(Boolean).join(' ') };
}

/** 稿源: who published it first, and how it was called there. */
const sourceNotice = ({ name, title }: OriginalSource): string =>
  `来源：${name}${title ? `《${title}》` : ''}`;

/** What the public is told below a text: where it is from, by whom it was made, and what was put right. */
export const notices = (
  { aiOrigin, corrections, originalSource }: PublicStory,
  { timeZone }: Site,
): string[] => [
  ...(originalSource ? [sourceNotice(originalSource)] : []),
  ...[aiLabel(aiOrigin)].filter((label) => label !== null),
  ...(corrections ?? []).map(({ at, note }) => `更正（${dayOf(at, timeZone)}）：${note}`),
];

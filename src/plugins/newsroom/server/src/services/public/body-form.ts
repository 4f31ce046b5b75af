import type { BodyForm } from '../../../../shared/contracts/narrowing';
import { htmlOf, pictureUrl, plainText, type PublicStory } from '../../domain/formats';
import type { Document, Strapi } from '../runtime/strapi';
import { siteOf } from './site';

/** A way to show stories with their texts in a form; one whose text was not asked for stays as it is. */
export function bodyIn(strapi: Strapi, form: BodyForm): (story: Document) => Document {
  if (form === 'blocks') return (story) => story;
  const site = siteOf(strapi);
  const rendering = { pictureUrl: (url: string) => pictureUrl(site, url) };
  const write = (body: unknown) =>
    form === 'html' ? htmlOf(body, rendering) : plainText({ body: body as PublicStory['body'] });
  return (story) => ('body' in story ? { ...story, body: write(story.body) } : story);
}

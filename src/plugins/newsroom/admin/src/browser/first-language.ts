import { firstSpoken } from './first-spoken';

/** Where Strapi keeps which language its panel speaks. */
const KEPT_UNDER = 'strapi-admin-language';

/** Lets the panel speak the language of the browser to whoever has not chosen another one yet. */
export function speakAsTheBrowser(offered: readonly string[]): void {
  if (localStorage.getItem(KEPT_UNDER)) return;
  const locale = firstSpoken(navigator.languages, offered);
  if (locale) localStorage.setItem(KEPT_UNDER, locale);
}

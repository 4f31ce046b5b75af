import { ensureProgram } from '../support/runner/debian';

/** Debian's browser; none is ever downloaded. */
export const CHROMIUM = '/usr/bin/chromium';
const CHINESE_FONT = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';

/** Provides what a page is shown with. */
export default function installBrowser(): void {
  ensureProgram(CHROMIUM, 'chromium');
  ensureProgram(CHINESE_FONT, 'fonts-noto-cjk');
}

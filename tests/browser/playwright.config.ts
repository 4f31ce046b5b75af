import { defineConfig } from '@playwright/test';
import { CHROMIUM } from './install-browser';

/** Browser tests, and what is made with the same means: screenshots to look at, pictures of the documentation, a whole night shift. */
export default defineConfig({
  globalSetup: './install-browser.ts',
  outputDir: '../../.newsroom/browser-tests',
  // Each worker has a newsroom of its own.
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['../support/runner/file-times.js']],
  timeout: 120_000,
  expect: { timeout: 30_000 },
  // A trace of every test costs more than the test; `--trace retain-on-failure` asks for it.
  use: { launchOptions: { executablePath: CHROMIUM, args: ['--disable-gpu'] } },
  projects: [
    { name: 'behaviour', testMatch: '**/*.spec.ts' },
    { name: 'screenshots', testMatch: '**/screenshots.shot.ts' },
    { name: 'night-shift', testMatch: '**/whole-night.shift.ts' },
    { name: 'pictures', testMatch: '**/pictures.shot.ts' },
  ],
});

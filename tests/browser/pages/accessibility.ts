import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** Faults of a page that hinder people badly, each with what it concerns; the panel's own frame is not ours to judge. */
export async function seriousFaults(page: Page, part = 'main'): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((within) => window.axe.run(within), part);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

import type { Locator, Page } from '@playwright/test';
import type { DirectoryEntry } from '../../../src/plugins/newsroom/shared/contracts/merges';
import { demand } from '../../support/people/stories';
import { expect, test } from '../newsroom/fixtures';
import type { DemoNewsroom } from '../newsroom/newsroom';

const departmentsOf = async (newsroom: DemoNewsroom): Promise<DirectoryEntry[]> =>
  demand(await (await newsroom.caller('chief-editor')).get('/newsroom/merges')).body.departments;

/** Types into a pick list and takes what it offers, by the keyboard alone. */
async function choose(list: Locator, name: string): Promise<void> {
  await list.fill(name);
  await list.press('Enter');
  await expect(list).toHaveValue(name);
}

const row = (page: Page, name: string): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('cell', { name, exact: true }).first() });

/** Two departments of the demo's page. */
async function twoDepartments(newsroom: DemoNewsroom): Promise<[DirectoryEntry, DirectoryEntry]> {
  const [one, other] = await departmentsOf(newsroom);
  if (!one || !other) throw new Error('The page names fewer than two departments.');
  return [one, other];
}

test('Two entries of one department are seen side by side, merged, and told apart again', async ({
  visit,
  newsroom,
}) => {
  const [kept, merged] = await twoDepartments(newsroom);
  const page = await visit('chief-editor');
  await page.goto('/admin/settings/newsroom/merges');
  const merge = page.getByRole('button', { name: 'Merge', exact: true });
  await expect(merge).toBeDisabled();
  await choose(page.getByRole('combobox', { name: 'Entry to keep' }), kept.name);
  await choose(page.getByRole('combobox', { name: 'Entry to merge into it' }), kept.name);
  await expect(merge).toBeDisabled();

  await choose(page.getByRole('combobox', { name: 'Entry to merge into it' }), merged.name);
  await expect(page.getByRole('heading', { name: merged.name })).toBeVisible();
  await merge.click();
  await page.getByRole('button', { name: 'Confirm' }).click();

  await expect(row(page, merged.name)).toContainText(kept.name);
  await expect(merge).toBeDisabled();
  const after = await departmentsOf(newsroom);
  expect(after.find(({ name }) => name === merged.name)?.mergedInto).toBe(kept.documentId);

  await row(page, merged.name).getByRole('button', { name: 'Separate again' }).click();

  await expect(page.getByRole('row')).toHaveCount(0);
  expect((await departmentsOf(newsroom)).filter(({ mergedInto }) => mergedInto)).toEqual([]);
});

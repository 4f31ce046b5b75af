import { demand } from '../../support/people/stories';
import { expect, takeOut, test } from '../newsroom/fixtures';
import { nightShift } from '../newsroom/night-shift';
import { PolicyPage } from '../pages/policy-page';

const DEFAULT = 'three-reviews-three-proofs';

test.use({ scene: nightShift });

test('The chief editor copies a policy, gives it a time, and sees what a change of it means', async ({
  visit,
  newsroom,
}) => {
  const policies = new PolicyPage(await visit('chief-editor'));
  await policies.openList();
  await expect(policies.row('Three reviews, three proofs')).toContainText('Default');
  await policies.link('New policy').click();
  await policies.field('Name in Chinese').fill('夜班制度');
  await policies.field('Name in English').fill('Night desk');
  await policies.field('Hours: First review').fill('1.5');
  await policies.button('Save').click();

  await expect(policies.button('Make it the default')).toBeVisible();
  const chief = await newsroom.caller('chief-editor');
  const { body } = demand(await chief.get('/newsroom/policies/ye-ban-zhi-du'));
  expect(body).toMatchObject({ name: { en: 'Night desk' }, reviews: [{ dueWithin: 90 }, {}, {}] });

  await policies.field('Hours: First review').fill('');
  await policies.button('Save').click();
  await expect(policies.dialog()).toContainText('No story is in review under it now.');
  await policies.dialog().getByRole('button', { name: 'Save' }).click();
  await expect(policies.dialog()).toHaveCount(0);
  const after = demand(await chief.get('/newsroom/policies/ye-ban-zhi-du')).body;
  expect(after).toMatchObject({ version: 2 });
  expect(after.reviews[0]).not.toHaveProperty('dueWithin');

  await policies.button('Delete').click();
  await policies.button('Confirm').click();
  await expect(policies.row('Night desk')).toHaveCount(0);
});

test('A change says which stories it concerns, and leaves nothing where it is given up', async ({
  visit,
  newsroom,
}) => {
  const policies = new PolicyPage(await visit('chief-editor'));
  await policies.open(DEFAULT);
  await expect(policies.button('Save')).toBeDisabled();
  await policies.box('Reviews', 'First review').click();
  await expect(policies.box('After a change of the text', 'First review')).toHaveCount(0);
  await policies.button('Save').click();

  await expect(policies.dialog()).toContainText('at a review that it does not have: First review');
  await policies.dialog().getByRole('button', { name: 'Cancel' }).last().click();

  const chief = await newsroom.caller('chief-editor');
  expect(demand(await chief.get(`/newsroom/policies/${DEFAULT}`)).body).toMatchObject({ version: 1 });
});

test('A review for nobody is named at its field, in the language of the person', async ({
  visit,
  complaints,
}) => {
  const policies = new PolicyPage(await visit('chief-editor', 'zh-Hans'));
  await policies.open('one-review');
  await policies.box('审稿', '初审').click();
  await policies.button('保存').click();

  await expect(policies.part('审稿')).toContainText('请至少选择一个角色，不可重复。');
  await takeOut(complaints, '400');
});

test('Who saves a policy that somebody else has changed is told so, and can read it again', async ({
  visit,
  newsroom,
  complaints,
}) => {
  const policies = new PolicyPage(await visit('chief-editor'));
  await policies.open('three-reviews');
  await policies.field('Name in English').fill('My name for it');
  const chief = await newsroom.caller('chief-editor');
  const { code, isDefault, changedBy, changedAt, ...change } = demand(
    await chief.get('/newsroom/policies/three-reviews'),
  ).body;
  demand(await chief.put(`/newsroom/policies/${code}`, { ...change, name: { en: 'Theirs', zh: '三审' } }));
  await policies.button('Save').click();
  await policies.dialog().getByRole('button', { name: 'Save' }).click();
  await expect(policies.button('Read it again, without my changes')).toBeVisible();
  await takeOut(complaints, '409');

  await policies.button('Read it again, without my changes').click();

  await expect(policies.field('Name in English')).toHaveValue('Theirs');
  expect([isDefault, changedBy, changedAt]).toEqual([false, null, null]);
});

test('The limit of mistakes is set, and a number that is none is named at its field', async ({
  visit,
  newsroom,
  complaints,
}) => {
  const page = await visit('chief-editor');
  await page.goto('/admin/settings/newsroom/proofreading');
  const limit = page.getByLabel('Highest error rate per 10,000 characters');
  await limit.fill('0');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Write a number that is not too large.')).toBeVisible();
  await takeOut(complaints, '400');

  await limit.fill('2');
  await page.getByRole('button', { name: 'Save' }).click();

  await expect(page.getByText('It is saved, and holds for past proofs too.').last()).toBeVisible();
  const chief = await newsroom.caller('chief-editor');
  expect(demand(await chief.get('/newsroom/proofreading')).body.limit).toBe(2);
});

test('An editor finds no policies in the settings', async ({ visit }) => {
  const page = await visit('editor1');
  await page.goto('/admin/settings/newsroom/operations');
  await expect(page.getByRole('link', { name: 'Operations' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Policies' })).toHaveCount(0);
});

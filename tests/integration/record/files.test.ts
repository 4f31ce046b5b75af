import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { verifyFile } from '../../../src/plugins/newsroom/server/src/services/record-file/verify-file';
import { commandAlone, newsroomCommand } from '../../support/instances/command';
import { clearPictures, takePicture } from '../../support/people/pictures';
import { clearFiles, newFile, rowsIn, unzip, zipWith } from '../../support/record/record-files';
import {
  demand,
  done,
  saveStory,
  signCorrection,
  writePublished,
  writeStory,
} from '../../support/people/stories';
import { rowsOf, tampering } from '../../support/databases/tables';
import { useNewsroom } from '../../support/use-newsroom';

const { newsroom, staff } = useNewsroom();
let published: string;
let returned: string;
let elsewhere: string;

beforeAll(async () => {
  elsewhere = mkdtempSync(path.join(os.tmpdir(), 'newsroom-elsewhere-'));
  const { id } = await takePicture(newsroom, staff.editor);
  const photos = [{ file: id, caption: '图为施工现场。' }];
  published = await writePublished(staff, { photos });
  await saveStory(staff.secondEditor, published, { headline: '改过再签的标题' });
  await newsroom.strapi.plugin('newsroom').service('record').checkpoint();
  await correctAnew();
  returned = await writeStory(staff.secondEditor);
  await done(staff.secondEditor, returned, 'submit');
  await done(staff.editor, returned, 'return', { opinion: '数字有误', reasonCode: 'facts' });
});
afterAll(() => {
  clearPictures();
  clearFiles();
  rmSync(elsewhere, { recursive: true, force: true });
});

/** Takes the changed story to the public as a correction. */
async function correctAnew(): Promise<void> {
  await signCorrection(staff, published);
  await done(staff.deskHead, published, 'correct', { note: '标题有误。' });
}

/** What a check of a file finds. */
const faultsIn = async (file: string): Promise<object[]> => (await verifyFile(file)).faults;

async function download(story: string): Promise<string> {
  const answer = demand(await staff.editor.download(`/newsroom/articles/${story}/file`));
  const file = newFile();
  writeFileSync(file, answer.body);
  return file;
}

describe('newsroom audit export', () => {
  it('writes the whole record, which holds where there is no database', async () => {
    const file = newFile();
    expect(await newsroomCommand('audit', 'export', file)).toMatchObject({ status: 0, stdout: `${file}\n` });

    const entries = await unzip(file);
    const decisions = await rowsOf(newsroom, 'newsroom_decisions');
    const versions = await rowsOf(newsroom, 'newsroom_versions');
    expect(await faultsIn(file)).toEqual([]);
    expect(rowsIn(entries['decisions.ndjson']).map(({ hash }) => hash)).toEqual(
      decisions.map(({ hash }) => hash),
    );
    expect(rowsIn(entries['versions.ndjson'])).toEqual(
      versions.map(({ article, number, digest }) => ({ article, number, digest })),
    );
    expect(rowsIn(entries['checkpoints.ndjson'])).toHaveLength(1);
    expect(JSON.stringify(entries)).not.toContain('改过再签的标题');
  });

  it('writes the texts where they are asked for, and the check reads them', async () => {
    const [sound, changed] = [newFile(), newFile()];
    await newsroomCommand('audit', 'export', sound, '--with-text');
    await tampering(newsroom, 'newsroom_versions', async (versions) => {
      const row = versions.where({ article: published, number: 2 });
      const [{ content }] = await row.clone();
      const text = typeof content === 'string' ? content : JSON.stringify(content);
      await row.clone().update({ content: text.replace('改过再签的标题', '没有签发的标题') });
      await newsroomCommand('audit', 'export', changed, '--with-text');
    });
    expect(await faultsIn(sound)).toEqual([]);
    expect(await faultsIn(changed)).toMatchObject([
      { entry: 'versions.ndjson', article: published, version: 2, fault: 'other_text' },
    ]);
  });

  it('writes a record that holds while acts go on', async () => {
    const file = newFile();
    const exporting = newsroomCommand('audit', 'export', file, '--with-text');
    for (let story = 0; story < 5; story += 1)
      await done(staff.secondEditor, await writeStory(staff.secondEditor), 'submit');
    await exporting;
    expect(await faultsIn(file)).toEqual([]);
  });

  it('writes nothing where it cannot', async () => {
    const { status, stderr } = await newsroomCommand(
      'audit',
      'export',
      path.join(elsewhere, 'nowhere', 'file.zip'),
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(/^newsroom: ENOENT/);
  });
});

describe('The file of a story', () => {
  it('comes over HTTP, and holds with a proof of each decision that the checkpoint covers', async () => {
    const file = await download(published);
    const entries = await unzip(file);
    const [checkpoint] = rowsIn(entries['checkpoints.ndjson']);
    const decisions = rowsIn(entries['decisions.ndjson']);
    const covered = decisions.filter(({ sequence }) => sequence <= checkpoint.sequence);
    expect(await faultsIn(file)).toEqual([]);
    expect(rowsIn(entries['proofs.ndjson']).map(({ sequence }) => sequence)).toEqual(
      covered.map(({ sequence }) => sequence),
    );
    expect(decisions.length).toBeGreaterThan(covered.length);
    expect(decisions.every(({ article }) => article === published)).toBe(true);
    expect(rowsIn(entries['versions.ndjson']).map(({ number }) => number)).toEqual([1, 2]);
    expect(rowsIn(entries['published.ndjson'])[0].content.headline).toBe('改过再签的标题');
    expect(entries['README.txt']).toContain(checkpoint.root);
  });

  it('tells its type and name', async () => {
    const { headers } = await staff.editor.download(`/newsroom/articles/${published}/file`);
    expect(headers).toMatchObject({
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${published}.zip"`,
    });
  });

  it('holds no published text where the public sees none', async () => {
    const entries = await unzip(await download(returned));
    expect(entries['published.ndjson']).toBe('');
    expect(rowsIn(entries['decisions.ndjson'])).toMatchObject([{ act: 'submit' }, { opinion: '数字有误' }]);
    expect(rowsIn(entries['run.json'])).toMatchObject([{ stage: 'returned' }]);
  });

  it('shows a published text that was changed past the newsroom', async () => {
    const file = await tampering(newsroom, 'newsroom_articles', async (articles) => {
      await articles
        .where({ document_id: published })
        .whereNotNull('published_at')
        .update({ byline: '冒名者' });
      return download(published);
    });
    expect(await faultsIn(file)).toEqual([
      { entry: 'published.ndjson', article: published, fault: 'not_signed' },
    ]);
  });

  it('is written by the command as well', async () => {
    const file = newFile();
    expect(await newsroomCommand('export-story', published, file)).toMatchObject({ status: 0 });
    expect(await faultsIn(file)).toEqual([]);
  });

  it('is refused by the command for a story that is not there', async () => {
    expect(await newsroomCommand('export-story', 'nosuchstory', newFile())).toMatchObject({
      status: 2,
      stderr: 'newsroom: There is no story nosuchstory. 没有此稿。\n',
    });
  });
});

describe('newsroom audit verify FILE', () => {
  it('says in one line what holds', async () => {
    const { status, stdout } = await commandAlone(elsewhere, 'audit', 'verify', await download(returned));
    expect(status).toBe(0);
    expect(stdout).toMatch(
      new RegExp(
        `^file of article ${returned}, made at \\S+: 2 decisions, 1 versions with text, 1 checkpoints\nThe file holds.\n$`,
      ),
    );
  });

  it('ends with 1 and lists what does not hold', async () => {
    const entries = await unzip(await download(returned));
    const { status, stdout } = await commandAlone(
      elsewhere,
      'audit',
      'verify',
      await zipWith({ ...entries, 'more.txt': '' }),
      '--json',
    );
    expect(status).toBe(1);
    expect(JSON.parse(stdout).faults).toContainEqual({ entry: 'more.txt', fault: 'unexpected' });
  });

  it('ends with 2 for a file that is no zip, and for none', async () => {
    const file = newFile();
    writeFileSync(file, 'no zip');
    const [noZip, none] = await Promise.all([
      commandAlone(elsewhere, 'audit', 'verify', file),
      commandAlone(elsewhere, 'audit', 'verify', newFile()),
    ]);
    expect(noZip).toMatchObject({ status: 2, stdout: '' });
    expect(noZip.stderr).toMatch(/^newsroom: The file is no whole zip/);
    expect(none).toMatchObject({ status: 2, stdout: '' });
  });
});

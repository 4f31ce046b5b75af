import type { Checkpoint } from '../domain/record/checkpoint';
import { checkpointOf } from '../services/stores/record/checkpoint-store';
import { makeCheckpoint } from '../services/record/checkpoints';
import { paperZone } from '../services/runtime/editorial-clock';
import { serviceOf, type Strapi } from '../services/runtime/strapi';
import { checkpointPage } from './checkpoint-page';
import { refused, type CommandOutput } from './output';
import { withStrapi } from './with-strapi';

/**
 * `newsroom audit checkpoint [DAY]`: the checkpoint of a day as a page to print; today's is made if there is none.
 * With an address the page is sent there as well.
 */
export const runCheckpoint = (day: string | undefined, address: string | undefined): Promise<CommandOutput> =>
  withStrapi(async (strapi) => {
    const checkpoint = day ? await checkpointOf(strapi, day) : await makeCheckpoint(strapi);
    if (!checkpoint) return refused(`There is no checkpoint of ${day ?? 'today'}. 没有该日的检查点。`);
    const page = checkpointPage(checkpoint, paperZone(strapi));
    const failure = address ? await mail(strapi, address, { checkpoint, page }) : null;
    const exitCode = failure || checkpoint.faults ? 1 : 0;
    return { exitCode, stdout: page, stderr: failure ? `newsroom: ${failure}\n` : '' };
  });

interface EmailService {
  send(mail: { to: string; subject: string; text: string }): Promise<unknown>;
}

/** Sends the page; returns why it could not be sent. */
async function mail(
  strapi: Strapi,
  address: string,
  { checkpoint, page }: { checkpoint: Checkpoint; page: string },
): Promise<string | null> {
  if (!(strapi.plugins as Record<string, unknown>).email)
    return "The page was not sent: Strapi's email plugin is not there. 没有邮件插件,未发送。";
  const subject = `审稿记录检查点 ${checkpoint.day} checkpoint of the record`;
  try {
    await serviceOf<EmailService>(strapi, 'plugin::email.email').send({ to: address, subject, text: page });
    return null;
  } catch (error) {
    return `The page was not sent to ${address}. 未能发送。 ${error instanceof Error ? error.message : String(error)}`;
  }
}

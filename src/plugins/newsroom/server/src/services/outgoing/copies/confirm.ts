import { Webhook } from 'standardwebhooks';
import type { ConfirmationAnswer, SignedConfirmation } from '../../../../../shared/contracts/removals';
import { now } from '../../runtime/editorial-clock';
import { refusal } from '../../runtime/errors';
import { inTransaction, type Strapi } from '../../runtime/strapi';
import { findReceiver } from '../receivers/receiver-store';
import { goodSecrets } from '../receivers/secrets';
import { copies } from './copy-store';
import { close } from './removals';

/**
 * Notes that a receiver has removed a withdrawn story. Refuses what none of its secrets has signed, and a message that is none of a
 * withdrawal, or of one that was taken back; whoever says it twice gets the same answer.
 */
export async function confirmRemoval(
  strapi: Strapi,
  id: string,
  signed: SignedConfirmation,
): Promise<ConfirmationAnswer> {
  const receiver = await findReceiver(strapi, id);
  const secrets = receiver && goodSecrets(strapi, receiver, now());
  if (!secrets?.some((secret) => isSignedBy(secret, signed))) throw refusal('bad_signature');
  return inTransaction(strapi, async () => {
    const where = { receiver: id, messageId: signed['webhook-id'] };
    const copy = await copies(strapi).findOne({ where });
    if (!copy) throw refusal('not_found');
    if (copy.withdrawnAt === null) throw refusal('not_withdrawn');
    const confirmedAt = copy.confirmedAt ?? now();
    await copies(strapi).updateMany({ where, data: { confirmedAt } });
    await close(strapi, where);
    return { documentId: copy.article, confirmedAt };
  });
}

function isSignedBy(secret: string, signed: SignedConfirmation): boolean {
  try {
    new Webhook(secret).verify('', { ...signed }, { jsonParse: false });
    return true;
  } catch {
    return false;
  }
}

import { AsyncLocalStorage } from 'node:async_hooks';
import { saidOf } from '../database/said';
import { replaceMethod } from '../host/host-methods';
import { serviceOf, type Strapi } from '../strapi';

const unheard = new AsyncLocalStorage<true>();

interface MailService {
  send(mail: object): Promise<unknown>;
}

/** Does the work without hearing of the mails that it sends: neither how long they take nor that one fails. */
export const withUnheardMail = <Result>(work: () => Result): Result => unheard.run(true, work);

/** Lets mail be sent unheard; that one failed is logged. */
export function sendUnheard(strapi: Strapi): () => void {
  const mails = serviceOf<MailService>(strapi, 'plugin::email.email');
  const send = mails.send.bind(mails);
  return replaceMethod(mails, 'send', (mail) => {
    const sent = send(mail);
    if (!unheard.getStore()) return sent;
    sent.catch((error: unknown) => strapi.log.error(`A mail was not sent: ${saidOf(error)}`));
    return Promise.resolve();
  });
}

import { LISTS } from '../../../domain/public-answers/surrogate-keys';
import type { Strapi } from '../../runtime/strapi';
import { raiseGeneration } from '../../stores/public-generation';
import { kindOf, type Receiver } from './receiver-store';

/** Lets go of the feeds that are kept, where one of the receivers that changed is a hub: feeds say which there are. */
export async function announceHubs(strapi: Strapi, receiver: Receiver | null): Promise<void> {
  if (receiver && kindOf(receiver) === 'websub') await raiseGeneration(strapi, [LISTS]);
}

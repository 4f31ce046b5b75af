import type { ReasonsAnswer, ReasonsInput } from '../../../../shared/contracts/reasons';
import { FIRST_REASONS, isWholeList, withCodes, type Actor } from '../../domain/workflow';
import { refusal } from '../runtime/errors';
import { inTransaction, type Strapi } from '../runtime/strapi';
import { lockSettings } from '../stores/policy-store';
import { instrumentAct } from '../telemetry/act-instrumentation';

const storeOf = (strapi: Strapi) => strapi.store({ type: 'plugin', name: 'newsroom', key: 'reasons' });

/** 原因: why stories are returned, not used or withdrawn, in the words of the paper; a first list where nobody changed it. */
export async function readReasons(strapi: Strapi): Promise<ReasonsAnswer> {
  const stored = (await storeOf(strapi).get({})) as ReasonsAnswer | null;
  return stored ?? { version: 0, reasons: [...FIRST_REASONS] };
}

/**
 * Puts a list in the place of the one that there is. Decisions name reasons for good, so one may be deactivated and not
 * taken out: 409 `stale_reasons` for a list that is not made on the present one, or lacks a reason of it.
 */
export const setReasons = (strapi: Strapi, input: ReasonsInput, by: Actor): Promise<ReasonsAnswer> =>
  instrumentAct(strapi, { act: 'change_reasons', article: null, by }, () =>
    inTransaction(strapi, async () => {
      await lockSettings(strapi);
      const { version, reasons: known } = await readReasons(strapi);
      if (input.version !== version || !isWholeList(input.reasons, known))
        throw refusal('stale_reasons', { version });
      const value = { version: version + 1, reasons: withCodes(input.reasons) };
      await storeOf(strapi).set({ value });
      return value;
    }),
  );

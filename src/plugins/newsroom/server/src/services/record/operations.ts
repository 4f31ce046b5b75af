import type { OperationsAnswer } from '../../../../shared/contracts/operations';
import { latestCheckpoint } from '../stores/record/checkpoint-store';
import { now } from '../runtime/editorial-clock';
import { countRuns, firstDue } from '../stores/run-store';
import type { Strapi } from '../runtime/strapi';

const SET = { $notNull: true } as const;

/** How the work goes that the newsroom does by itself. */
export async function readOperations(strapi: Strapi): Promise<OperationsAnswer> {
  const at = now();
  const passed = { $lte: at };
  return {
    at,
    scheduler: {
      waiting: await countRuns(strapi, { scheduledFor: SET }),
      due: await countRuns(strapi, { scheduledFor: passed }),
      dueSince: await firstDue(strapi, at),
      held: await countRuns(strapi, { heldSince: SET }),
    },
    countersigns: {
      waiting: await countRuns(strapi, { countersignDueAt: SET }),
      overdue: await countRuns(strapi, { countersignDueAt: passed }),
    },
    checkpoint: await lastCheckpoint(strapi),
  };
}

async function lastCheckpoint(strapi: Strapi): Promise<OperationsAnswer['checkpoint']> {
  const last = await latestCheckpoint(strapi);
  if (!last) return null;
  const { day, at, sequence, faults } = last;
  return { day, at, sequence, faults: faults?.length ?? 0 };
}

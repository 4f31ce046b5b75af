import { formatCheckAnswer, formatFaultsAnswer } from '../../../../shared/contracts/format-faults';
import { pageQuery } from '../../../../shared/contracts/pagination';
import { editors } from './editor-route';

/** What is not valid of what the public may read in formats of the field. */
export const formatFaults = [
  editors.get('/format-faults', 'format-faults.list', 'Public stories that are not valid in a format', {
    query: pageQuery,
    answer: formatFaultsAnswer,
  }),
  editors.post(
    '/format-faults/:documentId/check',
    'format-faults.check',
    'Checks a public story in all formats now',
    { answer: formatCheckAnswer },
  ),
];

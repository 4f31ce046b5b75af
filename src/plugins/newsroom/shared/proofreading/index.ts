export { repairHalfWidth, withFullWidth } from './half-width';
export {
  charactersOf,
  errorRate,
  LEGAL_LIMIT,
  LEGAL_WEIGHTS,
  MISTAKE_KINDS,
  MISTAKE_LABELS,
  textCharacters,
  weighed,
  type MistakeKind,
  type Mistakes,
} from './mistakes';

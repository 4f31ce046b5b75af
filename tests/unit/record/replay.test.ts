import fc from 'fast-check';
import { replay } from '../../../src/plugins/newsroom/server/src/domain/record/replay';

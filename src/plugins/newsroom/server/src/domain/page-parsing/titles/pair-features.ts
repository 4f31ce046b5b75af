import { isPlaceOrDepartment } from '../people/departments';
import { hasTagBehind } from '../lines/line-kind';
import { kickerScore } from './kicker-cues';

/** How many weights the scorer has; a feature finds its own by a hash. */
export const WEIGHTS = 1 << 15;

const LONGEST_READ = 40;

/** The weights that a pair of title lines has to do with: characters, pairs of them, lengths, marks, digits, places, and what the rules say. */
export function pairFeatures(first: string, second: string): number[] {
  const names = [
    'bias',
    `rules ${Math.max(-12, Math.min(12, Math.round(2 * kickerScore(first, second))))}`,
    `longer ${Math.max(-8, Math.min(8, Math.round((first.length - second.length) / 2)))}`,
    ...lineFeatures('a', first),
    ...lineFeatures('b', second),
    ...sharedFeatures(first, second),
  ];
  return names.map(bucketOf);
}

const MARKS = '，、：—“”《》（）！？；·…';

function lineFeatures(side: string, line: string): string[] {
  const text = line
    .slice(0, LONGEST_READ)
    .replace(/[0-9０-９]+/g, '0')
    .replace(/\s+/g, ' ');
  const features = [`${side} length ${Math.min(16, Math.round(line.length / 2))}`];
  for (const mark of MARKS) if (line.includes(mark)) features.push(`${side} has ${mark}`);
  if (text.includes('0')) features.push(`${side} digits`);
  if (/[^ ] [^ ]/.test(text)) features.push(`${side} halves ${text.split(' ').length}`);
  if (isPlaceOrDepartment(line)) features.push(`${side} place`);
  if (hasTagBehind(line)) features.push(`${side} tag`);
  features.push(`${side} starts ${text.slice(0, 1)}`, `${side} starts ${text.slice(0, 2)}`);
  features.push(`${side} ends ${text.slice(-1)}`, `${side} ends ${text.slice(-2)}`);
  for (let at = 0; at < text.length; at += 1) {
    features.push(`${side} ${text.charAt(at)}`, `${side} ${text.slice(at, at + 2)}`);
  }
  return features;
}

/** Lines of one block repeat words of one another; both halves as long as each other make a couplet. */
function sharedFeatures(first: string, second: string): string[] {
  const shared = new Set(Array.from(first).filter((character) => second.includes(character)));
  return [
    `shared ${Math.min(5, shared.size)}`,
    first.length === second.length ? 'same length' : 'other length',
  ];
}

/** FNV-1a over UTF-16 units. */
function bucketOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193) >>> 0;
  return (hash ^ (hash >>> 15)) & (WEIGHTS - 1);
}

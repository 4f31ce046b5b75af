export { lengthOf, printedCharacters, units } from './count';
export { folded } from './folded';
export { isSameName, nameKey } from './names';
export { holdsUnseen, isBlank, seenLine, seenText, seenValue } from './seen';
export { isStorable, unstorablePathIn } from './storable';

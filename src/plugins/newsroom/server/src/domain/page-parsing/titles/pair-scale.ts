/** The levels of a weight, lowest first; the one in the middle is 0. */
export const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** How far two levels are apart. */
export const STEP = 0.04;

/** How much one point of the rules counts beside the learned weights, and how much speaks for a subhead before anything is read. */
export const RULES_SHARE = 0.6;
export const SUBHEAD_BIAS = 1;

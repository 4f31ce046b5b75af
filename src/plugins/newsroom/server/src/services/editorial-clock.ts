/** The present instant, ISO 8601 in UTC: the one clock of acts and stores; `domain` gets it handed in. */
export const now = (): string => new Date().toISOString();

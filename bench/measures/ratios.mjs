/** @typedef {import('../read-path/measure.mjs').ReadPath} ReadPath */

/**
 * What the newsroom is measured by, each from figures of one run: how many times as fast as a stock type of Strapi or as nginx, and how
 * many times as long it takes with more stories; searches in milliseconds.
 * @param {Record<number, ReadPath>} bySize by number of stories
 * @param {{ publish: Record<number, number>, searchP95Ms: { sqlite: number, postgres: number } }} others milliseconds: of acts by number of stories, of searches among
 *   the most
 */
export function ratiosOf(bySize, { publish, searchP95Ms }) {
  const sizes = Object.keys(bySize).map(Number);
  const [small, middle, large] = sizes.map((size) => /** @type {ReadPath} */ (bySize[size]));
  return {
    hotListVsStock: small.hot / small.stock,
    hotListVsStockAt10000: middle.hot / middle.stock,
    hotListVsNginx: small.nginx === undefined ? null : small.hot / small.nginx,
    notModifiedVsStock: small.notModified / small.stock,
    coldListVsStock: small.cold / small.stock,
    coldListVsStockAt10000: middle.cold / middle.stock,
    coldListGrowth: small.cold / large.cold,
    cursorGrowth: small.cold / large.coldDeep,
    slugVsStock: small.coldSlug / small.stockSlug,
    slugGrowth: small.coldSlug / large.coldSlug,
    tagVsStock: small.coldTag / small.stockTag,
    tagGrowth: small.coldTag / large.coldTag,
    relatedVsStock: small.coldRelated / small.stockRelated,
    relatedGrowth: small.coldRelated / large.coldRelated,
    publishGrowth: (publish[sizes.at(-1) ?? 0] ?? NaN) / (publish[sizes[0] ?? 0] ?? NaN),
    searchP95Ms: searchP95Ms.sqlite,
    searchP95MsPostgres: searchP95Ms.postgres,
    megabytesWith100000: large.megabytes,
  };
}

/** @typedef {import('../read-path/measure.mjs').ReadPath} ReadPath */

/**
 * What the newsroom is measured by, each from figures of one run: how many times as fast as a stock type of Strapi or as nginx, and how
 * many times as long it takes with more stories. Searches have their line here too, once they are measured.
 * @param {Record<number, ReadPath>} bySize by number of stories
 * @param {{ publish: Record<number, number> }} acts milliseconds by number of stories
 */
export function ratiosOf(bySize, { publish }) {
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
    cursorGrowth: large.cold / large.coldDeep,
    slugVsStock: small.coldSlug / small.stockSlug,
    slugGrowth: small.coldSlug / large.coldSlug,
    publishGrowth: (publish[sizes.at(-1) ?? 0] ?? NaN) / (publish[sizes[0] ?? 0] ?? NaN),
    megabytesWith100000: large.megabytes,
  };
}

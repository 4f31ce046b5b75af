const part = encodeURIComponent;

/** Addresses of the site’s pages; the newsroom knows that of a story as `storyPath`. */
export const to = {
  story: ({ slug }: { slug: string }): string => `/articles/${part(slug)}`,
  column: ({ slug, documentId }: { slug?: string | null; documentId: string }): string =>
    `/columns/${part(slug ?? documentId)}`,
  department: ({ documentId }: { documentId: string }): string => `/departments/${part(documentId)}`,
  reporter: ({ slug, documentId }: { slug?: string | null; documentId: string }): string =>
    `/reporters/${part(slug ?? documentId)}`,
  keyword: (keyword: string): string => `/tags/${part(keyword)}`,
  day: (day: string): string => `/dates/${day}`,
  issue: (day: string): string => `/issues/${day}`,
};

/** An address with some words of its query, without those that say nothing. */
export function withQuery(path: string, query: Record<string, string | number | null | undefined>): string {
  const said = Object.entries(query).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  );
  const text = new URLSearchParams(said.map(([name, value]) => [name, String(value)])).toString();
  return text ? `${path}?${text}` : path;
}

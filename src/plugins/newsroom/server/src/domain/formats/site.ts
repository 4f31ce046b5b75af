/** The web site on which the public reads the stories, and where the newsroom keeps their pictures. */
export interface Site {
  /** Name of the paper. */
  name: string;
  /** Address of its first page, without a closing slash. */
  url: string;
  /** Path of a story on it, with `{slug}` where its slug belongs. */
  storyPath: string;
  /** Address of the newsroom, to which paths of pictures belong; without a closing slash. */
  newsroom: string;
  /** IANA name of the zone that the paper lives by. */
  timeZone: string;
}

/** Where the public reads a story. */
export const storyUrl = ({ url, storyPath }: Site, { slug }: { slug: string }): string =>
  url + storyPath.replace('{slug}', encodeURIComponent(slug));

/** The address of a picture, which the media library may know by its path alone. */
export const pictureUrl = ({ newsroom }: Site, url: string): string => new URL(url, `${newsroom}/`).href;

/** Since when the names below are given; a year in which the host was the paper's (RFC 4151). */
const SINCE = 2026;

/** By what a story is known whatever its address is (RFC 4151). */
export const storyTag = ({ url }: Site, { documentId }: { documentId: string }): string =>
  `tag:${new URL(url).hostname},${SINCE}:articles/${documentId}`;

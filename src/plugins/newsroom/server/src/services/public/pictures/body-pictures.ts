import { keptBody } from '../../../domain/article/body-keys';
import { picturesIn, unsigned, withAddresses, type BodyPicture } from '../../../domain/article/body-pictures';
import { refusal } from '../../runtime/errors';
import { filesOfText, refuseNoPicture, type FileRow } from '../../runtime/pictures/library';
import type { Strapi } from '../../runtime/strapi';

/**
 * The text with pictures of the library only, and with keys that are known: a picture that is none of them, no picture,
 * or of which an address leads somewhere else, is refused. A file of this server is kept by its path: the name that the server was asked under is the asker's word.
 */
export async function ownPictures(strapi: Strapi, written: unknown): Promise<unknown> {
  const body = keptBody(written);
  const pictures = picturesIn(body);
  const shown = await filesOfText(strapi, pictures);
  refuseNoPicture(shown, 'body');
  const files = new Map(shown.map((file) => [file.hash, file]));
  const hosts = hostsOf(strapi);
  for (const picture of pictures) {
    const foreign = foreignAddressIn(picture, files.get(picture.hash), hosts);
    if (foreign !== undefined) throw refusal('foreign_picture', { path: ['body'], address: foreign });
  }
  return withAddresses(body, (address, { hash }) =>
    files.get(hash)?.url.startsWith('/') ? address.replace(ORIGIN, '') : address,
  );
}

const ORIGIN = /^https?:\/\/[^/]*/;

function foreignAddressIn(
  { url, renditions }: BodyPicture,
  file: FileRow | undefined,
  hosts: readonly string[],
): string | undefined {
  if (!file || !namesOf(file.url, hosts).includes(unsigned(url))) return url;
  const sizes = Object.values(file.formats ?? {}).map((format) => format.url);
  const own = [file.url, ...sizes, file.previewUrl].flatMap((one) => (one ? namesOf(one, hosts) : []));
  return renditions.find((one) => !own.includes(unsigned(one)));
}

/** A file of this server has its path for an address, and that path under every name of the server. */
const namesOf = (url: string, hosts: readonly string[]): string[] =>
  url.startsWith('/')
    ? [url, ...hosts.flatMap((host) => [`http://${host}${url}`, `https://${host}${url}`])]
    : [url];

/** The names by which this server is asked: the panel writes the one that it is open under into a text. */
function hostsOf(strapi: Strapi): string[] {
  const configured = ['server.absoluteUrl', 'admin.absoluteUrl'].map((key) =>
    strapi.config.get<string>(key, ''),
  );
  const asked = strapi.requestContext.get()?.host;
  return [
    ...configured.filter((url) => URL.canParse(url)).map((url) => new URL(url).host),
    ...(asked ? [asked] : []),
  ];
}

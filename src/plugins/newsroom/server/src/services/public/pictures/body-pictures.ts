import { picturesIn, unsigned, type BodyPicture } from '../../../domain/article/body-pictures';
import { refusal } from '../../runtime/errors';
import { filesAt, type FileRow } from '../../runtime/media-hash';
import type { Strapi } from '../../runtime/strapi';

/** Refuses a text with a picture that is none of the library, or that shows other bytes in one of its sizes. */
export async function refuseForeignPictures(strapi: Strapi, body: unknown): Promise<void> {
  const pictures = picturesIn(body);
  const addresses = addressesOf(await filesAt(strapi, pictures), hostsOf(strapi));
  for (const picture of pictures) {
    const foreign = foreignAddressIn(picture, addresses);
    if (foreign !== undefined) throw refusal('foreign_picture', { path: ['body'], address: foreign });
  }
}

/** The addresses of each file, by that of its largest picture. */
type Addresses = Map<string, string[]>;

/** A file of this server has its path for an address, and that path under every name of the server. */
function addressesOf(files: readonly FileRow[], hosts: readonly string[]): Addresses {
  const addresses: Addresses = new Map();
  for (const { url, previewUrl, formats } of files) {
    const all = [url, previewUrl, ...Object.values(formats ?? {}).map((format) => format.url)];
    const own = all.flatMap((one) => (one ? namesOf(one, hosts) : []));
    for (const name of namesOf(url, hosts)) addresses.set(name, own);
  }
  return addresses;
}

const namesOf = (url: string, hosts: readonly string[]): string[] =>
  url.startsWith('/') ? [url, ...hosts.flatMap((host) => [`http://${host}${url}`, `https://${host}${url}`])] : [url];

function foreignAddressIn({ url, renditions }: BodyPicture, addresses: Addresses): string | undefined {
  const own = addresses.get(unsigned(url));
  return own ? renditions.find((one) => !own.includes(unsigned(one))) : url;
}

/** The names by which this server is asked: the panel writes the one that it is open under into a text. */
function hostsOf(strapi: Strapi): string[] {
  const configured = ['server.absoluteUrl', 'admin.absoluteUrl'].map((key) => strapi.config.get<string>(key, ''));
  const asked = strapi.requestContext.get()?.host;
  return [...configured.filter((url) => URL.canParse(url)).map((url) => new URL(url).host), ...(asked ? [asked] : [])];
}

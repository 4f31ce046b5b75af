import { randomBytes } from 'node:crypto';
import { refusal } from '../../runtime/errors';
import { serviceOf, type Strapi } from '../../runtime/strapi';

/** Bytes of a secret; Standard Webhooks 1.0.0 asks for 24 to 64. */
const SECRET_BYTES = 32;

/** Strapi's encryption with the host's key; `null` where the key is missing or another one. */
interface Encryption {
  encrypt(text: string): string | null;
  decrypt(text: string): string | null;
}

const encryptionOf = (strapi: Strapi) => serviceOf<Encryption>(strapi, 'admin::encryption');

/** A new secret, to be shown once, and what of it is stored; refuses where the host has no key. */
export function makeSecret(strapi: Strapi): { secret: string; encrypted: string } {
  const secret = `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;
  return { secret, encrypted: sealed(strapi, secret) };
}

/** What is stored of a secret or a token; refuses where the host has no key. */
export function sealed(strapi: Strapi, secret: string): string {
  const encrypted = encryptionOf(strapi).encrypt(secret);
  if (encrypted === null) throw refusal('no_encryption_key');
  return encrypted;
}

/** What is stored of the secrets of a receiver. */
interface KeptSecrets {
  secret: string;
  oldSecret: string | null;
  oldSecretUntil: string | null;
}

/** The secrets that are good at an instant, the newest first; `null` where the newest cannot be read. */
export function goodSecrets(strapi: Strapi, kept: KeptSecrets, at: string): string[] | null {
  const { secret, oldSecret, oldSecretUntil } = kept;
  const newest = readSecret(strapi, secret);
  if (newest === null) return null;
  const old = oldSecret !== null && at < (oldSecretUntil ?? '') ? readSecret(strapi, oldSecret) : null;
  return [newest, ...(old === null ? [] : [old])];
}

/** The secret that was stored, or `null` where the host's key is not the one that it was stored with. */
const readSecret = (strapi: Strapi, encrypted: string): string | null =>
  encryptionOf(strapi).decrypt(encrypted);

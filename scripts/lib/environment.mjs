import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const secret = () => randomBytes(24).toString('base64url');

const SECRETS = {
  APP_KEYS: () => `${secret()},${secret()}`,
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  JWT_SECRET: secret,
  ENCRYPTION_KEY: secret,
};

/** Writes `.env` with random secrets where there is none; one that is there stays as it is. */
export function writeEnvironment() {
  if (existsSync('.env')) return;
  const lines = readFileSync('.env.example', 'utf8').split('\n');
  const filled = lines.map((line) => {
    const make = SECRETS[line.split('=')[0]];
    return make ? `${line}${make()}` : line;
  });
  writeFileSync('.env', filled.join('\n'), { mode: 0o600 });
}

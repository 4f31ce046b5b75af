import { formats, winston } from '@strapi/logger';
import type { Core } from '@strapi/strapi';

const { combine, errors, json, timestamp } = winston.format;

/** One JSON object a line, for programs that collect logs; else a line for people. */
const asJson = combine(errors({ stack: true }), timestamp(), json());

/** Warnings of Node are lines like all others where programs read them. */
function logWarningsAsJson(): void {
  process.removeAllListeners('warning');
  process.on('warning', ({ name, message }) => {
    const line = { level: 'warn', message: `${name}: ${message}`, timestamp: new Date().toISOString() };
    process.stderr.write(`${JSON.stringify(line)}\n`);
  });
}

export default ({ env }: Core.Config.Shared.ConfigParams) => {
  const isJson = env('LOG_FORMAT') === 'json';
  if (isJson) logWarningsAsJson();
  return { level: env('LOG_LEVEL', 'info'), format: isJson ? asJson : formats.prettyPrint() };
};

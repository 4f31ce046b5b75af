import { formats, winston } from '@strapi/logger';
import type { Core } from '@strapi/strapi';

const { combine, errors, json, timestamp } = winston.format;

/** One JSON object a line, for programs that collect logs; else a line for people. */
const asJson = combine(errors({ stack: true }), timestamp(), json());

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  level: env('LOG_LEVEL', 'info'),
  format: env('LOG_FORMAT') === 'json' ? asJson : formats.prettyPrint(),
});

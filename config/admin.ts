import type { Core } from '@strapi/strapi';

/** What the newsroom says of an entry of the Content Manager. */
interface Previews {
  linkFor(type: string, entry: object): Promise<string | undefined>;
}

/** 在网站中预览 beside an entry: the newsroom says where, if it is there; `frame-src` lets the panel show the site. */
const preview = (site: string): Core.Config.Admin['preview'] => ({
  enabled: true,
  config: {
    ...(site && { allowedOrigins: ["'self'", new URL(site).origin] }),
    handler: (type: string, entry: object) => {
      const previews = strapi.service('plugin::newsroom.previews') as unknown as Previews | undefined;
      return previews?.linkFor(type, entry);
    },
  },
});

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: { secret: env('ADMIN_JWT_SECRET', '') },
  apiToken: { salt: env('API_TOKEN_SALT', '') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT', '') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY', '') },
  preview: preview(env('NEWSROOM_PREVIEW_URL', '')),
  flags: { nps: false, promoteEE: false },
});

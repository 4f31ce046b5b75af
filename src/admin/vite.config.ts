import { constants } from 'node:zlib';
import { compression, defineAlgorithm } from 'vite-plugin-compression2';

/** Of Vite's configuration, what is read and added to here. */
interface Config {
  mode: string;
  plugins: unknown[];
}

/** What is worth compressing; the page itself is left out, since it must not be kept by browsers as long as these. */
const COMPRESSED = /\.(js|css|svg|json|ttf|wasm)$/;

/** The best quality would make the main file a tenth smaller, and the build twice as long. */
const BROTLI = defineAlgorithm('brotliCompress', { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });

/**
 * Builds for production what is built for production: while Strapi loads its configuration it sets NODE_ENV to
 * development where nothing is set, and Vite would take React's development build for that. Each file gets a brotli
 * and a gzip beside it, which Strapi sends to browsers that take them.
 */
export default <C extends Config>(config: C): C => {
  if (config.mode !== 'production') return config;
  process.env.NODE_ENV = 'production';
  const compressed = compression({ include: COMPRESSED, algorithms: [BROTLI, 'gzip'], threshold: 1024 });
  return { ...config, plugins: [...config.plugins, compressed] };
};

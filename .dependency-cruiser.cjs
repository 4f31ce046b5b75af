const PLUGIN = '^src/plugins/newsroom/';
const SERVER = `${PLUGIN}server/src/`;
const SHARED = `${PLUGIN}shared/`;
const ADMIN = `${PLUGIN}admin/src/`;

const rooms = (...names) => `${SERVER}(${names.join('|')})/`;
const packages = (...names) => `^node_modules/(${names.join('|')})/`;

/** Server code that a test may use without a Strapi. */
const PURE = [
  rooms('domain', 'content-types'),
  `${SERVER}(cli/parse-page|config|routes/index|services/(database-version|errors|outages|unawaited)|services/record-file/(read|write)-zip|services/record-file/verify-file)\\.ts$`,
];

/** Who may import whom; ARCHITECTURE.md says why. */
module.exports = {
  forbidden: [
    {
      name: 'shared-stands-alone',
      comment: 'What server, admin panel and portal share may need none of them.',
      severity: 'error',
      from: { path: SHARED },
      to: { pathNot: [SHARED, packages('zod', 'diff')] },
    },
    {
      name: 'domain-is-pure',
      comment: 'No Strapi, no I/O, no clock: the rules of the newsroom are functions of their arguments.',
      severity: 'error',
      from: { path: rooms('domain') },
      to: {
        pathNot: [
          rooms('domain', 'content-types'),
          SHARED,
          packages('canonicalize', 'pinyin-pro', 'slugify', 'temporal-polyfill'),
          '^(node:)?crypto$',
        ],
      },
    },
    {
      name: 'content-types-are-data',
      severity: 'error',
      from: { path: rooms('content-types') },
      to: { path: SERVER, pathNot: rooms('content-types') },
    },
    {
      name: 'services-know-no-act',
      comment: 'Services read and write; what may happen is decided above them.',
      severity: 'error',
      from: { path: rooms('services') },
      to: { path: SERVER, pathNot: rooms('services', 'domain', 'content-types') },
    },
    {
      name: 'acts-know-no-door',
      comment: 'An act is the same through whichever door it is asked for.',
      severity: 'error',
      from: { path: rooms('acts') },
      to: { path: SERVER, pathNot: rooms('acts', 'services', 'domain') },
    },
    {
      name: 'controllers-call-acts-and-services',
      comment: 'A controller parses, calls one act or service, and answers; it decides nothing.',
      severity: 'error',
      from: { path: rooms('controllers') },
      to: { path: SERVER, pathNot: rooms('controllers', 'acts', 'services') },
    },
    {
      name: 'middlewares-know-no-controller',
      severity: 'error',
      from: { path: rooms('middlewares') },
      to: { path: rooms('controllers', 'routes', 'cli') },
    },
    {
      name: 'cli-is-a-door',
      comment: 'The command is started by people, never by the server.',
      severity: 'error',
      from: { path: PLUGIN, pathNot: rooms('cli') },
      to: { path: rooms('cli') },
    },
    {
      name: 'screens-never-see-the-server',
      comment: 'Server and screens share words, permissions and contracts, and nothing else.',
      severity: 'error',
      from: { path: ADMIN },
      to: { path: PLUGIN, pathNot: [ADMIN, SHARED] },
    },
    {
      name: 'pages-stand-alone',
      comment: 'What two pages need goes to components, hooks or api.',
      severity: 'error',
      from: { path: `${ADMIN}pages/([^/]+)/` },
      to: { path: `${ADMIN}pages/[^/]+/`, pathNot: `${ADMIN}pages/$1/` },
    },
    {
      name: 'pages-are-only-shown',
      comment: 'A page is named where it is registered and where it has its route, and nowhere else.',
      severity: 'error',
      from: { path: ADMIN, pathNot: [`${ADMIN}index\\.ts$`, `${ADMIN}pages/`] },
      to: { path: `${ADMIN}pages/` },
    },
    {
      name: 'host-is-wiring',
      comment: 'The application meets the plugin as anybody does who installs it.',
      severity: 'error',
      from: { path: '^(config|database|scripts|bench|src)/', pathNot: PLUGIN },
      to: { path: `${PLUGIN}(server|shared|admin)/` },
    },
    {
      name: 'unit-tests-need-no-strapi',
      severity: 'error',
      from: { path: '^tests/unit/' },
      to: { path: ['^tests/support/newsroom', packages('@strapi')] },
    },
    {
      name: 'tests-use-the-built-plugin',
      comment:
        'What is tested with Strapi is what people install, through its own doors; pure code may be called.',
      severity: 'error',
      from: { path: '^tests/' },
      to: { path: SERVER, pathNot: PURE },
    },
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-missing-module',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '/dist/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'types'],
    },
    exclude: { path: '^src/plugins/newsroom/dist/' },
  },
};

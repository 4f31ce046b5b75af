const PLUGIN = '^src/plugins/newsroom/';
const SERVER = `${PLUGIN}server/src/`;
const SHARED = `${PLUGIN}shared/`;
const PORTAL = `${PLUGIN}portal/`;
const ADMIN = `${PLUGIN}admin/src/`;

const rooms = (...names) => `${SERVER}(${names.join('|')})/`;
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})/`;

/** Server code that a test may use without a Strapi. */
const PURE = [
  rooms('domain', 'content-types', 'workers'),
  `${SERVER}(cli/parse-page|config|routes/index|services/runtime/(errors|together|access/(attempts|paths)|database/(database-version|outages|said)|host/unhandled-rejections)|services/public/most-read/read-counter|services/record-file/(read|write)-zip|services/record-file/verify-file)\\.ts$`,
];

/** The rooms of the services, lowest floor first, and beside each those that it may import. */
const SERVICE_ROOMS = {
  runtime: [],
  stores: ['runtime'],
  openapi: ['runtime'],
  seeds: ['runtime', 'stores'],
  record: ['runtime', 'stores'],
  'record-file': ['runtime', 'stores'],
  public: ['runtime', 'stores'],
  search: ['runtime', 'stores'],
  outgoing: ['runtime', 'stores', 'formats'],
  telemetry: ['runtime', 'stores', 'public', 'outgoing'],
  directory: ['runtime', 'stores', 'telemetry'],
  formats: ['runtime', 'stores', 'public'],
  desk: ['runtime', 'stores', 'outgoing', 'public', 'search', 'directory'],
  intake: ['runtime', 'stores', 'public'],
  retention: ['runtime', 'stores', 'outgoing', 'directory'],
};

const serviceRooms = (...names) => `${SERVER}services/(${names.join('|')})/`;

/** One rule a room: of the services it imports itself and the rooms it names, never what lies above. */
const floors = Object.entries(SERVICE_ROOMS).map(([room, below]) => ({
  name: `services-${room}-looks-down`,
  comment: `services/${room} may import of the services: ${below.join(', ') || 'nothing'}.`,
  severity: 'error',
  from: { path: serviceRooms(room) },
  to: { path: `${SERVER}services/`, pathNot: serviceRooms(room, ...below) },
}));

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
          packages(
            'canonicalize',
            'opencc-js',
            'pinyin-pro',
            'schema-dts',
            'slugify',
            'temporal-polyfill',
            'fast-xml-(builder|parser|validator)',
            'ajv(-formats)?',
            '@xmldom/xmldom',
          ),
          '^(node:)?(crypto|zlib)$',
        ],
      },
    },
    {
      name: 'workers-compute',
      comment: 'A thread of its own has no Strapi: it gets what it works on and answers.',
      severity: 'error',
      from: { path: rooms('workers') },
      to: { path: SERVER, pathNot: rooms('workers', 'domain') },
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
      name: 'services-live-in-rooms',
      comment: 'A new file goes into a room, a new room into SERVICE_ROOMS; only the index stands outside.',
      severity: 'error',
      from: {},
      to: {
        path: `${SERVER}services/`,
        pathNot: [serviceRooms(...Object.keys(SERVICE_ROOMS)), `${SERVER}services/index\\.ts$`],
      },
    },
    ...floors,
    {
      name: 'acts-know-no-caller',
      comment: 'An act is the same whoever asks for it: a request, the scheduler, the command.',
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
      name: 'cli-is-started-by-people',
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
      name: 'portal-meets-the-newsroom-over-http',
      comment: 'The portal shares words and contracts with the server, as types and data, and nothing else.',
      severity: 'error',
      from: { path: PORTAL },
      to: { path: PLUGIN, pathNot: [PORTAL, SHARED] },
    },
    {
      name: 'nobody-needs-the-portal',
      severity: 'error',
      from: { path: PLUGIN, pathNot: PORTAL },
      to: { path: PORTAL },
    },
    {
      name: 'outbox-is-pure',
      comment: 'What becomes of a letter is a function of what happens to it.',
      severity: 'error',
      from: { path: `${PORTAL}src/outbox/outbox\\.ts$` },
      to: { pathNot: SHARED },
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
      to: { path: `${PLUGIN}(server|shared|admin|portal)/` },
    },
    {
      name: 'example-stands-alone',
      comment: 'The example site meets the newsroom over HTTP, as any site does.',
      severity: 'error',
      from: { path: '^examples/' },
      to: { pathNot: ['^examples/', '(^|/)node_modules/'], dependencyTypesNot: ['core'] },
    },
    {
      name: 'nothing-needs-the-tests',
      comment: 'What tests and measurements both need goes to scripts/lib.',
      severity: 'error',
      from: { path: '^(config|database|examples|scripts|bench|src)/' },
      to: { path: '^tests/' },
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
        'What is tested with Strapi is what people install, through its own interfaces; pure code may be called.',
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

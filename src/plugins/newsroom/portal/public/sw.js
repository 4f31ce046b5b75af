// Keeps the app itself, so that it opens without a line. Stories and everything else of the newsroom pass by.
const KEPT = 'newsroom-portal-BUILD';
const FILES = ['./', 'FILES'];

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(KEPT)
      .then((cache) => cache.addAll(FILES))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  const isOld = (name) => name.startsWith('newsroom-portal-') && name !== KEPT;
  const clear = async () =>
    Promise.all((await caches.keys()).filter(isOld).map((name) => caches.delete(name)));
  event.waitUntil(clear().then(() => self.clients.claim()));
});

// What was built has its hash in its name; the page itself is asked for first, so that a new version is seen.
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) return;
  const kept = () => caches.match(request.mode === 'navigate' ? './' : request, { cacheName: KEPT });
  const asked = () => fetch(request);
  event.respondWith(
    request.mode === 'navigate' ? asked().catch(kept) : kept().then((answer) => answer ?? asked()),
  );
});

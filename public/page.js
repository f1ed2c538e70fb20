// Registered only when a young person chose to keep their words on this phone until there is signal, and gone with them.
// It answers a young person's page with the one page that was put aside when the phone has no signal. It stores nothing.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  const aside = (what) => caches.match(what, { ignoreVary: true });
  if (pathname.startsWith("/assets/")) {
    event.respondWith(aside(request).then((found) => found ?? fetch(request)));
    return;
  }
  const isOurs = request.mode === "navigate" && /^\/([a-z]{2,4}(\/.*)?)?$/.test(pathname);
  // why: files are sent past it, because not every browser hands a large form on whole.
  const isForm = request.headers.get("Content-Type")?.startsWith("application/x-www-form-urlencoded");
  if (!isOurs || (request.method !== "GET" && !isForm)) return;
  // why a redirect: a browser writes what a form sent into its files when the form's answer is shown.
  const instead = async () =>
    request.method === "GET" ? ((await aside("/")) ?? Response.error()) : Response.redirect(new URL(location.href).searchParams.get("page"), 303);
  event.respondWith(fetch(request).catch(instead));
});

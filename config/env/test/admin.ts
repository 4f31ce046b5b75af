export default { serveAdminPanel: false, rateLimit: { enabled: false } };

module.exports = {
  newsroom: { enabled: true },
  'users-permissions': { config: { jwtSecret: 'secret' } },
};

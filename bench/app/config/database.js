module.exports = ({ env }) => ({
  connection: {
    client: 'sqlite',
    connection: { filename: env('BENCH_DATABASE') },
    useNullAsDefault: true,
  },
});

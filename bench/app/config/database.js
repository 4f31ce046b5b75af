module.exports = ({ env }) => ({
  connection: env('BENCH_DATABASE_URL')
    ? { client: 'postgres', connection: { connectionString: env('BENCH_DATABASE_URL') } }
    : {
        client: 'sqlite',
        connection: { filename: env('BENCH_DATABASE') },
        useNullAsDefault: true,
      },
});

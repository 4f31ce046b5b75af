/** Stops the PostgreSQL server of the run, if the run started one. */
export default async function stopPostgres() {
  await globalThis.newsroomPostgres?.stop();
}

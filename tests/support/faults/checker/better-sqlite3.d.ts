/** As much of the driver as the checker uses; it comes without types. */
declare module 'better-sqlite3' {
  export default class Database {
    constructor(file: string, options: { readonly: boolean });
    exec(sql: string): this;
    prepare(sql: string): { all(): unknown[] };
    close(): void;
  }
}

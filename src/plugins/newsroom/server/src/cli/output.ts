/** What a command prints and ends with: 0 done, 1 found something wrong, 2 input that cannot be used. */
export interface CommandOutput {
  exitCode: 0 | 1 | 2;
  stdout: string;
  stderr: string;
}

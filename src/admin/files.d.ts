/** Vite gives the address of an image that is imported. */
declare module '*.png' {
  const address: string;
  export default address;
}

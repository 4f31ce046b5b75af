/** Puts another method in the place of one of the host's, and gives the way back. */
export function replaceMethod<Host extends object, Name extends keyof Host>(
  host: Host,
  name: Name,
  method: Host[Name],
): () => void {
  const own = Object.getOwnPropertyDescriptor(host, name);
  host[name] = method;
  return () => {
    if (own) Object.defineProperty(host, name, own);
    else Reflect.deleteProperty(host, name);
  };
}

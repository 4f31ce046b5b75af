/** Operations, and the named shapes that stood in them, each once. */
interface Gathered<Paths> {
  paths: Paths;
  schemas: Record<string, object>;
}

/** Takes named shapes out of the operations that use them, so that a generated client has one type for each. */
export function gatherShapes<Paths extends object>(paths: Paths): Gathered<Paths> {
  const schemas: Gathered<Paths>['schemas'] = {};
  const hoisted = JSON.stringify(paths, (key, value: unknown) => {
    if (key !== '$defs') return value;
    Object.assign(schemas, value);
    return undefined;
  });
  return { paths: referring(JSON.parse(hoisted) as Paths), schemas: referring(schemas) };
}

const referring = <Part extends object>(part: Part): Part =>
  JSON.parse(JSON.stringify(part).replaceAll('"#/$defs/', '"#/components/schemas/')) as Part;

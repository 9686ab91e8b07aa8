type Fields = Readonly<Record<string, unknown>>;

const nested = ['details', 'payload', 'args', 'arguments', 'input', 'parameters', 'params', 'tool_input'];

function asFields(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

/** The step itself and the objects in it that dialects put its details into, outermost first. */
export function layersOf(step: Fields): Fields[] {
  const layers: Fields[] = [step];
  for (let index = 0; index < layers.length && layers.length < 8; index++) {
    for (const name of nested) {
      const inner = asFields(layers[index]![name]);
      if (inner !== undefined) layers.push(inner);
    }
  }
  return layers;
}

/** The first value under one of `names` that `accepts` takes; deeper layers are looked at first, they say it best. */
export function pick<T>(layers: readonly Fields[], names: readonly string[], accepts: (value: unknown) => value is T) {
  for (const name of names) {
    for (let index = layers.length - 1; index >= 0; index--) {
      const value = layers[index]![name];
      if (value !== undefined && accepts(value)) return value;
    }
  }
  return undefined;
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

export function isAnyText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

export function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}

export function isTextOrNumber(value: unknown): value is string | number {
  return isText(value) || isNumber(value);
}

export { asFields, type Fields };

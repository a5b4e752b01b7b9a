import { isObject, listOf, objectAt, type JsonObject } from '../json.ts';

/** The schemas a value may follow at one place: the one that stands there, what it refers to, and its alternatives. */
export type Shapes = readonly JsonObject[];

/** The shapes of the members `key` of an object that follows `shapes`; none when no shape declares the member. */
export function shapesOfMember(shapes: Shapes, key: string, definitions: JsonObject): Shapes {
  return shapes.flatMap((shape) => declarationsOf(shape, key)).flatMap((shape) => shapesOf(shape, definitions));
}

/** The shapes of the items of a list that follows `shapes`. */
export function shapesOfItems(shapes: Shapes, definitions: JsonObject): Shapes {
  return shapes.flatMap((shape) => (isObject(shape['items']) ? shapesOf(shape['items'], definitions) : []));
}

function declarationsOf(shape: JsonObject, key: string): readonly JsonObject[] {
  const properties = objectAt(shape, 'properties');
  const named = Object.hasOwn(properties, key) ? properties[key] : undefined;
  if (isObject(named)) return [named];
  // Translations such as title_nb are declared by pattern.
  return Object.entries(objectAt(shape, 'patternProperties')).flatMap(([pattern, child]) =>
    isObject(child) && new RegExp(pattern).test(key) ? [child] : [],
  );
}

/** A schema and its alternatives with local references (`#/definitions/…`) followed, so that what any of them declares is found. */
export function shapesOf(schema: JsonObject, definitions: JsonObject, depth = 0): Shapes {
  if (depth > 8) return [];
  const reference = schema['$ref'];
  const name = typeof reference === 'string' ? reference.replace('#/definitions/', '') : '';
  const target = name ? definitions[name] : undefined;
  const alternatives = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => listOf(schema[key]).filter(isObject));
  return [schema, ...(isObject(target) ? [target] : []), ...alternatives].flatMap((shape) =>
    shape === schema ? [shape] : shapesOf(shape, definitions, depth + 1),
  );
}

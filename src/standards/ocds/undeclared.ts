import { isObject, objectAt, type JsonObject } from '../json.ts';
import { shapesOf, shapesOfItems, shapesOfMember, type Shapes } from './shapes.ts';

/**
 * The fields of a document that a schema does not define, as JSON Pointers, outermost only: below a field nobody declared
 * nothing can be declared either. Objects whose schema names no fields at all are free and never reported.
 * `schema` is a draft-04 schema whose `$ref`s are local (`#/definitions/…`), as the OCDS release schema with extensions is.
 */
export function undeclaredFields(document: unknown, schema: JsonObject, rootPath = ''): readonly string[] {
  const definitions = objectAt(schema, 'definitions');
  const found: string[] = [];
  const visit = (value: unknown, path: string, shapes: Shapes): void => {
    if (Array.isArray(value)) {
      const items = shapesOfItems(shapes, definitions);
      for (const [index, item] of value.entries()) visit(item, `${path}/${index}`, items);
      return;
    }
    if (!isObject(value) || shapes.every((shape) => !isObject(shape['properties']))) return;
    for (const [key, child] of Object.entries(value)) {
      const childPath = `${path}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`;
      const declared = shapesOfMember(shapes, key, definitions);
      if (declared.length === 0) found.push(childPath);
      else visit(child, childPath, declared);
    }
  };
  visit(document, rootPath, shapesOf(schema, definitions));
  return found;
}

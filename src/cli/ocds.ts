import { findingsIn } from '#standards/ocds/findings';
import { isObject } from '#standards/json';
import { validateOcds } from '#standards/ocds/validate';
import { optionError, unusable, type ImmediateCommand } from './command.ts';

const usage = `twofold ocds check FILE|-

Checks a release package, a record package, a release, a list of releases or JSON Lines of releases against OCDS 1.1.5 and the
extensions the package declares, and against the exporter rules.

  twofold ocds check samples/past-contracts/find-a-tender.json

Output: {"valid": true, "errors": [{"path", "message", "ocid"?}], "findings": [{"rule", "code", "ocid", "path", "message"}],
"kind": "releasePackage", "releases": 32, "unknownExtensions": []}. Paths are JSON Pointers. "rule" is 1 to 13, or the name of a
further fault. Exit status 3 when "valid" is false; findings alone do not make a document invalid.
`;

/** `twofold ocds check`: schema errors and findings of one document. Status 2 for text that is not JSON, or JSON that is not OCDS. */
export const ocdsCheckCommand: ImmediateCommand = {
  name: 'ocds check',
  usage,
  run(text, options) {
    const stranger = optionError(options, []);
    if (stranger) return unusable(stranger);
    const document = parsedDocument(text);
    if (document === undefined)
      return unusable({ code: 'notJson', path: '', message: 'The input is neither a JSON document nor JSON Lines.' });
    const checked = validateOcds(document);
    if (!checked.ok) return unusable(checked.refusal);
    const { valid, errors, kind, releases, declaredSchema, unknownExtensions } = checked.value;
    const findings = findingsIn(releases, declaredSchema);
    return { status: valid ? 0 : 3, output: { valid, errors, findings, kind, releases: releases.length, unknownExtensions } };
  },
};

/** The document, or the list of objects of JSON Lines; `undefined` when it is neither. */
function parsedDocument(text: string): unknown {
  const whole = parsed(text.replace(/^\uFEFF/, ''));
  if (whole !== undefined) return whole;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const objects = lines.map(parsed);
  return lines.length > 1 && objects.every(isObject) ? objects : undefined;
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

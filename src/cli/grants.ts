import { findingsInGrants } from '#standards/three-sixty/findings';
import { validateGrants } from '#standards/three-sixty/validate';
import { optionError, unusable, type ImmediateCommand } from './command.ts';

const usage = `twofold grants check FILE|-

Checks a file of grants against 360Giving 1.4 and against its 36 quality checks, 21 of accuracy and 15 of usefulness.

  twofold grants check grants.json
  twofold grants check grants.json --today 2026-11-02

Output: {"valid": true, "errors": [{"path", "message", "count"}], "findings": [{"rule", "kind", "message", "count", "paths"}],
"grants": 12}. The same error in many grants is told once: "path" is the first, as a JSON Pointer, and "count" says in how many places.
"kind" is "accuracy", "usefulness", or "further" for what the schema lets through. "--today" is the day on which dates are judged.
Exit status 3 when "valid" is false; findings alone do not make a document invalid.
`;

/** `twofold grants check`: schema errors and findings of one file. Status 2 for text that is not JSON, or JSON without grants. */
export function grantsCheckCommand(today: () => string): ImmediateCommand {
  return {
    name: 'grants check',
    usage,
    run(text, options) {
      const stranger = optionError(options, ['today']);
      if (stranger) return unusable(stranger);
      const day = options['today'] ?? today();
      if (typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day))
        return unusable({ code: 'dayUnreadable', path: '--today', message: 'Give the day as YYYY-MM-DD.' });
      const document = parsed(text.replace(/^\uFEFF/, ''));
      if (document === undefined) return unusable({ code: 'notJson', path: '', message: 'The input is no JSON document.' });
      const checked = validateGrants(document);
      if (!checked.ok) return unusable(checked.refusal);
      const { valid, errors, grants } = checked.value;
      return { status: valid ? 0 : 3, output: { valid, errors, findings: findingsInGrants(grants, day), grants: grants.length } };
    },
  };
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

import { createHash, createPublicKey, verify } from 'node:crypto';
import type { EvidenceTools } from '#public-record/evidence';
import { readEvidence } from '#public-record/read-evidence';
import { verifyJournal } from '#public-record/verify-journal';
import { verifyReceipt } from '#public-record/verify-receipt';

type CommandOutcome =
  | { readonly status: 0 | 3; readonly output: unknown }
  | { readonly status: 2; readonly error: { readonly code: string; readonly path: string; readonly message: string } };

/** Options by name without the leading hyphens. */
type VerifyOptions = { readonly 'public-key'?: string | undefined };

const usage = `twofold verify FILE|- [--public-key KEY[,KEY…]]

Checks an exported journal ("twofold-journal-1") or a receipt ("twofold-receipt-1") without the web site. The formats are described
in docs/operate/verify.md.

--public-key  the instance's public key (base64), from somewhere else than the file. Without it only the keys in the file are used,
              which shows that nothing was changed since it was signed, but not by whom. Several keys are separated by commas.

  twofold verify receipt.json --public-key 11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=

Output for a journal: {"valid": true, "events": 812, "head": "…", "heads": {"stream": {"sequence", "hash"}}, "erased": 0,
"notIncluded": 0, "checkpoints": 3, "signedEvents": 812, "releases": 12, "trusted": true, "broken": null}.
Output for a receipt: {"valid": true, "receipt": {"code", "call", "organisation", "receivedAt", "closesAt", "digest", "keyId"},
"inTime": true, "trusted": true, "broken": null}.
Exit status 3 when "valid" is false; "broken" is then {"code", "stream", "sequence", "message"} of the first link that does not hold.
`;

/** `twofold verify`: status 3 when something does not hold, 2 for what is no journal and no receipt. */
export const verifyCommand = {
  name: 'verify',
  usage,
  async run(text: string, options: VerifyOptions = {}): Promise<CommandOutcome> {
    const trustedKeys = options['public-key']?.split(',').map((key) => key.trim()) ?? [];
    if (trustedKeys.some((key) => !publicKeyOf(key))) {
      return refusal('wrongPublicKey', '--public-key', 'The option --public-key must be an Ed25519 public key: 32 bytes as base64, 44 characters.');
    }
    const document = parsed(text.replace(/^\uFEFF/, ''));
    if (document === undefined) return refusal('notJson', '', 'The input is not a JSON document.');
    const evidence = readEvidence(document);
    if (!evidence.ok) return { status: 2, error: evidence.refusal };
    const report =
      evidence.value.format === 'twofold-receipt-1'
        ? await verifyReceipt(evidence.value, tools, trustedKeys)
        : await verifyJournal(evidence.value, tools, trustedKeys);
    return { status: report.valid ? 0 : 3, output: report };
  },
} as const;

const tools: EvidenceTools = {
  sha256Hex: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  verifySignature(publicKey, text, signature) {
    const key = publicKeyOf(publicKey);
    const signed = strictBytes(signature, 64);
    return key !== null && signed !== null && verify(null, Buffer.from(text, 'utf8'), key, signed);
  },
};

function publicKeyOf(base64: string) {
  const bytes = strictBytes(base64, 32);
  if (!bytes) return null;
  try {
    return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: bytes.toString('base64url') }, format: 'jwk' });
  } catch {
    return null;
  }
}

/** Only the one canonical writing of so many bytes: otherwise a character of a signature could be changed unnoticed. */
function strictBytes(base64: string, length: number): Buffer | null {
  const bytes = Buffer.from(base64, 'base64');
  return bytes.length === length && bytes.toString('base64') === base64 ? bytes : null;
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

function refusal(code: string, path: string, message: string): CommandOutcome {
  return { status: 2, error: { code, path, message } };
}

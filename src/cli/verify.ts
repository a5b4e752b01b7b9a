import { createHash, createPublicKey, verify } from 'node:crypto';
import { z } from 'zod';
import type { EvidenceTools } from '#public-record/evidence';
import { readEvidence } from '#public-record/read-evidence';
import { verifyJournal } from '#public-record/verify-journal';
import { verifyReceipt } from '#public-record/verify-receipt';
import { optionError, unusable, type Command, type CommandError, type CommandOptions } from './command.ts';
import { readDocument } from './input.ts';

/** Answers later than other commands: the checks of the core also run on a browser's WebCrypto, which is asynchronous. */

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
export const verifyCommand: Command = {
  name: 'verify',
  usage,
  async run(text, options) {
    const stranger = optionError(options, ['public-key']);
    if (stranger) return unusable(stranger);
    const trustedKeys = trustedKeysIn(options['public-key']);
    if (!trustedKeys) return unusable(wrongPublicKey);
    const document = readDocument(text, z.unknown());
    if (!document.ok) return unusable(document.refusal);
    const evidence = readEvidence(document.value);
    if (!evidence.ok) return unusable(evidence.refusal);
    const report =
      evidence.value.format === 'twofold-receipt-1'
        ? await verifyReceipt(evidence.value, tools, trustedKeys)
        : await verifyJournal(evidence.value, tools, trustedKeys);
    return { status: report.valid ? 0 : 3, output: report };
  },
};

const wrongPublicKey: CommandError = {
  code: 'wrongPublicKey',
  path: '--public-key',
  message: 'The option --public-key must be an Ed25519 public key: 32 bytes as base64, 44 characters.',
};

/** The keys of the option, none without it; `null` when one of them is no key. */
function trustedKeysIn(option: CommandOptions[string] | undefined): readonly string[] | null {
  if (option === undefined) return [];
  const keys = String(option)
    .split(',')
    .map((key) => key.trim());
  return keys.every((key) => publicKeyOf(key)) ? keys : null;
}

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

import {
  checkpointText,
  type BrokenLink,
  type Checkpoint,
  type EvidenceTools,
  type JournalDocument,
  type JournalEvent,
} from './evidence.ts';

/** What a checkpoint is held against. A key in `trustedKeys` is raw Ed25519 in base64; an empty list trusts the keys in the file. */
type Given = {
  readonly document: JournalDocument;
  readonly streams: ReadonlyMap<string, readonly JournalEvent[]>;
  readonly trustedKeys: readonly string[];
};

/**
 * The first checkpoint that is not signed by a key that counts, or whose heads are not those of the chains. Heads of streams that are
 * not in the file are covered by the signature but cannot be compared: an export of one case leaves the others out.
 */
export async function brokenCheckpoint(given: Given, tools: EvidenceTools): Promise<BrokenLink | null> {
  const { document, trustedKeys } = given;
  if (trustedKeys.length > 0 && document.checkpoints.length === 0) {
    return link('notSigned', 'The journal has no checkpoint, so nothing in it is signed by the public key that was given.');
  }
  for (const [index, checkpoint] of document.checkpoints.entries()) {
    const name = `The checkpoint ${index + 1} of ${checkpoint.at}`;
    const keys = document.publicKeys.filter((key) => key.keyId === checkpoint.keyId);
    const [key] = keys;
    if (!key) return link('keyUnknown', `${name} is signed with the key ${checkpoint.keyId}, which is not in the file.`);
    if (keys.length > 1) return link('keyTwice', `The key ${checkpoint.keyId} is in the file more than once.`);
    if (trustedKeys.length > 0 && !trustedKeys.includes(key.publicKey)) {
      return link('keyNotTrusted', `${name} is signed with the key ${checkpoint.keyId}, which is not the public key that was given.`);
    }
    if (!(await tools.verifySignature(key.publicKey, checkpointText(checkpoint), checkpoint.signature))) {
      return link('signatureWrong', `${name} does not have a signature of the key ${checkpoint.keyId}.`);
    }
    const broken = brokenHead(checkpoint, name, given.streams);
    if (broken) return broken;
  }
  return null;
}

function brokenHead(checkpoint: Checkpoint, name: string, streams: Given['streams']): BrokenLink | null {
  for (const [stream, head] of Object.entries(checkpoint.heads)) {
    const events = streams.get(stream);
    if (!events) continue;
    const event = events[head.sequence - 1];
    const at = { stream, sequence: head.sequence };
    if (!event)
      return { code: 'eventMissing', ...at, message: `${name} knows event ${head.sequence} of stream ${stream}, which is missing.` };
    if (event.hash !== head.hash) {
      return { code: 'headDiffers', ...at, message: `${name} has another hash for event ${head.sequence} of stream ${stream}.` };
    }
  }
  return null;
}

function link(code: string, message: string): BrokenLink {
  return { code, stream: null, sequence: null, message };
}

/** Why the product does not start, as one sentence for the operator. */
export class StartRefusal extends Error {
  override readonly name = 'StartRefusal';
}

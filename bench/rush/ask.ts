// One seal as a browser sends it: the form of the page "Check and seal", posted with the cookies of the person.
import { performance } from 'node:perf_hooks';

/** What came of one request. `sealed`: the server sent us on to the receipt; `late`: refused for the closing time; `none`: no answer. */
export type Answer = { readonly outcome: 'sealed' | 'late' | 'none' | 'wrong'; readonly millis: number; readonly status: number };

export async function seal(target: { readonly address: string; readonly path: string; readonly cookie: string }): Promise<Answer> {
  const began = performance.now();
  const answer = (outcome: Answer['outcome'], status: number): Answer => ({ outcome, status, millis: performance.now() - began });
  try {
    const response = await fetch(target.address + target.path, {
      method: 'POST',
      redirect: 'manual',
      headers: { Origin: target.address, 'Content-Type': 'application/x-www-form-urlencoded', Cookie: target.cookie },
      body: 'intent=seal',
    });
    const text = await response.text();
    if (response.status === 302 && response.headers.get('location')?.endsWith('/receipt')) return answer('sealed', 302);
    if (response.status === 422 && text.includes('Vi kan ikke gjøre unntak')) return answer('late', 422);
    return answer('wrong', response.status);
  } catch {
    return answer('none', 0);
  }
}

/** A file of so many megabytes as the form of the page "Files" sends it. */
export async function upload(
  target: { readonly address: string; readonly path: string; readonly cookie: string },
  megabytes: number,
): Promise<Answer> {
  const began = performance.now();
  const form = new FormData();
  const bytes = new Uint8Array(megabytes * 1_000_000 - 1_000).fill(0x41);
  form.set('file', new File([bytes], 'stort-vedlegg.txt', { type: 'text/plain' }));
  const response = await fetch(target.address + target.path, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: target.address, Cookie: target.cookie },
    body: form,
  }).catch(() => null);
  await response?.text();
  const stored = response?.status === 302 && (response.headers.get('location')?.includes('stored=') ?? false);
  return { outcome: stored ? 'sealed' : response ? 'wrong' : 'none', status: response?.status ?? 0, millis: performance.now() - began };
}

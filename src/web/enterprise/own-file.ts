import { actorOf, visitOf, type PageArgs } from '../page.ts';

/** The own profile as one file. */
export async function loader(args: PageArgs): Promise<Response> {
  const text = args.params['file'] === 'profile.json' ? await visitOf(args).casework.ownProfileFile(actorOf(args)) : null;
  if (text === null) return new Response(null, { status: 404 });
  return new Response(text, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="profile.json"',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

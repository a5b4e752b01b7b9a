import { redirect } from 'react-router';
import { CardGrid, Section } from '../design/layout.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { PersonCard } from '../design/person-card.tsx';
import { visitOf, type PageArgs, type PageProps } from '../page.ts';
import { pageTitle } from '../title.ts';
import { firstActFor, withCookies } from './cookies.ts';
import { sessionText } from './text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const rows = await casework.demoPeople();
  // One card a person; several organisations stand on it together.
  const people = [...new Set(rows.map((row) => row.id))].flatMap((id) => {
    const own = rows.filter((row) => row.id === id);
    const [first] = own;
    return first ? [{ ...first, organisations: own.flatMap((row) => (row.organisationName ? [row.organisationName] : [])) }] : [];
  });
  return { language, people };
}

/** Signs in as the person of a card; exists in demo mode only (the gate answers 404 otherwise). */
export async function action(args: PageArgs) {
  const visit = visitOf(args);
  const { casework, signIn, language } = visit;
  const form = await args.request.formData();
  const email = form.get('email');
  const person = (await casework.demoPeople()).find((candidate) => candidate.email === email);
  if (!person || !signIn.asDemoPerson) throw new Response(null, { status: 404 });
  const signedIn = await signIn.asDemoPerson(person.email, args.request.headers);
  if (!signedIn.ok) throw new Response(null, { status: 429 });
  const to = form.get('to');
  const target = typeof to === 'string' && /^\/(nb|en)(\/|$)/.test(to) ? to : `/${language}/w`;
  return redirect(target, { headers: withCookies(signedIn.value, await firstActFor(visit, person.id)) });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(sessionText.demoTitle[params.lang === 'en' ? 'en' : 'nb']);

export default function Demo({ loaderData }: PageProps<typeof loader>) {
  const { language, people } = loaderData;
  const worlds = [
    {
      key: 'NO',
      title: sessionText.norway[language],
      people: people.filter((person) => (person.country ?? (person.language === 'nb' ? 'NO' : 'EN')) === 'NO'),
    },
    {
      key: 'EN',
      title: sessionText.england[language],
      people: people.filter((person) => (person.country ?? (person.language === 'nb' ? 'NO' : 'EN')) === 'EN'),
    },
  ];
  if (language === 'en') worlds.reverse();
  return (
    <>
      <PageHeading title={sessionText.demoTitle[language]} lead={sessionText.demoLead[language]} />
      {worlds.map((world) => (
        <Section key={world.key} title={world.title}>
          <CardGrid>
            {world.people.map((person) => (
              <PersonCard
                key={person.id}
                language={language}
                name={person.name}
                role={person.title ?? ''}
                organisation={person.organisations.join(', ')}
                {...(person.demoNote ? { story: person.demoNote[language] } : {})}
                signIn={{ action: `/${language}/demo`, values: { email: person.email } }}
                level={3}
              />
            ))}
          </CardGrid>
        </Section>
      ))}
    </>
  );
}

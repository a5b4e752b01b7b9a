import type { Language, Text } from '#value/text';
import { Mark } from './icon.tsx';

export type PageFooterProps = {
  readonly language: Language;
  /** Who answers questions about this page: the buyer's own contact, in the same place on every page (WCAG 3.2.6). */
  readonly help: { readonly name: string; readonly email?: string; readonly phone?: string; readonly href?: string };
  readonly links: {
    readonly accessibility: string;
    readonly privacy: string;
    readonly data: string;
    readonly about?: string;
    readonly cookies?: string;
    readonly verify?: string;
  };
};

const words = {
  help: { en: 'Help with this page', nb: 'Hjelp med denne siden' },
  helpPage: { en: 'Questions and answers about the service', nb: 'Spørsmål og svar om tjenesten' },
  links: { en: 'About this service', nb: 'Om tjenesten' },
  about: { en: 'What Twofold is', nb: 'Hva Twofold er' },
  accessibility: { en: 'Accessibility', nb: 'Tilgjengelighet' },
  privacy: { en: 'Privacy', nb: 'Personvern' },
  cookies: { en: 'Cookies', nb: 'Informasjonskapsler' },
  data: { en: 'Open data', nb: 'Åpne data' },
  verify: { en: 'Check a receipt', nb: 'Kontroller en kvittering' },
  line: {
    en: 'Open-source commissioning with a social and an economic bottom line.',
    nb: 'Åpen kildekode for anskaffelser med en sosial og en økonomisk bunnlinje.',
  },
} as const satisfies Record<string, Text>;

const order = ['about', 'accessibility', 'privacy', 'cookies', 'data', 'verify'] as const;

export function PageFooter({ language, help, links }: PageFooterProps) {
  return (
    <footer className="site-footer">
      <div className="frame site-footer__inner">
        <section aria-labelledby="footer-help">
          <h2 id="footer-help">{words.help[language]}</h2>
          <p>{help.name}</p>
          {help.email && (
            <p>
              <a href={`mailto:${help.email}`}>{help.email}</a>
            </p>
          )}
          {help.phone && (
            <p>
              <a href={`tel:${help.phone.replace(/\s/g, '')}`}>{help.phone}</a>
            </p>
          )}
          {help.href && (
            <p>
              <a href={help.href}>{words.helpPage[language]}</a>
            </p>
          )}
        </section>
        <nav aria-labelledby="footer-links">
          <h2 id="footer-links">{words.links[language]}</h2>
          <ul>
            {order.map((name) => {
              const href = links[name];
              return (
                href && (
                  <li key={name}>
                    <a href={href}>{words[name][language]}</a>
                  </li>
                )
              );
            })}
          </ul>
        </nav>
        <p className="site-footer__line">
          <Mark />
          <span>
            <strong>Twofold</strong> {words.line[language]}
          </span>
        </p>
      </div>
    </footer>
  );
}

import { createTransport, type Transporter } from 'nodemailer';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { Language } from '#value/text';

export type Mail = {
  /** One address, as typed: never several, never with a name. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly language: Language;
};

/**
 * `mailRefused`: this letter will never be taken (no such mailbox, too large); trying again is useless. `mailUnreachable`: no server,
 * no sign-in, or "not now"; try again later. `facts.answer` is the server's three-digit answer, 0 when it gave none.
 */
export type MailRefusal = Refusal<'mailRefused' | 'mailUnreachable'>;

export type Mailer = {
  /** False for the mailer without a server: what it is given goes nowhere, and pages should say that no e-mail is sent. */
  readonly delivers: boolean;
  send(mail: Mail): Promise<Result<null, MailRefusal>>;
};

/** The mailer of a configuration: over SMTP, or one that sends nothing where no server is configured. */
export function openMailer(configuration: { readonly smtpUrl: string | null; readonly mailFrom: string }): Mailer {
  return configuration.smtpUrl === null ? nullMailer : smtpMailer(configuration.smtpUrl, configuration.mailFrom);
}

const nullMailer: Mailer = { delivers: false, send: async () => ok(null) };

function smtpMailer(smtpUrl: string, from: string): Mailer {
  const transport = transportOf(smtpUrl);
  return {
    delivers: true,
    async send({ to, subject, text, language }) {
      try {
        await transport.sendMail({
          from,
          // As an object the address stays one address; as a text a comma in it would make two.
          to: { name: '', address: to },
          subject,
          text,
          // RFC 3834: keeps holiday answers from coming back.
          headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' },
        });
        return ok(null);
      } catch (problem) {
        return refused(refusalOf(problem));
      }
    },
  };
}

function transportOf(smtpUrl: string): Transporter {
  const { protocol, hostname, port, username, password } = new URL(smtpUrl);
  const secure = protocol === 'smtps:';
  const credentials = username !== '';
  return createTransport({
    host: hostname.replaceAll(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    // A password never goes over the network in the clear; a mail server on the same machine may do without TLS.
    requireTLS: credentials && !isLoopback(hostname),
    ...(credentials ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    // Letters hold text alone; nothing in one may make this process read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

/** RFC 5321, 4.2.1: answers from 500 are final, from 400 they are not. A failed sign-in (RFC 4954) says nothing about the letter. */
function refusalOf(problem: unknown): MailRefusal {
  if (!(problem instanceof Error)) throw problem;
  const answer = 'responseCode' in problem && typeof problem.responseCode === 'number' ? problem.responseCode : 0;
  const code = 'code' in problem ? String(problem.code) : '';
  const aboutTheLetter = code === 'EENVELOPE' || code === 'EMESSAGE';
  const final = aboutTheLetter && (answer === 0 || answer >= 500);
  return { code: final ? 'mailRefused' : 'mailUnreachable', facts: { answer } };
}

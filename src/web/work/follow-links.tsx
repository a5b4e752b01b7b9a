import type { Followed } from '#casework/tell-followers';
import type { Language } from '#value/text';
import { say } from '../text/say.ts';
import { followWords as t } from './follow-words.ts';

/** Something on a public page that can be followed, and, where the page asks, whether whoever reads does already. */
export type FollowLink = Followed & {
  readonly as: 'need' | 'buyer' | 'enterprise';
  readonly name: string;
  readonly follows?: boolean;
};

const told = { need: t.toldOfNeed, buyer: t.toldOfBuyer, enterprise: t.toldOfEnterprise } as const;

/** The ways from a public page to following what stands there, each with what one will be told of. */
export function FollowLinks({ language, links }: { readonly language: Language; readonly links: readonly FollowLink[] }) {
  return (
    <ul className="plain-list flow">
      {links.map(({ what, id, as, name, follows }) => (
        <li key={`${what} ${id}`}>
          <a className="ds-link" href={`/${language}/w/follow/${what}/${id}`}>
            {as === 'need'
              ? (follows ? t.nowLinkCase : t.linkCase)[language]
              : say(follows ? t.nowLinkOrganisation : t.linkOrganisation, language, { name })}
          </a>
          <p className="field__hint">{told[as][language]}</p>
        </li>
      ))}
    </ul>
  );
}

import { needFields, type NeedValues } from '#need/fields';
import type { Money } from '#value/money';
import type { Language } from '#value/text';
import { Notice } from '../design/notice.tsx';
import { formatList, formatMoney } from '../text/format.ts';
import { say } from '../text/say.ts';
import { needText } from './text.ts';

type Change = { readonly language: Language; readonly changeHref: (path: string) => string };

/** What may be left out and was: one line with a link to each, not a row of its own. */
export function NotFilledIn({ names, language, changeHref }: Change & { readonly names: readonly (keyof NeedValues)[] }) {
  if (names.length === 0) return null;
  return (
    <p>
      <strong>{needText.notFilledIn[language]}</strong>{' '}
      {names.map((name, index) => (
        <span key={name}>
          {index > 0 && ', '}
          <a className="ds-link" href={changeHref(name)}>
            {needFields[name].label[language]}
          </a>
        </span>
      ))}
      {'. '}
      {needText.notFilledInLater[language]}
    </p>
  );
}

export type BeforePublishingProps = Change & {
  readonly need: NeedValues;
  /** Who may publish. */
  readonly buyers: readonly string[];
  readonly workspace: string;
  /** Words of the text that may point to one supplier. */
  readonly suppliers: readonly string[];
};

/** What to know before the button: what becomes public with the text, who may press it, and what can be mended later. */
export function BeforePublishing({ need, buyers, language, workspace, suppliers, changeHref }: BeforePublishingProps) {
  const amounts = amountsOf(need).map((money) => formatMoney(money, language));
  const baseline = need.measures.some((measure) => measure.baseline !== null);
  return (
    <Notice language={language} tone="info" title={needText.beforeTitle[language]}>
      <ul>
        {amounts.length > 0 && (
          <li>{say(needText.amountsPublic, language, { count: amounts.length, amounts: formatList(amounts, language) })}</li>
        )}
        <li>
          {say(needText.whoPublishes, language, { count: buyers.length, names: formatList(buyers, language) })}{' '}
          <a href={`${workspace}/people`}>{needText.givePeople[language]}</a>
        </li>
        {suppliers.length > 0 && (
          <li>
            {namesSupplierText(suppliers, language)} <a href={changeHref('whoLacks')}>{needText.changeText[language]}</a>
          </li>
        )}
        {!baseline && (
          <li>
            {need.measures.length > 0 ? needText.noBaseline[language] : needText.noMeasures[language]}{' '}
            <a href={changeHref('measures')}>{needText.addMeasures[language]}</a>
          </li>
        )}
      </ul>
    </Notice>
  );
}

/** That a text may point to one supplier, with the words that do. */
export function namesSupplierText(words: readonly string[], language: Language): string {
  const quoted = words.map((one) => (language === 'en' ? `“${one}”` : `«${one}»`));
  return say(needText.namesSupplier, language, { words: formatList(quoted, language) });
}

function amountsOf({ costToday, budgets }: NeedValues): readonly Money[] {
  return [costToday, ...budgets.flatMap(({ pays, gains }) => [pays, gains])].filter((money) => money !== null);
}

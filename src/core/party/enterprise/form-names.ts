import type { Text } from '#value/text';
import type { EnterpriseForm } from './forms.ts';

/** Legal forms as people of both languages call them. */
export const formNames: Readonly<Record<EnterpriseForm, Text>> = {
  cic: { en: 'Community interest company (CIC)', nb: 'Community interest company (England)' },
  charity: { en: 'Charity', nb: 'Charity (England)' },
  communityBenefitSociety: { en: 'Community benefit society', nb: 'Community benefit society (England)' },
  cooperativeSociety: { en: 'Co-operative society', nb: 'Co-operative society (England)' },
  companyLimitedByGuarantee: { en: 'Company limited by guarantee', nb: 'Company limited by guarantee (England)' },
  companyLimitedByShares: { en: 'Company limited by shares', nb: 'Company limited by shares (England)' },
  llp: { en: 'Limited liability partnership', nb: 'Limited liability partnership (England)' },
  association: { en: 'Association (forening)', nb: 'Forening' },
  foundation: { en: 'Foundation (stiftelse)', nb: 'Stiftelse' },
  cooperative: { en: 'Co-operative (samvirkeforetak, SA)', nb: 'Samvirkeforetak (SA)' },
  limitedCompany: { en: 'Limited company (aksjeselskap, AS)', nb: 'Aksjeselskap (AS)' },
  soleTrader: { en: 'Sole trader', nb: 'Enkeltpersonforetak' },
  other: { en: 'Another form', nb: 'Annen form' },
};

import type { Generated } from 'kysely';
import type { Instant } from '#value/instant';
import type { Text } from '#value/text';
import type { NoticeSetting } from '#party/notice-setting';
import type { NullableJson } from './json.ts';

type InstanceKeyTable = {
  purpose: 'sealing' | 'signing';
  publicName: string;
};

type AuthUserTable = {
  id: string;
  name: string;
  email: string;
  emailVerified: Generated<boolean>;
  image: string | null;
  createdAt: Instant;
  updatedAt: Instant;
};

type AuthSessionTable = {
  id: string;
  token: string;
  userId: string;
  expiresAt: Instant;
  ipAddress: string | null;
  userAgent: string | null;
  createdAt: Instant;
  updatedAt: Instant;
};

type AuthAccountTable = {
  id: string;
  accountId: string;
  providerId: string;
  userId: string;
  accessToken: string | null;
  refreshToken: string | null;
  idToken: string | null;
  accessTokenExpiresAt: Instant | null;
  refreshTokenExpiresAt: Instant | null;
  scope: string | null;
  password: string | null;
  createdAt: Instant;
  updatedAt: Instant;
};

type AuthVerificationTable = {
  id: string;
  identifier: string;
  value: string;
  expiresAt: Instant;
  createdAt: Instant;
  updatedAt: Instant;
};

type OrganisationTable = {
  id: string;
  name: string;
  sortKey: string;
  kind: 'buyer' | 'enterprise' | 'funder' | 'oversight';
  country: 'NO' | 'EN';
  place: Generated<string>;
  identifierScheme: string | null;
  identifierId: string | null;
  about: string | null;
  otherAbout: string | null;
  demo: Generated<boolean>;
  sealRecipient: string;
  sealIdentity: Uint8Array;
  createdAt: Instant;
  interestNames: Generated<'role' | 'name'>;
};

type PersonTable = {
  id: string;
  name: string;
  email: string;
  language: 'nb' | 'en';
  authUserId: string | null;
  demoNote: NullableJson<Text>;
  createdAt: Instant;
};

type MembershipTable = {
  personId: string;
  organisationId: string;
  role: 'lead' | 'member';
  title: Generated<string>;
};

type OrganisationLinkTable = {
  id: string;
  keptBy: string;
  fromId: string;
  toId: string;
  kind: string;
  source: string;
  recordedAt: Instant;
  recordedBy: string;
  endedAt: Instant | null;
  endedBy: string | null;
};

type NoticeSettingTable = {
  person: string;
  setting: NoticeSetting;
};

type OpenerKeyTable = {
  id: string;
  personId: string;
  recipient: string;
  lockedIdentity: Uint8Array;
  madeAt: Instant;
  replacedAt: Instant | null;
  failedAttempts: number;
  waitUntil: Instant | null;
};

/** People, organisations, accounts and what each of them keeps. */
export type PeopleTables = {
  instanceKey: InstanceKeyTable;
  authUser: AuthUserTable;
  authSession: AuthSessionTable;
  authAccount: AuthAccountTable;
  authVerification: AuthVerificationTable;
  organisation: OrganisationTable;
  person: PersonTable;
  membership: MembershipTable;
  organisationLink: OrganisationLinkTable;
  noticeSetting: NoticeSettingTable;
  openerKey: OpenerKeyTable;
};

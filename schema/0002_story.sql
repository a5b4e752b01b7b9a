-- The ten phases. Columns of fields carry the names of src/core/NN/fields.ts in snake case.
create table need (
  case_id text primary key references case_file,
  ocid text not null unique,
  raised_by text not null check (raised_by in ('buyer', 'enterprise', 'professional', 'citizen')),
  raised_at timestamptz(3) not null,
  answer_due date,
  answer text check (answer in ('accepted', 'declined')),
  answer_reason text,
  answered_at timestamptz(3),
  published_at timestamptz(3),
  title text,
  summary text,
  other_title text,
  other_summary text,
  who_lacks text,
  people_count integer,
  place text,
  service_kind text,
  cpv text,
  cost_today_minor bigint,
  cost_today_currency text,
  cost_today_vat text,
  cost_of_nothing text,
  evidence text,
  open_questions text
);
create table need_measure (
  id text primary key,
  case_id text not null references need,
  position integer not null,
  title text,
  unit text,
  direction text,
  baseline numeric,
  target numeric
);
create index need_measure_case on need_measure (case_id);

create table dialogue_entry (
  id text primary key,
  case_id text not null references case_file,
  recorded_at timestamptz(3) not null,
  shared_at timestamptz(3),
  kind text,
  held_on date,
  participants text,
  said text
);
create index dialogue_entry_case on dialogue_entry (case_id);

create table route_choice (
  id text primary key,
  case_id text not null unique references case_file,
  chosen_at timestamptz(3) not null,
  chosen_by text not null references person,
  rule_date date not null,
  route_id text not null,
  reason text not null,
  -- The route as it stood in the rule set on that day, the excluded ones with reasons, and what is unverified.
  basis jsonb not null,
  buyer_type text,
  service_kind text,
  value_minor bigint,
  value_currency text,
  value_vat text,
  innovation text,
  reservation text,
  existing_provider text,
  user_choice text
);

create table call (
  id text primary key,
  case_id text not null references case_file,
  ocid text not null unique,
  kind text not null check (kind in ('tender', 'fundRound', 'requestWave', 'innovationPartnership')),
  state text not null check (state in ('draft', 'published', 'opened', 'decided', 'cancelled')),
  zone text not null,
  opening_threshold integer not null,
  published_at timestamptz(3),
  opened_at timestamptz(3),
  version integer not null default 1,
  title text,
  description text,
  value_minor bigint,
  value_currency text,
  value_vat text,
  start_date date,
  end_date date,
  closes_at timestamptz(3),
  decision_by date,
  price_formula text,
  price_floor_minor bigint,
  price_floor_currency text,
  price_floor_vat text,
  price_ceiling_minor bigint,
  price_ceiling_currency text,
  price_ceiling_vat text
);
create index call_case on call (case_id);
create table lot (
  id text primary key,
  call_id text not null references call,
  position integer not null,
  title text not null
);
create index lot_call on lot (call_id);
create table criterion (
  id text primary key,
  call_id text not null references call,
  position integer not null,
  kind text,
  title text,
  description text,
  weight numeric
);
create index criterion_call on criterion (call_id);
create table question (
  id text primary key,
  call_id text not null references call,
  position integer not null,
  title text,
  max_words integer,
  must text,
  promise text
);
create index question_call on question (call_id);
create table amendment (
  id text primary key,
  call_id text not null references call,
  at timestamptz(3) not null,
  rationale text not null,
  fields jsonb not null
);
create index amendment_call on amendment (call_id);

-- The call's key pair is made at publication. Shares of the private half: one row per holder, so that k-of-n shares under the
-- openers' passphrases replace the single instance share without a change of shape.
create table call_key (
  call_id text primary key references call,
  recipient text not null,
  threshold integer not null,
  made_at timestamptz(3) not null
);
create table call_key_share (
  call_id text not null references call_key,
  holder text not null check (holder in ('instance', 'opener', 'recovery')),
  position integer not null,
  person_id text references person,
  wrapped bytea not null,
  primary key (call_id, holder, position)
);

create table submission (
  id text primary key,
  call_id text not null references call,
  organisation_id text not null references organisation,
  state text not null check (state in ('draft', 'sealed', 'withdrawn', 'opened')),
  version integer not null,
  changed_at timestamptz(3) not null,
  changed_by text not null references person,
  -- The draft, encrypted from its first byte, and its key wrapped to the organisation.
  draft bytea not null,
  draft_key bytea not null,
  current_version_id text,
  unique (call_id, organisation_id)
);
create index submission_organisation on submission (organisation_id);
create table sealed_version (
  id text primary key,
  submission_id text not null references submission,
  number integer not null,
  received_at timestamptz(3) not null,
  envelope bytea not null,
  key_for_organisation bytea not null,
  -- Gone when the version is withdrawn or replaced: then nobody but the organisation can read it.
  key_for_call bytea,
  digest text not null,
  receipt_code text not null unique,
  receipt text not null,
  unique (submission_id, number)
);
alter table submission add foreign key (current_version_id) references sealed_version;
create table submission_file (
  id text primary key,
  submission_id text not null references submission,
  bytes bytea not null,
  stored_at timestamptz(3) not null,
  scan text not null check (scan in ('notConfigured', 'waiting', 'clean', 'rejected'))
);
create index submission_file_submission on submission_file (submission_id);
create table late_attempt (
  id text primary key,
  call_id text not null references call,
  organisation_id text not null references organisation,
  person_id text not null references person,
  received_at timestamptz(3) not null,
  closes_at timestamptz(3) not null
);
create table opening_approval (
  call_id text not null references call,
  person_id text not null references person,
  approved_at timestamptz(3) not null,
  primary key (call_id, person_id)
);
create table opened_submission (
  id text primary key references submission,
  call_id text not null references call,
  organisation_id text not null references organisation,
  sealed_at timestamptz(3) not null,
  content jsonb not null
);
create index opened_submission_call on opened_submission (call_id);

create table interest (
  id text primary key,
  call_id text not null references call,
  person_id text not null references person,
  organisation_id text not null references organisation,
  declared_at timestamptz(3) not null,
  statement text not null,
  detail text,
  ruling text,
  ruling_reason text,
  ruled_at timestamptz(3),
  ruled_by text references person,
  unique (call_id, person_id, organisation_id)
);
create table score (
  id text primary key,
  call_id text not null references call,
  submission_id text not null references opened_submission,
  criterion_id text not null references criterion,
  person_id text not null references person,
  scored_at timestamptz(3) not null,
  value numeric,
  reason text,
  unique (submission_id, criterion_id, person_id)
);
create index score_call on score (call_id);
create table score_lock (
  call_id text not null references call,
  person_id text not null references person,
  locked_at timestamptz(3) not null,
  primary key (call_id, person_id)
);

create table decision (
  id text primary key,
  call_id text not null unique references call,
  state text not null check (state in ('draft', 'published')),
  reasons text,
  complaint_to text,
  ranking jsonb,
  reversals jsonb,
  waiting jsonb,
  feedback jsonb,
  decided_at timestamptz(3),
  decided_by text
);
create table award (
  id text primary key,
  call_id text not null references call,
  lot_id text not null references lot,
  submission_id text not null references submission,
  organisation_id text not null references organisation,
  value_minor bigint not null,
  value_currency text not null,
  value_vat text not null
);
create index award_call on award (call_id);
create table letter (
  id text primary key,
  decision_id text not null references decision,
  organisation_id text not null references organisation,
  chosen boolean not null,
  language text not null,
  subject text not null,
  body text not null
);

create table agreement (
  id text primary key,
  award_id text not null unique references award,
  case_id text not null references case_file,
  kind text not null check (kind in ('contract', 'grant', 'loan', 'partnership')),
  organisation_id text not null references organisation,
  value_minor bigint not null,
  value_currency text not null,
  value_vat text not null,
  signed_at timestamptz(3),
  signed_on date,
  start_date date,
  end_date date
);
create index agreement_case on agreement (case_id);
create table promise (
  id text primary key,
  agreement_id text not null references agreement,
  position integer not null,
  source text,
  text text,
  clause text,
  waiver text
);
create index promise_agreement on promise (agreement_id);
create table measure (
  id text primary key,
  agreement_id text not null references agreement,
  position integer not null,
  title text not null,
  unit text not null,
  direction text not null,
  baseline numeric,
  target numeric
);
create index measure_agreement on measure (agreement_id);
create table observation (
  id text primary key,
  measure_id text not null references measure,
  recorded_at timestamptz(3) not null,
  recorded_by text not null references person,
  period_start date,
  period_end date,
  value numeric,
  note text
);
create index observation_measure on observation (measure_id);

-- The register of past contracts: releases that others published, loaded from files.
create table past_contract (
  ocid text primary key,
  release_id text not null,
  date timestamptz(3) not null,
  title text not null,
  description text not null default '',
  buyer_name text not null default '',
  buyer_id text,
  supplier_names text not null default '',
  status text,
  method text,
  method_details text,
  value_minor bigint,
  value_currency text,
  value_vat text,
  period_start date,
  period_end date,
  cpv text,
  region text,
  bidders integer,
  vcse_supplier boolean,
  source text not null,
  source_licence text not null,
  loaded_at timestamptz(3) not null,
  body jsonb not null,
  search tsvector
);
create index past_contract_date on past_contract (date desc, ocid);
create index past_contract_search on past_contract using gin (search);
create index past_contract_buyer on past_contract (buyer_name);

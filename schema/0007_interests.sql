-- Interests in full: kinds and times, what somebody ruled, declarations that follow earlier ones, declarations before the bidders are
-- known, who influences, who answers to whom, links between organisations, and assessments of conflicts.

-- A declaration is never changed: a changed circumstance is a new row that names the one before. Null columns are left out of the
-- content that events vouch for, so that what was declared before this file still fits its hash.
alter table interest
  add column kinds jsonb,
  add column whose text,
  add column from_year integer,
  add column to_year integer,
  add column earlier_id text unique references interest,
  add column state text,
  add column measure text,
  drop constraint interest_call_id_person_id_organisation_id_key;
create unique index interest_first on interest (call_id, person_id, organisation_id) where earlier_id is null;
create index interest_organisation on interest (person_id, organisation_id);

-- Declared before anybody can know who bids: about the body, and about organisations known from public sources (dialogue, contracts,
-- links between organisations). Never derived from drafts or submissions, so nothing sealed can be read from these rows.
create table early_declaration (
  id text primary key,
  call_id text not null references call,
  person_id text not null references person,
  declared_at timestamptz(3) not null,
  earlier_id text unique references early_declaration,
  statement text not null,
  detail text
);
create unique index early_declaration_first on early_declaration (call_id, person_id) where earlier_id is null;
create table early_link (
  declaration_id text not null references early_declaration,
  organisation_id text not null references organisation,
  statement text not null,
  kinds jsonb,
  whose text,
  from_year integer,
  to_year integer,
  detail text,
  primary key (declaration_id, organisation_id)
);

-- To whom a person with a role in a case answers (FVL § 6 third paragraph).
alter table case_role add column reports_to text references person;

-- Who wrote the need, the call (criteria) or the estimate.
create table case_author (
  case_id text not null references case_file,
  person_id text not null references person,
  part text not null check (part in ('need', 'estimate', 'call')),
  first_at timestamptz(3) not null,
  last_at timestamptz(3) not null,
  primary key (case_id, person_id, part)
);

-- Owns, is a member of, has a board member in common with, funds: as the organisation that keeps the row knows it, with its source.
create table organisation_link (
  id text primary key,
  kept_by text not null references organisation,
  from_id text not null references organisation,
  to_id text not null references organisation,
  kind text not null,
  source text not null,
  recorded_at timestamptz(3) not null,
  recorded_by text not null references person,
  ended_at timestamptz(3),
  ended_by text references person,
  check (from_id <> to_id)
);
create index organisation_link_from on organisation_link (from_id);
create index organisation_link_to on organisation_link (to_id);

-- The conflicts assessment and its revisions (PA23 s.83): only ever added.
create table conflicts_assessment (
  id text primary key,
  call_id text not null references call,
  confirmed_at timestamptz(3) not null,
  confirmed_by text not null references person,
  outcome text not null,
  found text not null
);
create index conflicts_assessment_call on conflicts_assessment (call_id, confirmed_at);

-- How the public extract of interests speaks of people: by their role, or by role and name.
alter table organisation add column interest_names text not null default 'role' check (interest_names in ('role', 'name'));

-- People, organisations, sign-in, journal, releases, outbox. Forward only.
create extension if not exists unaccent;

-- Which keys this database was sealed with, by their public names: another key file could open nothing.
create table instance_key (
  purpose text primary key check (purpose in ('sealing', 'signing')),
  public_name text not null
);

create table auth_user (
  id text primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null
);
create table auth_session (
  id text primary key,
  token text not null unique,
  user_id text not null references auth_user on delete cascade,
  expires_at timestamptz(3) not null,
  ip_address text,
  user_agent text,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null
);
create index auth_session_user on auth_session (user_id);
create table auth_account (
  id text primary key,
  account_id text not null,
  provider_id text not null,
  user_id text not null references auth_user on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz(3),
  refresh_token_expires_at timestamptz(3),
  scope text,
  password text,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null
);
create index auth_account_user on auth_account (user_id);
create table auth_verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz(3) not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null
);
create index auth_verification_identifier on auth_verification (identifier);

create table organisation (
  id text primary key,
  name text not null,
  sort_key text not null,
  kind text not null check (kind in ('buyer', 'enterprise', 'funder', 'oversight')),
  country text not null check (country in ('NO', 'EN')),
  place text not null default '',
  identifier_scheme text,
  identifier_id text,
  about text,
  other_about text,
  demo boolean not null default false,
  -- The organisation's key: public half, and private half wrapped to the instance key that lies outside the database.
  seal_recipient text not null,
  seal_identity bytea not null,
  created_at timestamptz(3) not null,
  check ((identifier_scheme is null) = (identifier_id is null))
);
create unique index organisation_identifier on organisation (identifier_scheme, identifier_id);
create index organisation_sort on organisation (kind, sort_key);

create table person (
  id text primary key,
  name text not null,
  email text not null unique,
  language text not null check (language in ('nb', 'en')),
  auth_user_id text unique references auth_user on delete set null,
  demo_note jsonb,
  created_at timestamptz(3) not null
);

create table membership (
  person_id text not null references person,
  organisation_id text not null references organisation,
  role text not null check (role in ('lead', 'member')),
  title text not null default '',
  primary key (person_id, organisation_id)
);

create table case_file (
  id text primary key,
  kind text not null check (kind in ('commissioning', 'fundRound', 'requestWave')),
  country text not null check (country in ('NO', 'EN')),
  language text not null check (language in ('nb', 'en')),
  organisation_id text not null references organisation,
  raised_by_person_id text references person,
  raised_by_organisation_id text references organisation,
  phase text not null check (phase in ('need', 'dialogue', 'route', 'call', 'submission', 'assessment', 'decision', 'agreement', 'outcome', 'record')),
  title text not null,
  sort_key text not null,
  place text not null default '',
  published_at timestamptz(3),
  changed_at timestamptz(3) not null,
  closes_at timestamptz(3),
  demo boolean not null default false,
  version integer not null default 1,
  -- What the public may read, built by allow-list inside the act; the public page is this one row.
  public_record jsonb,
  search tsvector
);
create index case_file_public on case_file (changed_at desc, id) where published_at is not null;
create index case_file_closing on case_file (closes_at, id) where published_at is not null and closes_at is not null;
create index case_file_organisation on case_file (organisation_id);
create index case_file_search on case_file using gin (search) where published_at is not null;
-- Public cases by words as people type them into a search box: in both languages' stems, and as plain words for names. The planner does
-- not count what it costs to unpack a search vector and would read all of them, or all by date until a page is full (200 ms and 60 ms at
-- 20 000 cases, against 10 ms); the settings leave it the index of words alone.
create function public_cases_with(words text) returns setof case_file language sql stable
  set enable_seqscan = off set enable_indexscan = off
  as $$
    select * from case_file where published_at is not null and search @@
      (websearch_to_tsquery('norwegian', words) || websearch_to_tsquery('english', words) || websearch_to_tsquery('simple', words))
  $$;

create table related_case (
  case_id text not null references case_file,
  related_id text not null references case_file,
  relationship text not null check (relationship in ('planning', 'request', 'earlierRound', 'framework', 'replacement')),
  primary key (case_id, related_id, relationship),
  check (case_id <> related_id)
);

create table case_role (
  case_id text not null references case_file,
  person_id text not null references person,
  role text not null check (role in ('buyer', 'chair', 'assessor', 'opener', 'agreementManager', 'oversight', 'raiser')),
  given_at timestamptz(3) not null,
  primary key (case_id, person_id, role)
);
create index case_role_person on case_role (person_id);

-- One chain of hashes per stream. A case has the stream case/ID; what must stay opaque until opening has sealed/ID of the call;
-- reads of sealed or personal material have reads/ID.
create table journal_head (
  stream text primary key,
  sequence integer not null,
  at timestamptz(3) not null,
  hash text not null
);
create table journal (
  id bigint generated always as identity primary key,
  stream text not null,
  sequence integer not null,
  case_id text references case_file,
  at timestamptz(3) not null,
  actor_person_id text,
  actor_organisation_id text,
  type text not null,
  facts jsonb not null,
  refs jsonb not null,
  previous_hash text not null,
  hash text not null,
  unique (stream, sequence)
);
create index journal_case on journal (case_id, at);

create table checkpoint (
  id bigint generated always as identity primary key,
  at timestamptz(3) not null,
  heads jsonb not null,
  -- Heads of sealed and reading streams with their salt: in `heads` they are one hash, since their lengths must not be told.
  hidden jsonb not null,
  key_id text not null,
  signature text not null
);

-- Salts of the contents that events vouch for; erasing salt and content breaks no chain.
create table content_salt (
  kind text not null,
  content_id text not null,
  salt bytea not null,
  primary key (kind, content_id)
);

create table release (
  id text primary key,
  case_id text not null references case_file,
  ocid text not null,
  date timestamptz(3) not null,
  tags jsonb not null,
  body text not null,
  sha256 text not null,
  position bigint generated always as identity
);
create index release_ocid on release (ocid, date);
create index release_position on release (position);
create unique index release_moment on release (ocid, date);
-- The compiled release of each process, replaced with every release.
create table compiled_release (
  ocid text primary key,
  case_id text not null references case_file,
  date timestamptz(3) not null,
  body text not null
);
create index compiled_release_date on compiled_release (date, ocid);

create table outbox (
  id text primary key,
  case_id text references case_file,
  kind text not null check (kind in ('letter', 'notice', 'receipt', 'signIn')),
  organisation_id text references organisation,
  person_id text references person,
  email text not null,
  language text not null check (language in ('nb', 'en')),
  subject text not null,
  body text not null,
  ready_at timestamptz(3) not null,
  delivered_at timestamptz(3),
  attempts integer not null default 0,
  -- After a failure: not tried again before this.
  retry_at timestamptz(3),
  last_error text
);
create index outbox_waiting on outbox (ready_at) where delivered_at is null;
create index outbox_person on outbox (person_id, ready_at desc);
create index outbox_organisation on outbox (organisation_id, ready_at desc);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are only ever added', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger journal_append_only before update or delete on journal for each row execute function refuse_change();
create trigger journal_no_truncate before truncate on journal for each statement execute function refuse_change();
create trigger release_append_only before update or delete on release for each row execute function refuse_change();
create trigger release_no_truncate before truncate on release for each statement execute function refuse_change();
create trigger checkpoint_append_only before update or delete on checkpoint for each row execute function refuse_change();

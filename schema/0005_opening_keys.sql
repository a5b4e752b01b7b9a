-- The call's private half as k-of-n shares under the openers' passphrases, and submissions that name nobody before the opening.

-- An opener's own key pair; the private half lies here under a passphrase that only the opener knows. A forgotten one is followed by a new
-- row: shares wrapped to the old one stay closed.
create table opener_key (
  id text primary key,
  person_id text not null references person,
  recipient text not null,
  locked_identity bytea not null,
  made_at timestamptz(3) not null,
  replaced_at timestamptz(3),
  failed_attempts integer not null default 0,
  wait_until timestamptz(3)
);
create unique index opener_key_current on opener_key (person_id) where replaced_at is null;

-- The recovery sheet: a key pair whose private half exists on paper only.
create table recovery_sheet (
  call_id text primary key references call,
  number integer not null,
  recipient text not null,
  -- Pseudonym of the last characters, which somebody types in from the paper to show that it exists.
  check_mark text not null,
  made_at timestamptz(3) not null,
  confirmed_at timestamptz(3),
  confirmed_by text references person
);

-- The rehearsal of an opening before publication: a key of its own, split as the real one will be, and a message to find again.
create table rehearsal (
  call_id text primary key references call,
  message bytea not null,
  started_at timestamptz(3) not null,
  done_at timestamptz(3)
);
create table rehearsal_share (
  call_id text not null references rehearsal on delete cascade,
  opener_key_id text not null references opener_key,
  wrapped bytea not null,
  -- Once its opener has shown that it opens: under the instance key, until enough are there.
  given bytea,
  given_at timestamptz(3),
  primary key (call_id, opener_key_id)
);

alter table call_key_share add column opener_key_id text references opener_key;
-- The share of an opener who has approved, under the instance key until the last one comes; emptied then.
alter table opening_approval add column given bytea;
create table recovery_use (
  id text primary key,
  call_id text not null unique references call,
  person_id text not null references person,
  used_at timestamptz(3) not null,
  reason text not null,
  given bytea
);

-- From here on no row of a submission names an organisation or a person before the opening.
do $$ begin
  if exists (select from submission) or exists (select from late_attempt) then
    raise exception 'This database holds submissions made with version 0.1, which was for trying out and cannot be carried over: start with a new database.';
  end if;
end $$;
alter table submission drop column organisation_id, drop column changed_by;
-- Whose it is: a name that only the instance can tell, and the organisation and the last writer under the instance key.
alter table submission add column owner text not null, add column organisation bytea not null, add column changed_by bytea not null;
alter table submission add unique (call_id, owner);
alter table sealed_version drop column receipt_code, drop column receipt;
alter table sealed_version add column receipt_mark text not null unique, add column receipt bytea not null;
alter table late_attempt drop column organisation_id, drop column person_id;
alter table late_attempt add column owner text not null, add column who bytea not null;

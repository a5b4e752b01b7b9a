-- What enterprises say of themselves, each statement with what stands behind it. A statement is never changed: a new one ends the last.
create table enterprise_statement (
  id text primary key,
  organisation_id text not null references organisation,
  topic text not null,
  -- The fields of the topic.
  "values" jsonb not null,
  evidence_class text not null check (evidence_class in ('A', 'B', 'C', 'D')),
  shown_by text,
  evidence_date date not null,
  evidence_expires date check (evidence_expires >= evidence_date),
  reader text not null check (reader in ('everybody', 'buyers', 'own')),
  language text not null check (language in ('nb', 'en')),
  at timestamptz(3) not null,
  person_id text not null references person,
  -- Null while it stands.
  ended_at timestamptz(3)
);
create index enterprise_statement_organisation on enterprise_statement (organisation_id, at);

-- What named people of public bodies and funds make of a profile, and the one answer of the enterprise to each.
create table profile_review (
  id text primary key,
  organisation_id text not null references organisation,
  by_organisation_id text not null references organisation,
  by_person_id text not null references person,
  at timestamptz(3) not null,
  reviewed_on date not null,
  -- What the test found on that day.
  found jsonb not null,
  opinion text not null,
  reply text,
  replied_at timestamptz(3),
  replied_by text references person
);
create index profile_review_organisation on profile_review (organisation_id, at desc);

-- A body that was asked to stand behind a case with the one whose case it is: to buy together with it, or to pay for what it gains.
create table joining (
  id text primary key,
  case_id text not null references case_file,
  organisation_id text not null references organisation,
  part text,
  asked text,
  asked_at timestamptz(3) not null,
  asked_by text not null references person,
  answer_due date not null,
  answer text check (answer in ('joined', 'declined')),
  answer_reason text,
  answered_at timestamptz(3),
  share_minor bigint,
  share_currency text,
  share_vat text,
  -- The body's own need that is met with this one.
  need_case_id text references need,
  ended_at timestamptz(3),
  end_reason text
);
create index joining_case on joining (case_id, asked_at);
create index joining_need on joining (need_case_id) where need_case_id is not null;
-- A body is asked once at a time.
create unique index joining_open on joining (case_id, organisation_id) where ended_at is null and answer is distinct from 'declined';

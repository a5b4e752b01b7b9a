-- The panel in full: lay members and observers, whose criteria are whose, worded scales, smallest means, hidden names, scores changed after
-- the lock, questions to bidders about what they submitted, and the examination of unusually low prices.
alter table case_role drop constraint case_role_role_check;
alter table case_role add constraint case_role_role_check
  check (role in ('buyer', 'chair', 'assessor', 'layMember', 'observer', 'opener', 'agreementManager', 'oversight', 'raiser'));

alter table criterion
  add column scorers text,
  add column scale text,
  add column minimum numeric;
alter table call add column anonymous text;

-- A score is never written over after the lock: a change is a row of its own that names the one before.
create table score_change (
  id text primary key,
  score_id text not null references score,
  earlier_id text unique references score_change,
  earlier_value numeric not null,
  value numeric not null,
  change_reason text not null,
  changed_at timestamptz(3) not null
);
create unique index score_change_first on score_change (score_id) where earlier_id is null;
create index score_change_score on score_change (score_id);

-- What a bidder was asked after the opening, and its one answer. Rows exist for opened submissions only.
create table clarification (
  id text primary key,
  call_id text not null references call,
  submission_id text not null references opened_submission,
  purpose text not null check (purpose in ('clarify', 'cure', 'lowPrice')),
  -- The question of the call that it is about, where it is about one.
  question_id text references question,
  asked text not null,
  asked_at timestamptz(3) not null,
  asked_by text not null references person,
  due_at timestamptz(3) not null
);
create index clarification_call on clarification (call_id);
create index clarification_submission on clarification (submission_id);
create unique index clarification_cure_once on clarification (submission_id, question_id) where purpose = 'cure';
create table clarification_answer (
  clarification_id text primary key references clarification,
  response text not null,
  answered_at timestamptz(3) not null,
  answered_by text not null references person
);

-- What the body found about a price that looked unusually low.
create table price_examination (
  submission_id text primary key references opened_submission,
  call_id text not null references call,
  finding text not null check (finding in ('accepted', 'rejected')),
  finding_reason text not null,
  examined_at timestamptz(3) not null,
  examined_by text not null references person
);
create index price_examination_call on price_examination (call_id);

-- The decision and what follows it: minutes, reasons for everybody, those set aside, corrections, complaints, reviews, talks; and cancelling a call.
-- A decision may be corrected: the correcting one points at the one it replaces, which is kept.
alter table decision drop constraint decision_call_id_key;
alter table decision add column corrects_id text references decision;
alter table decision add column correction_kind text check (correction_kind in ('reasons', 'reversal'));
alter table decision add column correction_reason text;
create unique index decision_first on decision (call_id) where corrects_id is null;
create unique index decision_corrected_once on decision (corrects_id);
-- The minutes: which body, on which day, who was there as what, what was considered.
alter table decision add column deciding_body text;
alter table decision add column held_on date;
alter table decision add column present text;
alter table decision add column considered text;
-- Reasons per organisation and criterion, as they stand in the letters.
alter table decision add column summary jsonb;
-- A correction may end an award that a letter promised; the row stays.
alter table award add column ended_at timestamptz(3);

-- Opened submissions taken out of the ranking by a named person, with the ground.
create table set_aside (
  submission_id text primary key references opened_submission,
  call_id text not null references call,
  ground text not null,
  set_aside_reason text not null,
  at timestamptz(3) not null,
  by_person text not null references person
);
create index set_aside_call on set_aside (call_id);

-- What a bidder that got a letter objects to, and the body's answer.
create table complaint (
  id text primary key,
  call_id text not null references call,
  decision_id text not null references decision,
  organisation_id text not null references organisation,
  person_id text not null references person,
  received_at timestamptz(3) not null,
  late boolean not null,
  answer_due date not null,
  about text not null,
  complaint text not null,
  outcome text check (outcome in ('stands', 'corrected', 'reversed', 'cancelled')),
  reply text,
  replied_at timestamptz(3),
  replied_by text references person
);
create index complaint_call on complaint (call_id);
create index complaint_organisation on complaint (organisation_id);

-- A funder's or overseer's request for review: it freezes a call or a decision until it is answered and lifted.
create table review (
  id text primary key,
  call_id text not null references call,
  scope text not null check (scope in ('call', 'decision')),
  organisation_id text not null references organisation,
  person_id text not null references person,
  asked_at timestamptz(3) not null,
  answer_due date not null,
  review_reason text not null,
  review_questions text not null,
  review_answer text,
  answered_at timestamptz(3),
  answered_by text references person,
  lifted_at timestamptz(3),
  lifted_by text references person,
  lift_note text
);
create index review_call on review (call_id);

create table cancellation (
  call_id text primary key references call,
  cancelled_at timestamptz(3) not null,
  cancelled_by text not null references person,
  -- What had come of the call by then; before the opening nothing has been or will be opened.
  stage text not null check (stage in ('published', 'opened', 'decided')),
  ground text not null,
  cancellation_reason text not null
);

-- Times for a talk about the decision. Who booked one is told to the buyer alone.
create table talk (
  id text primary key,
  call_id text not null references call,
  talk_day date not null,
  starts text not null,
  minutes integer not null,
  place text not null,
  offered_at timestamptz(3) not null,
  booked_by_organisation text references organisation,
  booked_by_person text references person,
  booked_at timestamptz(3)
);
create index talk_call on talk (call_id);

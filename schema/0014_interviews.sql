-- Interviews as a way to judge a criterion. What is asked, how long and by whom is part of the call; the times are those of any talk.

alter table criterion add column assessed_in text;
alter table criterion add column interview_asks text;
alter table criterion add column interview_minutes integer;
alter table criterion add column interview_who text;

alter table talk add column purpose text not null default 'feedback' check (purpose in ('interview', 'feedback'));

-- Everybody who is invited; the time is the talk that is booked for it.
create table interview (
  id text primary key,
  call_id text not null references call,
  submission_id text not null unique references opened_submission,
  invited_at timestamptz(3) not null,
  invited_by text not null references person,
  talk_id text unique references talk
);
create index interview_call on interview (call_id);

-- A booked time that became another, and why.
create table interview_move (
  id text primary key,
  interview_id text not null references interview,
  from_day date not null,
  from_starts text not null,
  to_day date not null,
  to_starts text not null,
  move_reason text not null,
  moved_by_bidder boolean not null,
  moved_at timestamptz(3) not null,
  moved_by text not null references person
);
create index interview_move_interview on interview_move (interview_id);

-- What happened. A mistake is mended by a later row that names the earlier one; the last one counts.
create table interview_record (
  id text primary key,
  interview_id text not null references interview,
  earlier_id text unique references interview_record,
  outcome text not null check (outcome in ('held', 'didNotCome')),
  notes text not null,
  record_reason text,
  recorded_at timestamptz(3) not null,
  recorded_by text not null references person
);
create index interview_record_interview on interview_record (interview_id);
create unique index interview_record_first on interview_record (interview_id) where earlier_id is null;

create table interview_presence (
  record_id text not null references interview_record,
  person_id text not null references person,
  primary key (record_id, person_id)
);

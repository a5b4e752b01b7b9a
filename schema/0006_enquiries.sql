-- Questions during a call, amendments with both values, the version a submission was sealed against, following a call, notices.

-- A question that came in. Who asked, for whom and in which words lies under the instance key; what is published is the buyer's text.
create table enquiry (
  id text primary key,
  call_id text not null references call,
  received_at timestamptz(3) not null,
  -- After the last day for questions: answered only if the buyer can.
  late boolean not null,
  -- A name for the asking organisation that only this instance can tell.
  asked_for text not null,
  asker bytea not null,
  -- Null once the question has been answered: then the words as they came are gone.
  original bytea,
  question text,
  answer text,
  answered_at timestamptz(3)
);
create index enquiry_call on enquiry (call_id);

-- Old and new value of every changed field, and why in one word. Rows from before this have neither.
alter table amendment add column reason text;
alter table amendment add column changes jsonb not null default '[]';

-- How many amendments the call had when the version was sealed.
alter table sealed_version add column call_version integer not null default 0;

-- Who wants to be told of a call, under a name that only this instance can tell.
create table call_follower (
  call_id text not null references call,
  follower text not null,
  person bytea not null,
  primary key (call_id, follower)
);

-- A message whose addressee, subject and text lie under the instance key: it ties nobody to a call. `mailbox` names the addressee for one
-- day only. `hold`: waits for the daily digest, or is never sent as e-mail.
alter table outbox add column mailbox text;
alter table outbox add column sealed bytea;
alter table outbox add column hold text check (hold in ('digest', 'quiet'));
create index outbox_mailbox on outbox (mailbox) where mailbox is not null;
create index outbox_digest on outbox (ready_at) where hold = 'digest' and delivered_at is null;

-- What a person wants to be told by e-mail, under a name that only this instance can tell; without a row everything, at once.
create table notice_setting (
  person text primary key,
  setting text not null check (setting in ('atOnce', 'daily', 'dueOnly'))
);

-- What somebody at work has been told to do, so that nobody is told twice.
create table notice_made (
  key text primary key,
  made_at timestamptz(3) not null
);

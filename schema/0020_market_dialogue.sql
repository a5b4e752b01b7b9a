-- Market dialogue before a call: meetings that are announced to everybody, who is invited and who comes, and questions about the need.

-- What is announced: an open meeting, or a set of times for one-to-one talks. Its times are talks.
create table meeting (
  id text primary key,
  case_id text not null references case_file,
  announced_at timestamptz(3) not null,
  announced_by text not null references person,
  meeting_kind text not null check (meeting_kind in ('openMeeting', 'oneToOne')),
  meeting_title text not null,
  about text not null,
  sign_up_by date not null,
  access text not null,
  -- Told only to those who have signed up.
  joining text,
  cancelled_at timestamptz(3),
  cancel_reason text
);
create index meeting_case on meeting (case_id);

-- A time belongs to a call or to a meeting.
alter table talk alter column call_id drop not null;
alter table talk add column meeting_id text references meeting;
alter table talk add constraint talk_belongs check ((call_id is null) <> (meeting_id is null));
alter table talk drop constraint talk_purpose_check;
alter table talk add constraint talk_purpose_check check (purpose in ('openMeeting', 'oneToOne', 'interview', 'feedback'));
create index talk_meeting on talk (meeting_id);

-- Who has signed up for a time of a meeting. The body knows who comes; everybody else learns it from the log.
create table talk_guest (
  talk_id text not null references talk,
  organisation_id text not null references organisation,
  person_id text not null references person,
  comers integer not null,
  access_needs text,
  signed_up_at timestamptz(3) not null,
  primary key (talk_id, organisation_id)
);
create index talk_guest_organisation on talk_guest (organisation_id);

-- Who was invited by mail. An address without an organisation lies under the instance key.
create table meeting_invitation (
  id text primary key,
  meeting_id text not null references meeting,
  organisation_id text references organisation,
  address bytea,
  invited_at timestamptz(3) not null,
  invited_by text not null references person,
  check ((organisation_id is null) <> (address is null))
);
create unique index meeting_invitation_once on meeting_invitation (meeting_id, organisation_id);

-- The talk that an entry of the log tells of.
alter table dialogue_entry add column talk_id text references talk;

-- A question is about a call, or about the need before there is one.
alter table enquiry alter column call_id drop not null;
alter table enquiry add column case_id text references case_file;
alter table enquiry add constraint enquiry_about check ((call_id is null) <> (case_id is null));
create index enquiry_case on enquiry (case_id);

-- PA23 s.17: when the notice about market engagement was published, or why it was not.
create table engagement_notice (
  call_id text primary key references call,
  notice_on date,
  notice_reason text,
  recorded_at timestamptz(3) not null,
  recorded_by text not null references person,
  check (notice_on is not null or notice_reason is not null)
);

-- What a bidder had of earlier involvement, known only after the opening, and what was done so that it is no advantage. A later row replaces an
-- earlier one; the last counts.
create table advantage_check (
  id text primary key,
  call_id text not null references call,
  organisation_id text not null references organisation,
  involvement text not null check (involvement in ('dialogueOnly', 'paidAdvice', 'wroteDocuments', 'ranBefore')),
  gained text not null,
  remedies jsonb not null,
  hearing text,
  recorded_at timestamptz(3) not null,
  recorded_by text not null references person
);
create index advantage_check_call on advantage_check (call_id);

-- A document of the dialogue: a draft description, slides. Its parts lie encrypted as those of all files; from `shared_at` on everybody may have it.
create table dialogue_document (
  id text primary key,
  case_id text not null references case_file,
  name text not null,
  media_type text not null,
  size_bytes integer not null,
  sha256 text not null,
  -- What opens it, under the instance key.
  identity bytea not null,
  scan text not null check (scan in ('clean', 'notConfigured')),
  stored_at timestamptz(3) not null,
  stored_by text not null references person,
  shared_at timestamptz(3)
);
create index dialogue_document_case on dialogue_document (case_id);

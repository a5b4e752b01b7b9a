-- Earlier states of a draft, encrypted like the draft itself: bytes and key are those it had. Nothing in a row names anybody.
create table draft_version (
  id text primary key,
  submission_id text not null references submission,
  -- The draft's version that this was, and when it was written.
  number integer not null,
  written_at timestamptz(3) not null,
  written_by bytea not null,
  draft bytea not null,
  draft_key bytea not null,
  unique (submission_id, number)
);
create index draft_version_written on draft_version (submission_id, written_at);

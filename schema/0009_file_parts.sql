-- A file is stored as it arrives, encrypted, in parts; its row comes when it is whole. Parts without a row are what was left of an upload
-- that broke off, and are swept.
create table file_part (
  file_id text not null,
  position integer not null,
  bytes bytea not null,
  stored_at timestamptz(3) not null,
  primary key (file_id, position)
);
create index file_part_stored on file_part (stored_at);
alter table submission_file drop column bytes;

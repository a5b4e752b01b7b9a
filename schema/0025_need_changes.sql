-- What was changed in a need after everybody could read it: old and new, field by field. What was changed before is known by field names only.
create table need_change (
  id text primary key,
  case_id text not null references need,
  at timestamptz(3) not null,
  changes jsonb not null
);
create index need_change_case on need_change (case_id, at);

-- What whoever submits must show, and which kind of criterion the answer to a question informs (null: nobody was asked).
create table requirement (
  id text primary key,
  call_id text not null references call,
  position integer not null,
  kind text,
  title text,
  reason text
);
create index requirement_call on requirement (call_id);
alter table question add column informs text;

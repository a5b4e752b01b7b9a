-- Following is one thing, whatever is followed: a call, a case with its need, a body or an enterprise. Who follows stays under the instance key.
create table following (
  what text not null check (what in ('call', 'case', 'organisation')),
  subject_id text not null,
  follower text not null,
  person bytea not null,
  primary key (what, subject_id, follower)
);
insert into following (what, subject_id, follower, person) select 'call', call_id, follower, person from call_follower;
drop table call_follower;

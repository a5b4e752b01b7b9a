-- Lots: what is submitted, opened, scored and decided hangs on a lot. A call that is not divided has one, without a title of its own.
alter table lot alter column title drop not null;
update lot set title = null;
alter table lot
  add column description text,
  add column value_minor bigint,
  add column value_currency text,
  add column value_vat text,
  add column price_floor_minor bigint,
  add column price_floor_currency text,
  add column price_floor_vat text,
  add column price_ceiling_minor bigint,
  add column price_ceiling_currency text,
  add column price_ceiling_vat text,
  add column state text not null default 'waiting' check (state in ('waiting', 'opened', 'decided', 'cancelled')),
  add column opened_at timestamptz(3);
update lot set opened_at = call.opened_at,
    state = case when call.state in ('opened', 'decided', 'cancelled') then call.state else 'waiting' end
  from call where call.id = lot.call_id;
alter table call add column opening text;

-- One submission of an organisation for each lot.
alter table submission add column lot_id text references lot;
update submission set lot_id = lot.id from lot where lot.call_id = submission.call_id;
alter table submission alter column lot_id set not null;
alter table submission drop constraint submission_call_id_owner_key;
alter table submission add unique (lot_id, owner);
alter table late_attempt add column lot_id text references lot;
update late_attempt set lot_id = lot.id from lot where lot.call_id = late_attempt.call_id;
alter table late_attempt alter column lot_id set not null;
alter table opened_submission add column lot_id text references lot;
update opened_submission set lot_id = lot.id from lot where lot.call_id = opened_submission.call_id;
alter table opened_submission alter column lot_id set not null;
create index opened_submission_lot on opened_submission (lot_id);

-- Each lot has a key pair of its own, shared among the same openers.
alter table call_key_share drop constraint call_key_share_call_id_fkey, drop constraint call_key_share_pkey;
alter table call_key drop constraint call_key_pkey;
alter table call_key add column lot_id text references lot;
update call_key set lot_id = lot.id from lot where lot.call_id = call_key.call_id;
alter table call_key add primary key (lot_id);
alter table call_key_share add column lot_id text references call_key;
update call_key_share set lot_id = lot.id from lot where lot.call_id = call_key_share.call_id;
alter table call_key_share add primary key (lot_id, holder, position);
alter table opening_approval drop constraint opening_approval_pkey;
alter table opening_approval add column lot_id text references lot;
update opening_approval set lot_id = lot.id from lot where lot.call_id = opening_approval.call_id;
alter table opening_approval add primary key (lot_id, person_id);
alter table recovery_use drop constraint recovery_use_call_id_key;
alter table recovery_use add column lot_id text references lot;
update recovery_use set lot_id = lot.id from lot where lot.call_id = recovery_use.call_id;
alter table recovery_use alter column lot_id set not null;
alter table recovery_use add unique (lot_id);

alter table score_lock drop constraint score_lock_pkey;
alter table score_lock add column lot_id text references lot;
update score_lock set lot_id = lot.id from lot where lot.call_id = score_lock.call_id;
alter table score_lock add primary key (lot_id, person_id);

alter table decision add column lot_id text references lot;
update decision set lot_id = lot.id from lot where lot.call_id = decision.call_id;
alter table decision alter column lot_id set not null;
drop index decision_first;
create unique index decision_first on decision (lot_id) where corrects_id is null;

-- A call is stopped as a whole, or one of its lots.
alter table cancellation drop constraint cancellation_pkey;
alter table cancellation add column id text;
update cancellation set id = call_id;
alter table cancellation add primary key (id);
alter table cancellation add column lot_id text unique references lot;
create unique index cancellation_whole on cancellation (call_id) where lot_id is null;

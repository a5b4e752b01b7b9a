-- Stages: those who are chosen in one stage of a lot are invited to the next, which is a row of its own with a key of its own.
alter table lot
  add column stage integer not null default 1,
  add column follows_id text unique references lot,
  add column closes_at timestamptz(3),
  add column decision_by date,
  drop constraint lot_state_check,
  add constraint lot_state_check check (state in ('waiting', 'opened', 'selected', 'decided', 'cancelled'));
alter table call
  add column plan text,
  add column most_invited integer,
  add column most_awards integer;
alter table criterion add column stage text;
alter table question add column stage text;
-- Who was chosen: for the award, or to go on to the next stage.
alter table decision add column chosen jsonb;

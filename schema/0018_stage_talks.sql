-- What the body and a bidder who goes on talked about before the next stage: negotiation or dialogue. Rows are only added; the bidder reads its
-- own, and what all must know is read by all of them.

create table stage_talk (
  id text primary key,
  call_id text not null references call,
  lot_id text not null references lot,
  submission_id text not null references opened_submission,
  held text not null check (held in ('held', 'notHeld')),
  held_on date not null,
  attended text,
  minutes text not null,
  for_all text,
  recorded_at timestamptz(3) not null,
  recorded_by text not null references person
);
create index stage_talk_lot on stage_talk (lot_id);
create index stage_talk_submission on stage_talk (submission_id);

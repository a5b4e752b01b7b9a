-- Providers that are chosen without a competition: whom the body knows of or who came forward, and what it found out about each.
alter table call
  drop constraint call_kind_check,
  add constraint call_kind_check
    check (kind in ('tender', 'fundRound', 'requestWave', 'innovationPartnership', 'mostSuitableProvider', 'directAward'));
-- What kind of call it is that closes: lists say what there is to do until then.
alter table case_file add column open_kind text;
update case_file set open_kind = (
  select kind from call where call.case_id = case_file.id and call.state = 'published' order by published_at limit 1
);
create table known_provider (
  id text primary key,
  call_id text not null references call,
  lot_id text not null references lot,
  organisation_id text not null references organisation,
  found_by text not null check (found_by in ('present', 'known', 'asked', 'cameForward')),
  -- What the provider wrote when it made itself known.
  statement text,
  came_forward_at timestamptz(3),
  -- What the body found out: the same for all.
  price_minor bigint,
  price_currency text,
  price_vat text,
  answers jsonb not null default '{}',
  confirmations jsonb not null default '{}',
  left_out_reason text,
  changed_at timestamptz(3) not null,
  changed_by text not null references person,
  unique (lot_id, organisation_id)
);
create index known_provider_call on known_provider (call_id);

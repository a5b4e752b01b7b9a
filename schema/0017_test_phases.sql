-- Innovation partnership: the phases that a call announces, the same phases in each agreement with their stop points and payments, and
-- whether the result is bought at the end.
create table call_phase (
  id text primary key,
  call_id text not null references call,
  position integer not null,
  title text,
  milestone text,
  weeks integer,
  payment_minor bigint,
  payment_currency text,
  payment_vat text
);
create index call_phase_call_idx on call_phase (call_id);
alter table call
  add column rights text,
  add column purchase_ceiling_minor bigint,
  add column purchase_ceiling_currency text,
  add column purchase_ceiling_vat text;
create table test_phase (
  id text primary key,
  agreement_id text not null references agreement,
  position integer not null,
  title text not null,
  milestone text not null,
  weeks integer not null,
  payment_minor bigint not null,
  payment_currency text not null,
  payment_vat text not null,
  starts_on date,
  ends_on date,
  unique (agreement_id, position)
);
create table stop_point (
  phase_id text primary key references test_phase,
  shown text,
  reached text,
  verdict text check (verdict in ('goOn', 'stop')),
  reasons text,
  due_minor bigint,
  due_currency text,
  due_vat text,
  decided_at timestamptz(3) not null,
  decided_by text not null references person
);
create table phase_payment (
  phase_id text primary key references test_phase,
  paid_minor bigint,
  paid_currency text,
  paid_vat text,
  paid_on date,
  recorded_at timestamptz(3) not null,
  recorded_by text not null references person
);
create table purchase (
  agreement_id text primary key references agreement,
  buys text check (buys in ('yes', 'no')),
  price_minor bigint,
  price_currency text,
  price_vat text,
  grounds text,
  decided_at timestamptz(3) not null,
  decided_by text not null references person
);

-- The prevention note of a need: which budgets pay today, and which would gain, as a first estimate.
create table need_budget (
  id text primary key,
  case_id text not null references need,
  position integer not null,
  budget text,
  whose text,
  pays_minor bigint,
  pays_currency text,
  pays_vat text,
  gains_minor bigint,
  gains_currency text,
  gains_vat text,
  life text,
  confidence text
);
create index need_budget_case on need_budget (case_id);

alter table need add column horizon text;

-- The route guide: more is asked, everything may be unknown, and the answers are kept before a route is chosen. What was chosen keeps its own copy
-- of the answers, the edition of the rules, and, where a person chose against them, who and why.

alter table route_choice add column cpv text;
alter table route_choice add column duration_months integer;
alter table route_choice add column needs text;
alter table route_choice add column approach text;
alter table route_choice add column eligible_suppliers integer;
alter table route_choice add column steer_detail text;
alter table route_choice add column framework text;
alter table route_choice add column urgency text;
alter table route_choice add column staff_request text;
alter table route_choice add column considerable_change text;
alter table route_choice add column circumstances jsonb;
alter table route_choice add column override_reason text;

create table route_answers (
  case_id text primary key references case_file,
  saved_at timestamptz(3) not null,
  saved_by text not null references person,
  buyer_type text,
  service_kind text,
  cpv text,
  value_minor bigint,
  value_currency text,
  value_vat text,
  duration_months integer,
  needs text,
  innovation text,
  approach text,
  existing_provider text,
  user_choice text,
  reservation text,
  eligible_suppliers integer,
  steer_detail text,
  framework text,
  urgency text,
  staff_request text,
  considerable_change text,
  circumstances jsonb
);

-- Solutions of enterprises, the taxonomy and region of needs, and the words that both are matched by.
create extension if not exists pg_trgm;

-- Null: the question came after the need, or was not answered.
alter table need add column region text;
alter table need add column target_groups jsonb;
alter table need add column outcomes jsonb;
alter table need add column settings jsonb;
alter table need add column services jsonb;

create table solution (
  id text primary key,
  organisation_id text not null references organisation,
  country text not null check (country in ('NO', 'EN')),
  language text not null check (language in ('nb', 'en')),
  state text not null check (state in ('draft', 'published', 'withdrawn')),
  created_at timestamptz(3) not null,
  changed_at timestamptz(3) not null,
  published_at timestamptz(3),
  withdrawn_at timestamptz(3),
  withdrawal_reason text,
  demo boolean not null,
  title text,
  what_changes text,
  other_title text,
  other_what_changes text,
  how text,
  target_groups jsonb,
  outcomes jsonb,
  settings jsonb,
  services jsonb,
  evidence_grade text,
  evidence text,
  regions jsonb,
  languages jsonb,
  capacity integer,
  available_from date,
  price_minor bigint,
  price_currency text,
  price_vat text,
  price_unit text,
  paid_today text,
  unmet_need text,
  new_way text,
  jobs text
);
create index solution_organisation on solution (organisation_id, changed_at desc);
create index solution_published on solution (published_at) where state = 'published';

-- Capitals do not count, whatever the locale of the server says of letters outside ASCII.
create function lowered(words text) returns text language sql immutable as
  $$ select translate(lower(coalesce(words, '')), 'ÆØÅÄÖÉÈÊÓÒÔÜ', 'æøåäöéèêóòôü') $$;
-- For trigrams, which take letters outside ASCII for gaps where the locale is C: æ, ø and å are written out, and so never become a or o.
create function plain_words(words text) returns text language sql immutable as
  $$ select replace(replace(replace(translate(lowered(words), 'äöéèêóòôü', 'æøeeeooou'), 'æ', 'ae'), 'ø', 'oe'), 'å', 'aa') $$;
-- A text by the stems of the language it is written in, with the weight of where it stands.
create function weighed(language text, weight "char", words text) returns tsvector language sql immutable as
  $$ select setweight(to_tsvector(case language when 'nb' then 'norwegian'::regconfig else 'english'::regconfig end, lowered(words)), weight) $$;

-- The terms of all four questions.
create function terms_of(who jsonb, outcome jsonb, place jsonb, service jsonb) returns text[] language sql immutable as
  $$ select array(select jsonb_array_elements_text(coalesce(who, '[]') || coalesce(outcome, '[]') || coalesce(place, '[]') || coalesce(service, '[]'))) $$;

-- What a need or solution is found by: its terms, its words weighed by where they stand, and the words that are compared letter by letter. All three
-- in one table, so that a search uses their indexes together.
create table need_words (
  case_id text primary key references need on delete cascade,
  terms text[] not null,
  vector tsvector not null,
  plain text not null
);
create table solution_words (
  solution_id text primary key references solution on delete cascade,
  terms text[] not null,
  vector tsvector not null,
  plain text not null
);
create index need_words_terms on need_words using gin (terms);
create index need_words_vector on need_words using gin (vector);
create index solution_words_terms on solution_words using gin (terms);
create index solution_words_vector on solution_words using gin (vector);
create index need_words_plain on need_words using gin (plain gin_trgm_ops);
create index solution_words_plain on solution_words using gin (plain gin_trgm_ops);

create view need_words_now as
  select need.case_id,
    terms_of(need.target_groups, need.outcomes, need.settings, need.services) as terms,
    weighed(c.language, 'A', need.title) || weighed(c.language, 'B', need.summary) || weighed(c.language, 'C', need.who_lacks)
      || weighed(c.language, 'D', concat_ws(' ', need.cost_of_nothing, need.evidence))
      || weighed(o.language, 'A', need.other_title) || weighed(o.language, 'B', need.other_summary) as vector,
    plain_words(concat_ws(' ', need.title, need.summary, need.other_title, need.other_summary)) as plain
  from need join case_file c on c.id = need.case_id
    cross join lateral (select case c.language when 'nb' then 'en' else 'nb' end as language) o;
create view solution_words_now as
  select s.id as solution_id,
    terms_of(s.target_groups, s.outcomes, s.settings, s.services) as terms,
    weighed(s.language, 'A', s.title) || weighed(s.language, 'B', s.what_changes) || weighed(s.language, 'C', s.how)
      || weighed(s.language, 'D', s.evidence)
      || weighed(o.language, 'A', s.other_title) || weighed(o.language, 'B', s.other_what_changes) as vector,
    plain_words(concat_ws(' ', s.title, s.what_changes, s.other_title, s.other_what_changes)) as plain
  from solution s cross join lateral (select case s.language when 'nb' then 'en' else 'nb' end as language) o;

insert into need_words (case_id, terms, vector, plain) select case_id, terms, vector, plain from need_words_now;

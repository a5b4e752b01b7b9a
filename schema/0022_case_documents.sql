-- The documents of the chosen route, drafted from the case: what somebody wrote over a draft, section by section, with every earlier wording.

create table case_document_section (
  id text primary key,
  case_id text not null references case_file,
  document text not null,
  section text not null,
  -- null: the draft stands again.
  text text,
  saved_at timestamptz(3) not null,
  saved_by text not null references person
);
create index case_document_section_place on case_document_section (case_id, document, section, saved_at);

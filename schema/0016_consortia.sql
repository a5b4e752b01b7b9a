-- Who stands behind a submission besides the organisation that leads it: known from the opening on.
-- party_id: the id of the organisation where it is in the register, else an id of its own, the same in the whole call.
create table submission_member (
  id text primary key,
  call_id text not null references call,
  submission_id text not null references opened_submission,
  position integer not null,
  party_id text not null,
  organisation_id text references organisation,
  name text not null,
  sort_key text not null,
  identifier_scheme text,
  identifier_id text,
  place text,
  role text not null check (role in ('member', 'reliedOn')),
  unique (submission_id, party_id)
);
create index submission_member_call on submission_member (call_id, party_id);
create index submission_member_organisation on submission_member (organisation_id);

-- Interests are declared towards members too, and not every member is in the register.
alter table interest drop constraint interest_organisation_id_fkey;

-- A partner that is asked to confirm that it takes part. Before the opening rows name nobody: both sides are pseudonyms of the lot, the
-- rest lies under the instance key.
create table partner_request (
  id text primary key,
  lot_id text not null references lot,
  partner text not null,
  lead text not null,
  content bytea not null,
  unique (lot_id, partner, lead)
);
create index partner_request_partner on partner_request (partner);

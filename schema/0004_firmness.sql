-- How firm the order was when the decision was made (null: decided before this was kept, or nobody to compare).
alter table decision add column firmness jsonb;

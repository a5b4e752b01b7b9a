-- A file that the check for harmful files did not answer for is checked again later. Until then what opens it lies here under the instance key;
-- it goes when the check has answered.
alter table submission_file add column scan_key bytea;

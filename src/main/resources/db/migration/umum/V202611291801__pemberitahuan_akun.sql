-- A notice to one person of an office: who was given one of its tasks, and who had taken it before. Others who work there do not find
-- it among theirs.
alter table pemberitahuan add column akun varchar(64);

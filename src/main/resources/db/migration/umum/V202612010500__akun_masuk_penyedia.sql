-- A session may begin with the identity provider of a government. The check has a name of the database's own choice, so the column is
-- replaced with it.
alter table masuk add column cara_baru varchar(10);
update masuk set cara_baru = cara;
alter table masuk drop column cara;
alter table masuk rename column cara_baru to cara;
alter table masuk alter column cara set not null;
alter table masuk add constraint masuk_cara check (cara in ('PERAMBAN', 'PENYEDIA', 'PROGRAM'));

-- Who loses an office, as it has no open task, and who gets one for a task that now is: one after the other, on whatever
-- node.
create table kantor_giliran (
    kunci smallint not null primary key check (kunci = 1)
);
insert into kantor_giliran (kunci) values (1);

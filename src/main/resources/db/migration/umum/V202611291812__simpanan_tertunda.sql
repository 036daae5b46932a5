-- Places for files that have an id in their table and are still to be marked with it: a start that is cut off in between is
-- gone on with by the next.
create table simpanan_tertunda (
    tabel varchar(63) not null primary key
);

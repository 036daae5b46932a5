-- How many bytes a person has sent on a day as files, whatever became of them.
create table lampiran_harian (
    akun   varchar(64) not null,
    hari   date        not null,
    ukuran bigint      not null,
    primary key (akun, hari)
);

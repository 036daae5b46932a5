-- What a Careteker reports at the end of his period, and how the Lurah judges it (Pasal 8 ayat (1), 30 ayat (1)).
create table careteker_evaluasi (
    kasus_id      varchar(36)   not null primary key references kasus (id),
    unit_id       varchar(36)   not null references unit (id),
    pemegang_id   varchar(36)   not null references pemegang_jabatan (id),
    laporan       varchar(4000),
    tanggal       date,
    hasil         varchar(4000),
    pemilihan     varchar(2000),
    kelanjutan    varchar(10)   check (kelanjutan in ('SAMA', 'LAIN', 'TIDAK')),
    versi         integer       not null,
    constraint careteker_evaluasi_pemegang unique (pemegang_id)
);
create index careteker_evaluasi_unit on careteker_evaluasi (unit_id);

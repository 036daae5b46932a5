-- The consultation with the Lurah before the Musyawarah RW (Pasal 10 ayat (2)), with the text of its note.
create table penggabungan_konsultasi (
    kasus_id      varchar(36)   not null primary key references kasus (id),
    tanggal       date          not null,
    penghadap     varchar(1000) not null,
    saran         varchar(4000) not null,
    naskah        varchar       not null,
    sidik_naskah  varchar(64)   not null,
    versi         integer       not null
);

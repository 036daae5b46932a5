-- The posts of units below their heads, and which of their officials holds which.
create table pos_unit (
    id               varchar(36)  primary key,
    unit_id          varchar(36)  not null references unit (id),
    jenis            varchar(20)  not null,
    nama             varchar(100) not null,
    atasan_id        varchar(36)  references pos_unit (id),
    mulai            date         not null,
    sampai           date,
    dicatat_pada     timestamp with time zone not null,
    digantikan_oleh  varchar(36),
    kunci_terbuka    varchar(160),
    versi            bigint       not null,
    constraint pos_unit_masa check (sampai is null or sampai >= mulai),
    constraint pos_unit_terbuka unique (kunci_terbuka)
);
create index pos_unit_unit on pos_unit (unit_id);

create table pos_penempatan (
    pemegang_id  varchar(36)  primary key references pemegang_jabatan (id),
    pos_id       varchar(36)  not null references pos_unit (id),
    versi        integer      not null
);
create index pos_penempatan_pos on pos_penempatan (pos_id);

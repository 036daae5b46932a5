-- Where an RT or RW ends, in words (Pasal 4 ayat (1)).
create table batas_unit (
    id               varchar(36)   primary key,
    unit_id          varchar(36)   not null references unit (id),
    batas            varchar(1000) not null,
    mulai            date          not null,
    sampai           date,
    dicatat_pada     timestamp with time zone not null,
    digantikan_oleh  varchar(36),
    kunci_terbuka    varchar(160),
    versi            bigint        not null,
    constraint batas_unit_masa check (sampai is null or sampai >= mulai),
    constraint batas_unit_terbuka unique (kunci_terbuka)
);
create index batas_unit_unit on batas_unit (unit_id);

-- How many family cards an RT has, as it was declared, until the cards themselves are in the register.
create table jumlah_kk_unit (
    id               varchar(36)  primary key,
    unit_id          varchar(36)  not null references unit (id),
    jumlah           integer      not null check (jumlah >= 0),
    mulai            date         not null,
    sampai           date,
    dicatat_pada     timestamp with time zone not null,
    digantikan_oleh  varchar(36),
    kunci_terbuka    varchar(160),
    versi            bigint       not null,
    constraint jumlah_kk_unit_masa check (sampai is null or sampai >= mulai),
    constraint jumlah_kk_unit_terbuka unique (kunci_terbuka)
);
create index jumlah_kk_unit_unit on jumlah_kk_unit (unit_id);

-- Which Asisten has a unit that the lists of his city's regulation do not name, as the head of the city has determined.
create table penetapan_pembidangan (
    id               varchar(36)  primary key,
    unit_id          varchar(36)  not null references unit (id),
    asisten_id       varchar(36)  not null references unit (id),
    nomor            varchar(100) not null,
    tanggal          date         not null,
    mulai            date         not null,
    sampai           date,
    dicatat_pada     timestamp with time zone not null,
    digantikan_oleh  varchar(36),
    kunci_terbuka    varchar(160),
    versi            bigint       not null,
    constraint penetapan_pembidangan_masa check (sampai is null or sampai >= mulai),
    constraint penetapan_pembidangan_terbuka unique (kunci_terbuka)
);
create index penetapan_pembidangan_unit on penetapan_pembidangan (unit_id);

-- A determination is named with its number and day.
alter table koordinasi_pihak alter column butir set data type varchar(200);

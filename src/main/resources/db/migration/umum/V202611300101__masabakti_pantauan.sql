-- A term whose end is watched in a case, once for ever, and the report about its end (Pasal 34 Pergub DKI 171/2016).
create table masabakti_pantauan (
    kasus_id         varchar(36)  not null primary key references kasus (id),
    masa_bakti_id    varchar(36)  not null references masa_bakti (id),
    unit_id          varchar(36)  not null references unit (id),
    tanggal_laporan  date,
    kepada_ketua_rw  boolean,
    versi            integer      not null,
    constraint masabakti_pantauan_sekali unique (masa_bakti_id)
);
create index masabakti_pantauan_unit on masabakti_pantauan (unit_id);

-- Merging of RT (Pasal 9 to 11 Pergub DKI 171/2016).

create table penggabungan_usulan (
    kasus_id        varchar(36)   not null primary key references kasus (id),
    asal            varchar(30)   not null,
    unit_pengusul   varchar(36)   references unit (id),
    alasan          varchar(4000) not null,
    usul_rw_tujuan  varchar(36)   references unit (id),
    usul_nomor      varchar(3),
    unit_hasil      varchar(36)   references unit (id),
    versi           integer       not null
);

create table penggabungan_rt_asal (
    id                 varchar(36) not null primary key,
    kasus_id           varchar(36) not null references penggabungan_usulan (kasus_id),
    rt_id              varchar(36) not null references unit (id),
    disampaikan_pada   date,
    disampaikan_oleh   varchar(36),
    penandatangan      varchar(200),
    versi              integer     not null,
    constraint penggabungan_rt_asal_sekali unique (kasus_id, rt_id)
);

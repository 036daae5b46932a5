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

-- What a Musyawarah at Kelurahan level agreed on beside the merger itself; a merger of RW names no RW to belong to.
create table penggabungan_kesepakatan (
    musyawarah_id  varchar(36) not null primary key references musyawarah (id),
    kasus_id       varchar(36) not null references kasus (id),
    rw_tujuan_id   varchar(36) references unit (id),
    nomor_hasil    varchar(3)  not null,
    versi          integer     not null
);
create index penggabungan_kesepakatan_kasus on penggabungan_kesepakatan (kasus_id);

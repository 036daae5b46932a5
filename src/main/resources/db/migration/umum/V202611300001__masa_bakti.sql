-- The term of a Ketua RT or Ketua RW as its Keputusan fixes it (Pasal 33 ayat (1)): from mulai to sampai, both inclusive.
create table masa_bakti (
    id                 varchar(36)  primary key,
    unit_id            varchar(36)  not null references unit (id),
    penduduk_id        varchar(36)  not null references penduduk (id),
    tanggal_pemilihan  date         not null,
    dasar_mulai        varchar(10)  not null check (dasar_mulai in ('PEMILIHAN', 'PENYERAHAN')),
    kasus_id           varchar(36)  not null references kasus (id),
    keputusan_id       varchar(36)  not null,
    mulai              date         not null,
    sampai             date         not null,
    dicatat_pada       timestamp with time zone not null,
    digantikan_oleh    varchar(36),
    kunci_terbuka      varchar(160),
    versi              bigint       not null,
    constraint masa_bakti_masa check (sampai >= mulai and mulai >= tanggal_pemilihan),
    constraint masa_bakti_keputusan unique (keputusan_id)
);
create index masa_bakti_unit on masa_bakti (unit_id, mulai);
create index masa_bakti_kasus on masa_bakti (kasus_id);

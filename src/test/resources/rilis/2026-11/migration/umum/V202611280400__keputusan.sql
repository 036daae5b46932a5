-- Keputusan Lurah: drafts, answers of the Camat, signed Keputusan (Pasal 14 Pergub DKI 171/2016), their ratification
-- (Pasal 31 ayat (4), 36 ayat (5), 37 ayat (5)). Where a Keputusan stands follows from these rows; none is ever changed.
-- JSON columns are varchar without a length, as in the dossier.

create table keputusan_rancangan (
    id             varchar(36) not null primary key,
    kasus_id       varchar(36) not null references kasus (id),
    proses_id      varchar(64) not null,
    versi          integer     not null,
    pemohon        varchar(64) not null,
    jenis          varchar(40) not null,
    unit_id        varchar(36) not null references unit (id),
    isi            varchar     not null,
    hash           varchar(64) not null,
    berlaku_sejak  date,
    dicatat_pada   timestamp with time zone not null,
    constraint keputusan_rancangan_versi unique (proses_id, versi)
);

create table keputusan_persetujuan_camat (
    id              varchar(36)  not null primary key,
    rancangan_id    varchar(36)  not null references keputusan_rancangan (id),
    rancangan_hash  varchar(64)  not null,
    jawaban         varchar(10)  not null check (jawaban in ('SETUJU', 'KEMBALIKAN', 'TOLAK')),
    nomor           varchar(100),
    tanggal         date         not null,
    alasan          varchar(2000),
    orang           varchar(255) not null,
    nama            varchar(500) not null,
    dicatat_pada    timestamp with time zone not null
);

create table keputusan_lurah (
    id                      varchar(36)  not null primary key,
    kasus_id                varchar(36)  not null references kasus (id),
    kelurahan_id            varchar(36)  not null references unit (id),
    unit_id                 varchar(36)  not null references unit (id),
    jenis                   varchar(40)  not null,
    nomor_urut              integer      not null check (nomor_urut > 0),
    tahun                   integer      not null,
    tanggal                 date         not null,
    berlaku_sejak           date         not null check (berlaku_sejak >= tanggal),
    penandatangan           varchar(300) not null,
    jabatan_penandatangan   varchar(500) not null,
    rancangan_id            varchar(36)  not null references keputusan_rancangan (id),
    hash                    varchar(64)  not null,
    kepala_berkas           varchar(64)  not null,
    naskah                  varchar      not null,
    sidik_naskah            varchar(64)  not null,
    perlu_pengesahan        boolean      not null,
    mencabut_id             varchar(36)  references keputusan_lurah (id),
    dicatat_pada            timestamp with time zone not null,
    constraint keputusan_lurah_nomor unique (kelurahan_id, tahun, nomor_urut),
    constraint keputusan_lurah_mencabut unique (mencabut_id)
);
create index keputusan_lurah_kasus on keputusan_lurah (kasus_id);

create table keputusan_pengesahan_camat (
    id             varchar(36)   not null primary key,
    kasus_id       varchar(36)   not null references kasus (id),
    keputusan_id   varchar(36)   not null references keputusan_lurah (id),
    jawaban        varchar(10)   not null check (jawaban in ('SAHKAN', 'TOLAK')),
    nomor          varchar(100)  not null,
    tanggal        date          not null,
    atas_nama      varchar(10)   check (atas_nama in ('WALIKOTA', 'BUPATI')),
    alasan         varchar(2000),
    berlaku_sejak  date,
    orang          varchar(255)  not null,
    nama           varchar(500)  not null,
    naskah         varchar,
    sidik_naskah   varchar(64),
    dicatat_pada   timestamp with time zone not null
);
create index keputusan_pengesahan_keputusan on keputusan_pengesahan_camat (keputusan_id);
create index keputusan_pengesahan_kasus on keputusan_pengesahan_camat (kasus_id);

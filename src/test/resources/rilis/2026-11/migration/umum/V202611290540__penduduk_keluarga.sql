-- Who belongs to which family card, and relations that no card tells. The head of a card stands in kartu_keluarga and
-- has no row here. A child whose row has ended has left the card, not his parents.

create table anggota_keluarga (
    id               varchar(36)  primary key,
    kk_id            varchar(36)  not null references kartu_keluarga (id),
    penduduk_id      varchar(36)  not null references penduduk (id),
    hubungan         varchar(12)  not null check (hubungan in
        ('SUAMI', 'ISTRI', 'ANAK', 'MENANTU', 'CUCU', 'ORANG_TUA', 'MERTUA', 'FAMILI_LAIN', 'LAINNYA')),
    mulai            date         not null,
    sampai           date,
    dicatat_pada     timestamp with time zone not null,
    digantikan_oleh  varchar(36),
    kunci_terbuka    varchar(160),
    versi            bigint       not null,
    constraint anggota_keluarga_masa check (sampai is null or sampai >= mulai),
    constraint anggota_keluarga_terbuka unique (kunci_terbuka)
);
create index anggota_keluarga_kk on anggota_keluarga (kk_id);
create index anggota_keluarga_penduduk on anggota_keluarga (penduduk_id);

-- ENT-17; of a parent and a child penduduk_a is the parent. A spouse who is in no register has no penduduk_b.
create table hubungan_keluarga (
    id               varchar(36)  primary key,
    jenis            varchar(14)  not null check (jenis in ('SUAMI_ISTRI', 'ORANG_TUA_ANAK')),
    penduduk_a       varchar(36)  not null references penduduk (id),
    penduduk_b       varchar(36)  references penduduk (id),
    sumber           varchar(10)  not null check (sumber in ('AKTA', 'PERNYATAAN')),
    mulai            date         not null,
    sampai           date,
    dicatat_pada     timestamp with time zone not null,
    digantikan_oleh  varchar(36),
    kunci_terbuka    varchar(160),
    versi            bigint       not null,
    constraint hubungan_keluarga_berdua check (penduduk_b is not null or jenis = 'SUAMI_ISTRI'),
    constraint hubungan_keluarga_berbeda check (penduduk_a <> penduduk_b),
    constraint hubungan_keluarga_masa check (sampai is null or sampai >= mulai),
    constraint hubungan_keluarga_terbuka unique (kunci_terbuka)
);
create index hubungan_keluarga_a on hubungan_keluarga (penduduk_a);
create index hubungan_keluarga_b on hubungan_keluarga (penduduk_b);

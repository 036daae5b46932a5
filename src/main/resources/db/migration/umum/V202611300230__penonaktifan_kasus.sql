-- Cases in which a member of a board is deactivated (Pasal 35 to 37 Pergub DKI 171/2016): about which post, on which ground, how
-- far they have come, and the warnings on the Lurah's own route. Complainants and witnesses stand in the submissions only.
create table penonaktifan_kasus (
    kasus_id      varchar(36)  not null primary key references kasus (id),
    pemegang_id   varchar(36)  not null references pemegang_jabatan (id),
    unit_id       varchar(36)  not null references unit (id),
    jalur         varchar(10)  not null check (jalur in ('MUSYAWARAH', 'LURAH')),
    bukti         integer      not null check (bukti >= 0),
    saksi         integer      not null check (saksi >= 0),
    diberitahu    date,
    didengar      date,
    menanggapi    boolean      not null,
    penutupan     varchar(20)  check (penutupan in ('MEMBAIK', 'TIDAK_DINONAKTIFKAN', 'TIDAK_DISETUJUI', 'DITOLAK_LURAH',
        'DITOLAK_CAMAT', 'MASA_BAKTI_BERAKHIR', 'MENGUNDURKAN_DIRI', 'MENINGGAL', 'JABATAN_BERAKHIR')),
    keputusan_id  varchar(36)  references keputusan_lurah (id),
    berlaku       date,
    versi         integer      not null,
    constraint penonaktifan_kasus_hasil check (penutupan is null or keputusan_id is null)
);
create index penonaktifan_kasus_pemegang on penonaktifan_kasus (pemegang_id);

create table penonaktifan_dasar (
    id        varchar(36)    not null primary key,
    kasus_id  varchar(36)    not null references penonaktifan_kasus (kasus_id),
    dasar     varchar(11)    not null check (dasar in ('TERCELA', 'KEWAJIBAN', 'NORMA', 'BERHALANGAN', 'SYARAT')),
    uraian    varchar(2000),
    akibat    varchar(2000),
    rujukan   varchar(40),
    constraint penonaktifan_dasar_sekali unique (kasus_id, dasar)
);

create table penonaktifan_teguran (
    id        varchar(36)   not null primary key,
    kasus_id  varchar(36)   not null references penonaktifan_kasus (kasus_id),
    jenis     varchar(8)    not null check (jenis in ('LISAN', 'TERTULIS')),
    tanggal   date          not null,
    nomor     varchar(100),
    diterima  date,
    constraint penonaktifan_teguran_sekali unique (kasus_id, jenis),
    constraint penonaktifan_teguran_terima check (diterima is null or jenis = 'TERTULIS' and diterima >= tanggal),
    constraint penonaktifan_teguran_nomor check (jenis = 'LISAN' or nomor is not null)
);

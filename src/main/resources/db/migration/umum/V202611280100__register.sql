-- The register: areas, persons and family cards, posts. Facts are dated: mulai and sampai are the first and the last
-- day (inclusive) on which a row holds. kunci_terbuka is set only while a row is open and stands for a partial unique
-- index; digantikan_oleh names the row that replaced this one (no foreign key: the old row is written first).
-- Both databases understand all of it.

create table unit (
    id            varchar(36) primary key,
    jenis         varchar(12) not null check (jenis in
        ('PROVINSI', 'KOTA', 'KABUPATEN', 'KECAMATAN', 'KELURAHAN', 'DESA', 'RW', 'RT')),
    tenant        varchar(20) not null check (tenant in ('dki', 'bukittinggi', 'banjar')),
    status        varchar(10) not null check (status in ('RENCANA', 'AKTIF', 'DIPECAH', 'DIGABUNG', 'DIHAPUS')),
    pengecualian  varchar(20) not null check (pengecualian in
        ('', 'PS6', 'PS7_1', 'PS7_2', 'PS6,PS7_1', 'PS6,PS7_2', 'PS7_1,PS7_2', 'PS6,PS7_1,PS7_2')),
    mulai         date        not null,
    sampai        date,
    versi         bigint      not null,
    constraint unit_masa check (sampai is null or sampai >= mulai),
    constraint unit_status check ((sampai is null) = (status in ('RENCANA', 'AKTIF')))
);

create table atribut_unit (
    id               varchar(36)  primary key,
    unit_id          varchar(36)  not null references unit (id),
    kode             varchar(40)  not null,
    nomor            varchar(3),
    nama             varchar(120),
    induk_id         varchar(36)  references unit (id),
    mulai            date         not null,
    sampai           date,
    dicatat_pada     timestamp with time zone not null,
    digantikan_oleh  varchar(36),
    kunci_terbuka    varchar(160),
    kode_terbuka     varchar(40),
    versi            bigint       not null,
    constraint atribut_unit_masa check (sampai is null or sampai >= mulai),
    constraint atribut_unit_sebutan check (nomor is not null or nama is not null),
    constraint atribut_unit_terbuka unique (kunci_terbuka),
    constraint atribut_unit_kode unique (kode_terbuka)
);
create index atribut_unit_unit on atribut_unit (unit_id);
create index atribut_unit_induk on atribut_unit (induk_id);

create table silsilah_unit (
    id            varchar(36) primary key,
    penerus_id    varchar(36) not null references unit (id),
    pendahulu_id  varchar(36) not null references unit (id),
    jenis         varchar(12) not null check (jenis in ('PENGGABUNGAN', 'PEMECAHAN')),
    keputusan_id  varchar(36) not null,
    tanggal       date        not null,
    dicatat_pada  timestamp with time zone not null,
    constraint silsilah_unit_sekali unique (penerus_id, pendahulu_id),
    constraint silsilah_unit_berbeda check (penerus_id <> pendahulu_id)
);
create index silsilah_unit_pendahulu on silsilah_unit (pendahulu_id);

create table ketetanggaan (
    id               varchar(36)  primary key,
    unit_a           varchar(36)  not null references unit (id),
    unit_b           varchar(36)  not null references unit (id),
    mulai            date         not null,
    sampai           date,
    dicatat_pada     timestamp with time zone not null,
    digantikan_oleh  varchar(36),
    kunci_terbuka    varchar(160),
    versi            bigint       not null,
    constraint ketetanggaan_urut check (unit_a < unit_b),
    constraint ketetanggaan_masa check (sampai is null or sampai >= mulai),
    constraint ketetanggaan_terbuka unique (kunci_terbuka)
);
create index ketetanggaan_a on ketetanggaan (unit_a);
create index ketetanggaan_b on ketetanggaan (unit_b);

-- RUKUN-POL-04
create table kunci_penataan (
    id             varchar(36) primary key,
    unit_id        varchar(36) not null references unit (id),
    kasus_id       varchar(36) not null,
    nomor_kasus    varchar(40) not null,
    dipasang       timestamp with time zone not null,
    dilepas        timestamp with time zone,
    kunci_terbuka  varchar(36),
    versi          bigint      not null,
    constraint kunci_penataan_dilepas check ((dilepas is null) = (kunci_terbuka is not null)),
    constraint kunci_penataan_terbuka unique (kunci_terbuka)
);
create index kunci_penataan_kasus on kunci_penataan (kasus_id);

-- RUKUN-DATA-01 for nik and nomor
create table penduduk (
    id                 varchar(36)  primary key,
    nik                varchar(16)  not null,
    nama               varchar(120) not null,
    tanggal_lahir      date         not null,
    jenis_kelamin      varchar(9)   not null check (jenis_kelamin in ('LAKI_LAKI', 'PEREMPUAN')),
    tanggal_meninggal  date,
    versi              bigint       not null,
    constraint penduduk_nik check (translate(nik, '012345678', '999999999') = '9999999999999999'),
    constraint penduduk_meninggal check (tanggal_meninggal is null or tanggal_meninggal >= tanggal_lahir),
    constraint penduduk_nik_unik unique (nik)
);

create table kartu_keluarga (
    id                  varchar(36) primary key,
    nomor               varchar(16) not null,
    kepala_keluarga_id  varchar(36) not null references penduduk (id),
    status              varchar(6)  not null check (status in ('AKTIF', 'PINDAH', 'TUTUP')),
    versi               bigint      not null,
    constraint kartu_keluarga_nomor check (translate(nomor, '012345678', '999999999') = '9999999999999999'),
    constraint kartu_keluarga_nomor_unik unique (nomor)
);
create index kartu_keluarga_kepala on kartu_keluarga (kepala_keluarga_id);

create table kk_di_unit (
    id                        varchar(36)  primary key,
    kk_id                     varchar(36)  not null references kartu_keluarga (id),
    rt_id                     varchar(36)  not null references unit (id),
    kepala_bertempat_tinggal  boolean      not null,
    keputusan_id              varchar(36),
    mulai                     date         not null,
    sampai                    date,
    dicatat_pada              timestamp with time zone not null,
    digantikan_oleh           varchar(36),
    kunci_terbuka             varchar(160),
    versi                     bigint       not null,
    constraint kk_di_unit_masa check (sampai is null or sampai >= mulai),
    constraint kk_di_unit_terbuka unique (kunci_terbuka)
);
create index kk_di_unit_rt on kk_di_unit (rt_id);
create index kk_di_unit_kk on kk_di_unit (kk_id);

create table domisili (
    id               varchar(36)  primary key,
    penduduk_id      varchar(36)  not null references penduduk (id),
    rt_id            varchar(36)  not null references unit (id),
    keputusan_id     varchar(36),
    mulai            date         not null,
    sampai           date,
    dicatat_pada     timestamp with time zone not null,
    digantikan_oleh  varchar(36),
    kunci_terbuka    varchar(160),
    versi            bigint       not null,
    constraint domisili_masa check (sampai is null or sampai >= mulai),
    constraint domisili_terbuka unique (kunci_terbuka)
);
create index domisili_rt on domisili (rt_id);
create index domisili_penduduk on domisili (penduduk_id);

create table pemegang_jabatan (
    id                  varchar(36)  primary key,
    unit_id             varchar(36)  not null references unit (id),
    jabatan             varchar(20)  not null check (jabatan in
        ('CAMAT', 'LURAH', 'PETUGAS_KELURAHAN', 'KETUA_RW', 'SEKRETARIS_RW', 'BENDAHARA_RW', 'BIDANG_RW',
         'KETUA_RT', 'SEKRETARIS_RT', 'BENDAHARA_RT', 'BIDANG_RT', 'ASISTEN', 'SEKDA')),
    sifat               varchar(9)   not null check (sifat in
        ('SEMENTARA', 'DEFINITIF', 'PELAKSANA', 'CARETEKER')),
    penduduk_id         varchar(36)  references penduduk (id),
    nip                 varchar(18),
    orang               varchar(36)  not null,
    nama                varchar(120) not null,
    akun                varchar(64),
    sebab_akhir         varchar(20)  check (sebab_akhir in
        ('MASA_BAKTI', 'MENINGGAL', 'MENGUNDURKAN_DIRI', 'DINONAKTIFKAN', 'PENATAAN', 'DIGANTI',
         'PENGURUS_DEFINITIF')),
    keputusan_id        varchar(36),
    keputusan_akhir_id  varchar(36),
    mulai               date         not null,
    sampai              date,
    dicatat_pada        timestamp with time zone not null,
    digantikan_oleh     varchar(36),
    kunci_terbuka       varchar(160),
    versi               bigint       not null,
    constraint pemegang_jabatan_masa check (sampai is null or sampai >= mulai),
    constraint pemegang_jabatan_orang check
        ((penduduk_id is not null or nip is not null) and orang = coalesce(penduduk_id, nip)),
    constraint pemegang_jabatan_terbuka unique (kunci_terbuka)
);
create index pemegang_jabatan_unit on pemegang_jabatan (unit_id);
create index pemegang_jabatan_akun on pemegang_jabatan (akun);

create table ketidakhadiran (
    id               varchar(36)  primary key,
    pemegang_id      varchar(36)  not null references pemegang_jabatan (id),
    sifat            varchar(9)   not null check (sifat in ('SEMENTARA', 'TETAP')),
    pelaksana_id     varchar(36)  references pemegang_jabatan (id),
    mulai            date         not null,
    sampai           date,
    dicatat_pada     timestamp with time zone not null,
    digantikan_oleh  varchar(36),
    kunci_terbuka    varchar(160),
    versi            bigint       not null,
    constraint ketidakhadiran_masa check (sampai is null or sampai >= mulai),
    constraint ketidakhadiran_terbuka unique (kunci_terbuka)
);
create index ketidakhadiran_pemegang on ketidakhadiran (pemegang_id);

-- Reports upward of two cities (Pasal 7 ayat (3) and Pasal 16 ayat (2) Perwali Bukittinggi 65/2014; Pasal 21 and Pasal 23 ayat (2)
-- huruf a Perwali Banjar 6/2023), with what each tells and through whose hands it has gone.
create table koordinasi_laporan (
    kasus_id             varchar(36)   not null primary key references kasus (id),
    tenant               varchar(20)   not null,
    jenis                varchar(20)   not null
        check (jenis in ('KOORDINASI', 'EVALUASI_WAKIL', 'BERKALA_ATASAN', 'PERTANGGUNGJAWABAN', 'PEMANTAUAN')),
    waktu                varchar(12)   not null check (waktu in ('BERKALA', 'SETIAP_SAAT')),
    unit_id              varchar(36)   not null references unit (id),
    kantor_pelapor       varchar(64)   not null,
    wajib                boolean       not null,
    mulai                date          not null,
    akhir                date          not null,
    jatuh_tempo          date,
    status               varchar(20)   not null check (status in ('DRAF', 'DISAMPAIKAN', 'DITERIMA_SEKDA', 'DIKEMBALIKAN', 'DITERUSKAN',
        'DITERIMA', 'TIDAK_DISAMPAIKAN', 'DITARIK')),
    kunci_masa           varchar(80)   unique,
    putaran              integer       not null,
    diingatkan           integer       not null,
    terlambat            boolean       not null,
    fungsi               varchar(40),
    nomor_surat          varchar(100),
    tanggal_surat        date,
    penandatangan        varchar(200),
    disampaikan_pada     date,
    diterima_sekda_pada  date,
    diteruskan_pada      date,
    petunjuk             varchar(4000),
    petunjuk_pada        date,
    diakui_pada          date,
    tanggapan            varchar(2000),
    dibuka_pada          date          not null,
    berakhir_pada        date,
    versi                integer       not null
);
create index koordinasi_laporan_masa on koordinasi_laporan (jenis, akhir);
create index koordinasi_laporan_tenant on koordinasi_laporan (tenant, jenis, disampaikan_pada);
create index koordinasi_laporan_status on koordinasi_laporan (status);

create table koordinasi_laporan_unsur (
    id        varchar(36)   not null primary key,
    kasus_id  varchar(36)   not null references koordinasi_laporan (kasus_id),
    nama      varchar(100)  not null,
    isi       varchar(4000),
    urutan    integer       not null,
    versi     integer       not null
);
create index koordinasi_laporan_unsur_kasus on koordinasi_laporan_unsur (kasus_id);

create table koordinasi_laporan_stasiun (
    id         varchar(36)   not null primary key,
    kasus_id   varchar(36)   not null references koordinasi_laporan (kasus_id),
    putaran    integer       not null,
    stasiun    varchar(10)   not null check (stasiun in ('ASISTEN', 'SEKDA', 'ATASAN', 'WALI_KOTA')),
    unit_id    varchar(36)   references unit (id),
    keputusan  varchar(20)   not null
        check (keputusan in ('MENUNGGU', 'DITERUSKAN', 'DITERIMA', 'DIBERI_PETUNJUK', 'DIKEMBALIKAN', 'DILEWATI')),
    tanggal    date,
    catatan    varchar(4000),
    urutan     integer       not null,
    versi      integer       not null
);
create index koordinasi_laporan_stasiun_kasus on koordinasi_laporan_stasiun (kasus_id);

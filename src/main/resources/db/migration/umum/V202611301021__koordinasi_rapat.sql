-- Coordination meetings of Bukittinggi and Banjar: their sessions, who was invited and came, what was decided, and who is to do it.
create table koordinasi_rapat (
    proses_id            varchar(64)   not null primary key,
    kasus_id             varchar(36)   not null references kasus (id),
    koordinasi_id        varchar(36)   references koordinasi (kasus_id),
    unit_id              varchar(36)   not null references unit (id),
    pemrakarsa           varchar(64)   not null,
    sifat                varchar(20)   not null check (sifat in ('UMUM', 'TUGAS', 'KEBIJAKAN', 'TEKNIS', 'SUMBER_DAYA', 'PERTEMUAN')),
    perihal              varchar(200)  not null,
    urusan               varchar(20),
    menyangkut_kebijakan boolean       not null,
    bidang               varchar(400)  not null,
    cara                 varchar(20),
    sesi                 date,
    sesi_berikut         date,
    terlewat             boolean       not null,
    alasan               varchar(2000),
    horizontal_id        varchar(36),
    status               varchar(20)   not null check (status in ('BERJALAN', 'SELESAI', 'TANPA_HASIL', 'DIBATALKAN')),
    putusan_pimpinan     varchar(30),
    alasan_pimpinan      varchar(2000),
    tanpa_hasil          boolean       not null,
    sebab_tanpa_hasil    varchar(2000),
    nomor_notulen        varchar(100),
    pokok_notulen        varchar(4000),
    dimulai_pada         date          not null,
    versi                integer       not null
);
create index koordinasi_rapat_kasus on koordinasi_rapat (kasus_id);
create index koordinasi_rapat_berjalan on koordinasi_rapat (status, sesi_berikut);

create table koordinasi_rapat_sidang (
    id             varchar(36)   not null primary key,
    proses_id      varchar(64)   not null references koordinasi_rapat (proses_id),
    ke             integer       not null,
    tanggal        date          not null,
    mulai          time          not null,
    selesai        time,
    tempat         varchar(200)  not null,
    media          varchar(200),
    status         varchar(20)   not null check (status in ('DIUNDANG', 'DILAKSANAKAN', 'DITUNDA', 'DIBATALKAN')),
    dilaksanakan   date,
    ketua          varchar(200),
    pernyataan     varchar(4000),
    sebab          varchar(1000),
    versi          integer       not null,
    constraint koordinasi_rapat_sidang_sekali unique (proses_id, ke)
);

create table koordinasi_rapat_kehadiran (
    id                 varchar(36)   not null primary key,
    sidang_id          varchar(36)   not null references koordinasi_rapat_sidang (id),
    unit_id            varchar(36)   not null references unit (id),
    urutan             integer       not null,
    terkait            boolean       not null,
    rencana            varchar(20)   check (rencana in ('KEPALA', 'WAKIL', 'TIDAK_HADIR')),
    wakil_rencana      varchar(200),
    wakil_rencana_id   varchar(36)   references pemegang_jabatan (id),
    mandat             varchar(100),
    alasan             varchar(1000),
    oleh               varchar(20)   check (oleh in ('KEPALA', 'WAKIL')),
    wakil              varchar(200),
    wakil_id           varchar(36)   references pemegang_jabatan (id),
    tingkat            integer,
    sah                boolean       not null,
    bermedia           boolean       not null,
    pernyataan         boolean       not null,
    pendapat_diminta   boolean       not null,
    versi              integer       not null,
    constraint koordinasi_rapat_kehadiran_sekali unique (sidang_id, unit_id)
);

create table koordinasi_rapat_hasil (
    id         varchar(36)   not null primary key,
    proses_id  varchar(64)   not null references koordinasi_rapat (proses_id),
    butir      integer       not null,
    uraian     varchar(2000) not null,
    jenis      varchar(20)   not null check (jenis in ('KEPUTUSAN', 'KESEPAHAMAN', 'PERINTAH')),
    target     date,
    versi      integer       not null,
    constraint koordinasi_rapat_hasil_sekali unique (proses_id, butir)
);

create table koordinasi_rapat_hasil_unit (
    id         varchar(36)   not null primary key,
    hasil_id   varchar(36)   not null references koordinasi_rapat_hasil (id),
    unit_id    varchar(36)   not null references unit (id),
    versi      integer       not null,
    constraint koordinasi_rapat_hasil_unit_sekali unique (hasil_id, unit_id)
);

-- Coordination in Bukittinggi and Banjar: what was asked, between whom, about what, which Asisten the law names, how it is carried out.
create table koordinasi (
    kasus_id        varchar(36)   not null primary key references kasus (id),
    tenant          varchar(20)   not null,
    kantor_pemohon  varchar(64)   not null,
    unit_pemohon    varchar(36)   not null references unit (id),
    unit_utama      varchar(36)   not null references unit (id),
    perihal         varchar(200)  not null,
    uraian          varchar(4000) not null,
    cara_lain       varchar(1000),
    tahap           varchar(20),
    keterkaitan     varchar(20),
    jenis_kaitan    varchar(20),
    fungsi          varchar(30),
    topik           varchar(20),
    mendesak        boolean       not null,
    jenis           varchar(20),
    ruang           varchar(30),
    muatan          varchar(20),
    waktu           varchar(20),
    kebutuhan       varchar(2000),
    jadwal_mulai    date,
    jadwal_akhir    date,
    jadwal_interval varchar(20),
    jalur_iv        varchar(20),
    rute            varchar(20),
    asisten_utama   varchar(36)   references unit (id),
    diserahkan_sekda boolean     not null,
    ditangani_oleh  varchar(64),
    status          varchar(20)   not null check (status in ('DISIAPKAN', 'TERBUKA', 'TERJADWAL', 'DITUTUP')),
    dibuka_pada     date          not null,
    ditutup_pada    date,
    versi           integer       not null
);
create index koordinasi_tenant on koordinasi (tenant, status);
create index koordinasi_pemohon on koordinasi (unit_pemohon, status);

create table koordinasi_pihak (
    id         varchar(36)  not null primary key,
    kasus_id   varchar(36)  not null references koordinasi (kasus_id),
    unit_id    varchar(36)  not null references unit (id),
    peran      varchar(10)  not null check (peran in ('UTAMA', 'TERKAIT', 'PEMOHON')),
    sifat      varchar(200) not null,
    asisten    varchar(30),
    butir      varchar(30),
    peringatan varchar(60),
    asisten_bidang varchar(30),
    versi      integer      not null,
    constraint koordinasi_pihak_sekali unique (kasus_id, unit_id)
);

create table koordinasi_bidang (
    id        varchar(36) not null primary key,
    kasus_id  varchar(36) not null references koordinasi (kasus_id),
    kode      varchar(30) not null,
    urutan    integer     not null,
    asisten   varchar(30),
    versi     integer     not null,
    constraint koordinasi_bidang_sekali unique (kasus_id, kode)
);

create table koordinasi_asisten (
    id          varchar(36) not null primary key,
    kasus_id    varchar(36) not null references koordinasi (kasus_id),
    asisten_id  varchar(36) not null references unit (id),
    peran       varchar(10) not null check (peran in ('UTAMA', 'PENDAMPING')),
    versi       integer     not null,
    constraint koordinasi_asisten_sekali unique (kasus_id, asisten_id)
);

create table koordinasi_bentuk (
    id        varchar(36) not null primary key,
    kasus_id  varchar(36) not null references koordinasi (kasus_id),
    bentuk    varchar(20) not null check (bentuk in ('PERTEMUAN', 'PERTUKARAN_DATA', 'KONSULTASI', 'CARA_LAIN')),
    cara      varchar(20),
    versi     integer     not null,
    constraint koordinasi_bentuk_sekali unique (kasus_id, bentuk)
);

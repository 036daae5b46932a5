-- Cases, their hash-chained dossier, what people submit, and refused attempts.
-- JSON columns are varchar without a length: unlimited on PostgreSQL, one million characters on H2, no LOB on either.

create table nomor_urut_kasus (
    tahun    integer not null primary key,
    terakhir integer not null
);
-- Year 0 is the gate: whoever wants a number locks this row first, so that two cannot open a new year at once.
insert into nomor_urut_kasus (tahun, terakhir) values (0, 0);

create table kasus (
    id           varchar(36)  not null primary key,
    nomor        varchar(20)  not null,
    prosedur     varchar(100) not null,
    judul        varchar(500) not null,
    tenant       varchar(50)  not null,
    unit_id      varchar(36)  not null,
    dibuka_pada  timestamp with time zone not null,
    dibuka_oleh  varchar(255) not null,
    edisi        date         not null,
    status       varchar(20)  not null,
    hasil        varchar(255),
    selesai_pada timestamp with time zone,
    versi        integer      not null,
    constraint kasus_nomor unique (nomor),
    constraint kasus_status check (status in ('BERJALAN', 'SELESAI')),
    constraint kasus_selesai check ((status = 'SELESAI' and selesai_pada is not null)
        or (status = 'BERJALAN' and selesai_pada is null and hasil is null))
);
create index kasus_unit on kasus (unit_id);

create table entri_berkas (
    id           varchar(36)  not null primary key,
    kasus_id     varchar(36)  not null references kasus (id),
    urutan       integer      not null,
    jenis        varchar(20)  not null,
    waktu        timestamp with time zone not null,
    pelaku       varchar(255) not null,
    jabatan      varchar(500),
    aktivitas    varchar(255),
    digest       varchar(64)  not null,
    simpan_sampai date,
    hash_sebelum varchar(64)  not null,
    hash         varchar(64)  not null,
    constraint entri_berkas_urutan unique (kasus_id, urutan),
    constraint entri_berkas_jenis check (jenis in
        ('BUKA', 'ISIAN', 'PUTUSAN', 'DOKUMEN', 'TINDAKAN', 'PEMBERITAHUAN', 'TEMUAN', 'REGISTER', 'SELESAI'))
);

create table isi_berkas (
    entri_id      varchar(36) not null primary key references entri_berkas (id),
    garam         varchar(64),
    isi           varchar,
    simpan_sampai date,
    dihapus_pada  timestamp with time zone,
    constraint isi_berkas_hapus check ((dihapus_pada is null and garam is not null and isi is not null)
        or (dihapus_pada is not null and garam is null and isi is null))
);

-- One row per case: where its chain ends, sealed with a key that is not in the database. Writers of a case queue here.
create table kepala_berkas (
    kasus_id    varchar(36) not null primary key references kasus (id),
    urutan      integer     not null,
    hash        varchar(64) not null,
    kunci_segel varchar(16),
    segel       varchar(88)
);

-- What the nightly verification found. No reference to a case: the case itself may be what is gone.
create table temuan_berkas (
    id             varchar(36)   not null primary key,
    nomor_kasus    varchar(20)   not null,
    -- the government whose case it was when it was last seen; empty where it was never seen, and for what is no case
    tenant         varchar(50),
    asal           varchar(10)   not null check (asal in ('BERKAS', 'DAFTAR')),
    sidik          varchar(64)   not null,
    kalimat        varchar(2000) not null,
    ditemukan_pada timestamp with time zone not null,
    pulih_pada     timestamp with time zone,
    diberitahukan_pada timestamp with time zone,
    constraint temuan_berkas_sekali unique (nomor_kasus, asal, sidik)
);

-- What the database itself remembers of the list of heads that is kept outside of it: its last block. Empty before the first.
create table daftar_kepala (
    satu    integer not null primary key check (satu = 1),
    tanggal date,
    hash    varchar(64)
);
insert into daftar_kepala (satu) values (1);

create table catatan_baca (
    id       varchar(36)   not null primary key,
    kasus_id varchar(36)   not null references kasus (id),
    pembaca  varchar(255)  not null,
    alasan   varchar(1000) not null,
    waktu    timestamp with time zone not null
);
create index catatan_baca_kasus on catatan_baca (kasus_id);

create table isian (
    id              varchar(36)  not null primary key,
    urutan          bigint       generated always as identity,
    formulir        varchar(255) not null,
    kasus_id        varchar(36)  not null references kasus (id),
    tugas_id        varchar(64),
    proses_id       varchar(64),
    pelaku          varchar(255) not null,
    jabatan         varchar(500),
    diterima_pada   timestamp with time zone not null,
    isi             varchar      not null,
    digantikan_oleh varchar(36)  references isian (id)
);
create index isian_kasus on isian (kasus_id, formulir, urutan);

create table percobaan (
    id       varchar(36) not null primary key,
    waktu    timestamp with time zone not null,
    pelaku   varchar(255),
    perintah varchar(255) not null,
    tugas_id varchar(255),
    formulir varchar(255),
    kode     varchar(255),
    pesan    varchar
);

-- Withdrawing, correcting and returning a case: who asked what.

create table tindakan_kasus (
    id              varchar(36)   not null primary key,
    kasus_id        varchar(36)   not null references kasus (id),
    proses_id       varchar(64)   not null unique,
    jenis           varchar(10)   not null check (jenis in ('TARIK', 'KOREKSI', 'KEMBALIKAN')),
    alasan          varchar(2000) not null,
    pemohon         varchar(255)  not null,
    jabatan_pemohon varchar(500),
    kantor          varchar(64)   not null,
    nomor_surat     varchar(100),
    tanggal_surat   date,
    sasaran         varchar(36)   references isian (id),
    pengganti       varchar(36)   references isian (id),
    penyetuju       varchar(255),
    status          varchar(10)   not null check (status in ('TERBUKA', 'DITARIK', 'DITOLAK', 'TERLAMBAT', 'SELESAI',
        'DIBATALKAN')),
    diminta_pada    timestamp with time zone not null,
    kunci_terbuka   varchar(50)   unique,
    versi           integer       not null
);
create index tindakan_kasus_kasus on tindakan_kasus (kasus_id);

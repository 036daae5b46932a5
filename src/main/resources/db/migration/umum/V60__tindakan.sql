-- Withdrawing, correcting and returning a case: where a submission belongs, whether it is still in use, who asked what.

alter table isian add column aktivitas varchar(255);
alter table isian add column unit_id varchar(36);
alter table isian add column kantor varchar(64);
alter table isian add column koreksi_atas varchar(36);
alter table isian add constraint isian_koreksi_atas foreign key (koreksi_atas) references isian (id);
create index isian_pelaku on isian (pelaku);
create index isian_kantor on isian (kantor);

-- One row per submission of a case's own tasks: the process instance that uses it now, and whether it fell when the
-- case went back. Unlike the submission itself this changes.
create table pemakaian_isian (
    isian_id  varchar(36) not null primary key references isian (id),
    proses_id varchar(64) not null,
    gugur     boolean     not null,
    antrean   varchar(64),
    versi     integer     not null
);

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

-- Which series of meetings is the latest must not depend on the clock.
alter table rangkaian_musyawarah add column urutan bigint generated always as identity;

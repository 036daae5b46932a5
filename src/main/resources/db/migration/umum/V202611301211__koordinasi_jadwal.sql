-- Banjar: coordination that recurs by a schedule, and each of its sessions with the case in which it is held (Pasal 18 ayat (4)
-- and ayat (5) Perwali Banjar 6/2023).
create table koordinasi_jadwal (
    koordinasi_id varchar(36) not null primary key references koordinasi (kasus_id),
    tenant        varchar(20) not null,
    mulai         date        not null,
    jarak         varchar(20) not null check (jarak in ('MINGGUAN', 'BULANAN', 'TRIWULANAN', 'SEMESTERAN', 'TAHUNAN')),
    akhir         date,
    ditutup_pada  date,
    versi         integer     not null
);
create index koordinasi_jadwal_berjalan on koordinasi_jadwal (tenant, ditutup_pada);

create table koordinasi_jadwal_sesi (
    id            varchar(36) not null primary key,
    koordinasi_id varchar(36) not null references koordinasi_jadwal (koordinasi_id),
    ke            integer     not null,
    tanggal       date        not null,
    pelaksanaan   varchar(36) not null,
    kasus_id      varchar(36) not null references kasus (id),
    versi         integer     not null,
    constraint koordinasi_jadwal_sesi_sekali unique (koordinasi_id, ke, pelaksanaan)
);
create index koordinasi_jadwal_sesi_kasus on koordinasi_jadwal_sesi (kasus_id);

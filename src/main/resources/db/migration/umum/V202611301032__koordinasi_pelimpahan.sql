-- Delegation of a part of the authority to coordinate (Pasal 7 ayat (4) and Pasal 8 ayat (2) Perwali Bukittinggi 65/2014), with its
-- scope item by item; and what revokes one.
create table koordinasi_pelimpahan (
    kasus_id       varchar(36)  not null primary key references kasus (id),
    tenant         varchar(20)  not null,
    kantor_pemberi varchar(64)  not null,
    penerima_id    varchar(36)  not null references unit (id),
    objek          varchar(20)  not null check (objek in ('OPERASIONAL_TEKNIS', 'KOORDINASI_KERJA')),
    pertimbangan   varchar(60)  not null,
    mulai          date         not null,
    akhir          date,
    nomor          varchar(100),
    tanggal        date,
    status         varchar(10)  not null check (status in ('DISUSUN', 'BERLAKU', 'DICABUT', 'BERAKHIR', 'BATAL')),
    diingatkan     boolean      not null,
    berakhir_pada  date,
    versi          integer      not null
);
create index koordinasi_pelimpahan_tenant on koordinasi_pelimpahan (tenant, status);

create table koordinasi_pelimpahan_lingkup (
    id        varchar(36)  not null primary key,
    kasus_id  varchar(36)  not null references koordinasi_pelimpahan (kasus_id),
    jenis     varchar(10)  not null check (jenis in ('UNIT', 'BIDANG', 'URUSAN')),
    kode      varchar(36),
    uraian    varchar(500) not null,
    urutan    integer      not null,
    versi     integer      not null
);
create index koordinasi_pelimpahan_lingkup_kasus on koordinasi_pelimpahan_lingkup (kasus_id);
create index koordinasi_pelimpahan_lingkup_kode on koordinasi_pelimpahan_lingkup (kode, jenis);

create table koordinasi_pelimpahan_pencabutan (
    kasus_id       varchar(36)   not null primary key references kasus (id),
    pelimpahan_id  varchar(36)   not null references koordinasi_pelimpahan (kasus_id),
    alasan         varchar(2000) not null,
    nomor          varchar(100),
    tanggal        date,
    versi          integer       not null
);

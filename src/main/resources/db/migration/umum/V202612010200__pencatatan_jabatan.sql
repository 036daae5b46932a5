-- Who holds a post of an office is kept by cases: whether who acts does so for a holder who is absent, and why an official left.
alter table pemegang_jabatan add column pelaksana_harian boolean default false not null;
alter table pemegang_jabatan drop constraint pemegang_jabatan_sebab_akhir;
alter table pemegang_jabatan add constraint pemegang_jabatan_sebab_akhir check (sebab_akhir in
    ('MASA_BAKTI', 'MENINGGAL', 'MENGUNDURKAN_DIRI', 'DINONAKTIFKAN', 'PENATAAN', 'DIGANTI', 'PENGURUS_DEFINITIF',
     'BUKAN_PNS', 'KETUA_KEMBALI', 'MUTASI', 'PENSIUN'));

-- What a case records of a post, and what the register said of it before and afterwards; batal_kasus_id is the case that undid it.
create table pencatatan_jabatan (
    kasus_id        varchar(36)  not null primary key references kasus (id),
    unit_id         varchar(36)  not null references unit (id),
    jabatan         varchar(20)  not null,
    jenis           varchar(30)  not null,
    pemegang_id     varchar(36)  references pemegang_jabatan (id),
    pengaju         varchar(64)  not null,
    kantor          varchar(80)  not null,
    kantor_penetap  varchar(80)  not null,
    status          varchar(20)  not null check (status in ('DIAJUKAN', 'TERCATAT', 'DITOLAK', 'DIBATALKAN')),
    keadaan         varchar(64)  not null,
    sesudah         varchar(64),
    berlaku         date         not null,
    batal_kasus_id  varchar(36)  references kasus (id),
    versi           integer      not null
);
create index pencatatan_jabatan_unit on pencatatan_jabatan (unit_id);

-- What such a case wrote into the register, in order, with what stood there before.
create table pencatatan_jabatan_akibat (
    id              varchar(36)  primary key,
    kasus_id        varchar(36)  not null references kasus (id),
    urutan          integer      not null,
    jenis           varchar(20)  not null,
    pemegang_id     varchar(36)  not null references pemegang_jabatan (id),
    mulai           date         not null,
    sampai_lama     date,
    versi           integer      not null
);
create index pencatatan_jabatan_akibat_kasus on pencatatan_jabatan_akibat (kasus_id);

-- A case that undoes what another one recorded of a post.
create table pencatatan_jabatan_batal (
    kasus_id        varchar(36)  not null primary key references kasus (id),
    pencatatan_id   varchar(36)  not null references pencatatan_jabatan (kasus_id),
    pengaju         varchar(64)  not null,
    kantor          varchar(80)  not null,
    kantor_penetap  varchar(80)  not null,
    status          varchar(20)  not null check (status in ('DIAJUKAN', 'TERCATAT', 'DITOLAK')),
    versi           integer      not null
);
create index pencatatan_jabatan_batal_yang on pencatatan_jabatan_batal (pencatatan_id);

-- Who took which file into which register, or had it checked: nothing of what it says. akun is null for the command line.
create table catatan_impor (
    id           varchar(36)  primary key,
    jenis        varchar(30)  not null,
    tenant       varchar(20)  not null,
    wilayah      varchar(40)  not null,
    akun         varchar(64),
    nama_berkas  varchar(200) not null,
    sidik        varchar(64)  not null,
    diterapkan   boolean      not null,
    baris        integer      not null,
    baru         integer      not null,
    berubah      integer      not null,
    kesalahan    integer      not null,
    waktu        timestamp with time zone not null
);
create index catatan_impor_wilayah on catatan_impor (wilayah, waktu);

-- Imports of one government take turns: each holds its row.
create table impor_giliran (
    tenant  varchar(20) primary key
);
insert into impor_giliran (tenant) values ('dki'), ('bukittinggi'), ('banjar');

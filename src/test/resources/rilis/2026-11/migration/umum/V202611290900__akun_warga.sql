-- The login of a resident, whether or not he holds a post. One of an earlier post needs no row here.
create table akun_warga (
    penduduk_id    varchar(36)  primary key references penduduk (id),
    akun           varchar(64)  not null,
    diberikan_pada timestamp with time zone not null,
    constraint akun_warga_akun unique (akun)
);
create index pemegang_jabatan_penduduk_akun on pemegang_jabatan (penduduk_id, akun);

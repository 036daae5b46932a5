-- Up to which notice an account has read. Notices belong to offices; who reads them is a person.
create table pemberitahuan_batas_baca (
    akun   varchar(64) not null primary key,
    sampai bigint      not null
);
create index pemberitahuan_penerima on pemberitahuan (penerima, urutan);

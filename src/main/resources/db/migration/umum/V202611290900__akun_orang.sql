-- Which login is whose, for ever; kunci_terbuka is the person while it is the one that works, one per person.
create table akun_orang (
    login          varchar(64)  primary key,
    orang          varchar(36)  not null,
    diberikan_pada timestamp with time zone not null,
    kunci_terbuka  varchar(36),
    versi          bigint       not null,
    constraint akun_orang_miliknya unique (login, orang),
    constraint akun_orang_kunci check (kunci_terbuka = orang),
    constraint akun_orang_terbuka unique (kunci_terbuka)
);
-- Nobody holds a post with the login of somebody else.
alter table pemegang_jabatan add constraint pemegang_jabatan_akun_orang
    foreign key (akun, orang) references akun_orang (login, orang);
create index pemegang_jabatan_pemegang on pemegang_jabatan (orang);

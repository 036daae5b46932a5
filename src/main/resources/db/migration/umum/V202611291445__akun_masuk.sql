-- Where and when somebody has signed in; which sessions of the web applications were ended before their time, so that
-- every node knows.
create table masuk (
    id       varchar(36)  not null primary key,
    akun     varchar(64)  not null,
    cara     varchar(10)  not null check (cara in ('PERAMBAN', 'PROGRAM')),
    alamat   varchar(45)  not null,
    ciri     varchar(255) not null,
    pada     timestamp with time zone not null,
    terakhir timestamp with time zone not null,
    berakhir timestamp with time zone,
    sebab    varchar(20) check (sebab in ('KELUAR', 'MASUK_LAGI', 'DIKELUARKAN', 'SANDI_DIGANTI', 'SANDI_DITEBAK')),
    constraint masuk_sebab_akhir check ((berakhir is null) = (sebab is null))
);
-- How often each password was changed: a row is taken by whoever changes it or begins a session with it.
create table sandi_akun (
    akun    varchar(64) not null primary key,
    gantian bigint      not null,
    versi   bigint      not null
);
create index masuk_akun on masuk (akun, terakhir);
create index masuk_terakhir on masuk (terakhir);

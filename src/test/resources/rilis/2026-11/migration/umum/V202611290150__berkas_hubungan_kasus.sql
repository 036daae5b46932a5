-- One case opens, tells or ends another; what Rukun opened by itself has no origin.

create table hubungan_kasus (
    id            varchar(36)   not null primary key,
    kasus_id      varchar(36)   not null references kasus (id),
    asal_kasus_id varchar(36)   references kasus (id),
    jenis         varchar(20)   not null check (jenis in ('DIBUKA', 'DIBERI_TAHU', 'DIAKHIRI')),
    sebab         varchar(1000) not null,
    kunci_terbuka varchar(200)  unique,
    selamanya     boolean       not null,
    dicatat_pada  timestamp with time zone not null,
    versi         integer       not null
);
create index hubungan_kasus_kasus on hubungan_kasus (kasus_id);
create index hubungan_kasus_asal on hubungan_kasus (asal_kasus_id);

-- Accounts that an operator has locked: nobody signs in with one until it is opened again.
create table kunci_akun (
    id               varchar(36)  not null primary key,
    akun             varchar(64)  not null,
    kunci_terbuka    varchar(64),
    oleh             varchar(64)  not null,
    penerbit         varchar(500) not null,
    dasar            varchar(500) not null,
    pada             timestamp with time zone not null,
    dibuka_oleh      varchar(64),
    dibuka_dasar     varchar(500),
    dibuka_pada      timestamp with time zone,
    constraint kunci_akun_satu_terbuka unique (kunci_terbuka),
    constraint kunci_akun_terbuka check ((dibuka_pada is null) = (kunci_terbuka is not null)),
    constraint kunci_akun_milik check (kunci_terbuka is null or kunci_terbuka = akun),
    constraint kunci_akun_dibuka check ((dibuka_pada is null) = (dibuka_oleh is null) and (dibuka_pada is null) = (dibuka_dasar is null))
);
create index kunci_akun_akun on kunci_akun (akun, pada);

-- A session may end because its account was locked. The check has a name of the database's own choice, so the column is replaced with it.
alter table masuk drop constraint masuk_sebab_akhir;
alter table masuk add column sebab_baru varchar(20);
update masuk set sebab_baru = sebab;
alter table masuk drop column sebab;
alter table masuk rename column sebab_baru to sebab;
alter table masuk add constraint masuk_sebab check (sebab in
    ('KELUAR', 'MASUK_LAGI', 'DIKELUARKAN', 'SANDI_DIGANTI', 'SANDI_DITEBAK', 'DIKUNCI'));
alter table masuk add constraint masuk_sebab_akhir check ((berakhir is null) = (sebab is null));

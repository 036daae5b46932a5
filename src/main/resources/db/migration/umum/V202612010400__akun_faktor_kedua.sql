-- Second factors of accounts: the secret is encrypted with a key that is not in the database, and gone once the factor was taken away.
create table faktor_kedua (
    id               varchar(36)  not null primary key,
    akun             varchar(64)  not null,
    kunci_ditawarkan varchar(64),
    kunci_terbuka    varchar(64),
    rahasia          varchar(200),
    langkah          bigint       not null,
    gantian          bigint       not null,
    diminta          timestamp with time zone not null,
    dipasang         timestamp with time zone,
    dilepas          timestamp with time zone,
    sebab            varchar(20),
    constraint faktor_kedua_satu_tawaran unique (kunci_ditawarkan),
    constraint faktor_kedua_satu_terbuka unique (kunci_terbuka),
    constraint faktor_kedua_milik check ((kunci_ditawarkan is null or kunci_ditawarkan = akun) and (kunci_terbuka is null or kunci_terbuka = akun)),
    constraint faktor_kedua_tawaran check ((kunci_ditawarkan is not null) = (dipasang is null)),
    constraint faktor_kedua_terbuka check ((kunci_terbuka is not null) = (dipasang is not null and dilepas is null)),
    constraint faktor_kedua_rahasia check ((rahasia is null) = (dilepas is not null)),
    constraint faktor_kedua_sebab check ((sebab is null) = (dilepas is null)
        and (sebab is null or sebab in ('SENDIRI', 'DIGANTI', 'KODE', 'AKUN_DIGANTI')))
);
create index faktor_kedua_akun on faktor_kedua (akun);
create index faktor_kedua_dilepas on faktor_kedua (dilepas);

-- Codes that are taken once instead of one of the authenticator: their fingerprints.
create table kode_pemulihan (
    id        varchar(36) not null primary key,
    faktor_id varchar(36) not null references faktor_kedua (id) on delete cascade,
    sidik     varchar(64) not null,
    dipakai   timestamp with time zone
);
create index kode_pemulihan_faktor on kode_pemulihan (faktor_id);

-- A code for a forgotten password may take the second factor away as well.
alter table kode_sandi add column lepas_faktor boolean default false not null;

-- A session may end because its account was given a second factor.
alter table masuk drop constraint masuk_sebab;
alter table masuk add constraint masuk_sebab check (sebab in
    ('KELUAR', 'MASUK_LAGI', 'DIKELUARKAN', 'SANDI_DIGANTI', 'SANDI_DITEBAK', 'DIKUNCI', 'FAKTOR_DIPASANG'));

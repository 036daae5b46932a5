-- Codes with which somebody who has forgotten his password chooses a new one: who issued each, for whom, on what ground,
-- and what became of it. The code itself is never kept, only its fingerprint.
create table kode_sandi (
    id             varchar(36)  not null primary key,
    akun           varchar(64)  not null,
    kunci_terbuka  varchar(64),
    sidik          varchar(64)  not null,
    oleh           varchar(64)  not null,
    penerbit       varchar(500) not null,
    dasar          varchar(500) not null,
    pada           timestamp with time zone not null,
    sampai         timestamp with time zone not null,
    dipakai_pada   timestamp with time zone,
    dipakai_dari   varchar(45),
    diketahui_pada timestamp with time zone,
    constraint kode_sandi_satu_terbuka unique (kunci_terbuka),
    constraint kode_sandi_kunci_akun check (kunci_terbuka is null or kunci_terbuka = akun),
    constraint kode_sandi_pemakaian check ((dipakai_pada is null) = (dipakai_dari is null))
);
create index kode_sandi_akun on kode_sandi (akun, pada);
create index kode_sandi_sampai on kode_sandi (sampai);

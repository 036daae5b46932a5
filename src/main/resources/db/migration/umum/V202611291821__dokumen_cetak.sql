-- Documents that wait to be printed. Who takes one counts an attempt and puts off its next one.
create table dokumen_antrean (
    dokumen_id   varchar(36) not null primary key,
    kasus_id     varchar(36) not null references kasus (id),
    diantre_pada timestamp with time zone not null,
    percobaan    integer     not null,
    mulai_pada   timestamp with time zone not null
);
create index dokumen_antrean_mulai on dokumen_antrean (mulai_pada);
create index dokumen_antrean_kasus on dokumen_antrean (kasus_id);

-- Documents as they were printed. The bytes lie outside the database under berkas_id.
create table dokumen_cetakan (
    dokumen_id   varchar(36) not null primary key,
    kasus_id     varchar(36) not null references kasus (id),
    berkas_id    varchar(36) not null unique,
    sidik        varchar(64),
    ukuran       bigint      not null,
    dicetak_pada timestamp with time zone not null,
    dihapus_pada timestamp with time zone,
    check ((dihapus_pada is null) = (sidik is not null))
);
create index dokumen_cetakan_kasus on dokumen_cetakan (kasus_id);

-- Whose documents the place for them has: one row, whose id the place holds too.
create table dokumen_tempat (
    kunci smallint    not null primary key check (kunci = 1),
    id    varchar(36) not null
);

-- What was signed before documents were printed.
insert into dokumen_antrean (dokumen_id, kasus_id, diantre_pada, percobaan, mulai_pada)
    select id, kasus_id, dicatat_pada, 0, dicatat_pada from keputusan_lurah;
insert into dokumen_antrean (dokumen_id, kasus_id, diantre_pada, percobaan, mulai_pada)
    select id, kasus_id, dicatat_pada, 0, dicatat_pada from keputusan_pengesahan_camat where naskah is not null;

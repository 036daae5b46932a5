-- RT and RW whose number lies outside Pasal 5, as the daily look at the register finds them, and what the Lurah does about each.
create table pasal15_temuan (
    id               varchar(36)   not null primary key,
    kelurahan_id     varchar(36)   not null references unit (id),
    unit_id          varchar(36)   not null references unit (id),
    tingkat          varchar(2)    not null check (tingkat in ('RT', 'RW')),
    jumlah           integer       not null,
    pelanggaran      varchar(6)    not null check (pelanggaran in ('KURANG', 'LEBIH')),
    ditemukan_pada   date          not null,
    tindakan         varchar(8)    not null check (tindakan in ('TERBUKA', 'P15', 'DITUNDA', 'SELESAI')),
    alasan           varchar(2000),
    tinjau_pada      date,
    ditangani_kasus  varchar(36),
    kunci_terbuka    varchar(36),
    versi            integer       not null,
    constraint pasal15_temuan_sekali unique (kunci_terbuka)
);
create index pasal15_temuan_kelurahan on pasal15_temuan (kelurahan_id, tindakan);

-- What the Lurah weighs under Pasal 15: the number when the case began, the course, the four principles, and what came of it.
create table pasal15_pertimbangan (
    kasus_id         varchar(36)   not null primary key references kasus (id),
    unit_id          varchar(36)   not null references unit (id),
    tingkat          varchar(2)    not null check (tingkat in ('RT', 'RW')),
    jumlah           integer       not null,
    pelanggaran      varchar(6)    not null check (pelanggaran in ('KURANG', 'LEBIH')),
    dihitung_pada    date          not null,
    jalan            varchar(30),
    efektivitas      varchar(2000),
    efisiensi        varchar(2000),
    kewajaran        varchar(2000),
    kepatutan        varchar(2000),
    ditolak_camat    varchar(200)  not null,
    kasus_dimulai    varchar(36)   references kasus (id),
    tinjau_kembali   date,
    versi            integer       not null
);
create index pasal15_pertimbangan_unit on pasal15_pertimbangan (unit_id);

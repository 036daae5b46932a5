-- Coordination among the Asisten about a matter of several of them (Pasal 9 angka 4 Perwali Bukittinggi 65/2014): the text, who has
-- approved it, what the Sekretaris Daerah has settled. kunci_terbuka is the coordination while one about it is under way.
create table koordinasi_horizontal (
    id              varchar(36)   not null primary key,
    kasus_id        varchar(36)   references kasus (id),
    koordinasi_id   varchar(36)   references koordinasi (kasus_id),
    kunci_terbuka   varchar(36),
    sebab           varchar(11)   not null check (sebab in ('PRAKARSA', 'PEMBIDANGAN', 'RAPAT', 'PENUTUPAN', 'PUTARAN')),
    peserta         varchar(200)  not null,
    penyusun_id     varchar(36)   not null references unit (id),
    pokok           varchar(200)  not null,
    tujuan          varchar(24)   not null check (tujuan in ('SINKRONISASI_KEBIJAKAN', 'KETERPADUAN_PROSES')),
    naskah          varchar(8000),
    dibahas_dalam   varchar(8)    check (dibahas_dalam in ('RAPAT', 'TERTULIS')),
    diminta_pada    date          not null,
    diedarkan_pada  date,
    alasan_sekda    varchar(2000),
    hasil           varchar(10)   check (hasil in ('SEPAKAT', 'DITETAPKAN', 'DIHENTIKAN')),
    berakhir_pada   date,
    versi           integer       not null,
    constraint koordinasi_horizontal_terbuka unique (kunci_terbuka)
);
create index koordinasi_horizontal_kasus on koordinasi_horizontal (kasus_id);
create index koordinasi_horizontal_koordinasi on koordinasi_horizontal (koordinasi_id, hasil);

create table koordinasi_horizontal_asisten (
    id             varchar(36)   not null primary key,
    horizontal_id  varchar(36)   not null references koordinasi_horizontal (id),
    asisten_id     varchar(36)   not null references unit (id),
    urutan         integer       not null,
    jawaban        varchar(12)   check (jawaban in ('SETUJU', 'TIDAK_SETUJU', 'DIAM')),
    catatan        varchar(2000),
    dijawab_pada   date,
    versi          integer       not null,
    constraint koordinasi_horizontal_asisten_sekali unique (horizontal_id, asisten_id)
);

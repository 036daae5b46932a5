-- Following up the results of coordination (Pasal 16 ayat (1) Perwali Bukittinggi 65/2014): one row for each item and unit.
create table koordinasi_tindak_lanjut (
    id              varchar(36)   not null primary key,
    kasus_id        varchar(36)   references kasus (id),
    asal_kasus_id   varchar(36)   not null references kasus (id),
    koordinasi_id   varchar(36)   references koordinasi (kasus_id),
    butir           varchar(100)  not null,
    uraian          varchar(2000) not null,
    unit_id         varchar(36)   not null references unit (id),
    asisten_id      varchar(36)   references unit (id),
    target          date,
    wajib           boolean       not null,
    status          varchar(12)   not null
        check (status in ('TERBUKA', 'DIKERJAKAN', 'SELESAI', 'DIKEMBALIKAN', 'DIGANTI', 'DIBATALKAN')),
    dikembalikan    integer       not null,
    alasan_kembali  varchar(2000),
    diingatkan      integer       not null,
    hasil           varchar(4000),
    bukti           varchar(500),
    pengganti_id    varchar(36)   references koordinasi_tindak_lanjut (id),
    dibuka_pada     date          not null,
    berakhir_pada   date,
    versi           integer       not null
);
create index koordinasi_tindak_lanjut_unit on koordinasi_tindak_lanjut (unit_id, status);
create index koordinasi_tindak_lanjut_kasus on koordinasi_tindak_lanjut (kasus_id);
create index koordinasi_tindak_lanjut_koordinasi on koordinasi_tindak_lanjut (koordinasi_id);

-- Which declared facts of RT and RW a case has begun or ended: what it did can be undone by new rows.
create table unit_keterangan_diubah (
    id          varchar(36)   primary key,
    kasus_id    varchar(36)   not null,
    urutan      integer       not null,
    tabel       varchar(12)   not null check (tabel in ('BATAS', 'JUMLAH_KK', 'TETANGGA')),
    baris_id    varchar(36)   not null,
    dibuka      boolean       not null,
    unit_id     varchar(36)   not null,
    tetangga_id varchar(36),
    batas       varchar(1000),
    jumlah      integer,
    berlaku     date          not null,
    constraint unit_keterangan_diubah_urutan unique (kasus_id, urutan)
);
create index unit_keterangan_diubah_unit on unit_keterangan_diubah (unit_id);

-- The election of a Ketua RT or Ketua RW as its minutes tell it, what the Lurah made of it, and the board on the list
-- (Pasal 27, 29, 31 and 33 Pergub DKI 171/2016).
create table pengurus_pemilihan (
    kasus_id             varchar(36)   not null primary key references kasus (id),
    unit_id              varchar(36)   not null references unit (id),
    tanggal_pemilihan    date,
    cara                 varchar(20)   check (cara in
        ('MUFAKAT', 'SUARA_TERBANYAK', 'PEMUNGUTAN_ULANG', 'PANITIA', 'UNDIAN')),
    pemenang_id          varchar(36)   references penduduk (id),
    nomor_berita_acara   varchar(100),
    tanggal_berita_acara date,
    dasar_mulai          varchar(10)   check (dasar_mulai in ('PEMILIHAN', 'PENYERAHAN')),
    tanggal_penyerahan   date,
    hari_terakhir_lama   date,
    tanggal_pembentukan  date,
    disampaikan          date,
    versi                integer       not null
);
create index pengurus_pemilihan_unit on pengurus_pemilihan (unit_id);

create table pengurus_anggota (
    id           varchar(36)  not null primary key,
    kasus_id     varchar(36)  not null references pengurus_pemilihan (kasus_id),
    sementara    boolean      not null,
    urutan       integer      not null,
    jabatan      varchar(20)  not null check (jabatan in
        ('SEKRETARIS_RW', 'BENDAHARA_RW', 'BIDANG_RW', 'SEKRETARIS_RT', 'BENDAHARA_RT', 'BIDANG_RT')),
    penduduk_id  varchar(36)  not null references penduduk (id),
    bidang       varchar(100),
    tugas        varchar(500),
    constraint pengurus_anggota_sekali unique (kasus_id, sementara, penduduk_id)
);

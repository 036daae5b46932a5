-- Consultation (Pasal 14 Perwali Bukittinggi 65/2014, Pasal 8 and Pasal 18 ayat (2) huruf c Perwali Banjar 6/2023).
create table koordinasi_konsultasi (
    id                varchar(36)   not null primary key,
    kasus_id          varchar(36)   not null references kasus (id),
    koordinasi_id     varchar(36)   references koordinasi (kasus_id),
    tenant            varchar(40)   not null,
    kantor_pemohon    varchar(80)   not null,
    pemohon_id        varchar(36)   not null references unit (id),
    pihak_id          varchar(36)   not null references unit (id),
    pencatat_id       varchar(36)   not null references unit (id),
    asisten_id        varchar(36)   references unit (id),
    pokok             varchar(200)  not null,
    uraian            varchar(4000) not null,
    kegiatan          varchar(200),
    dimulai_pada      date          not null,
    ditunggu_sampai   date          not null,
    isi_tanggapan     varchar(8000),
    alasan_tanggapan  varchar(2000),
    berkas_tanggapan  varchar(1000),
    kesepahaman       varchar(4000),
    pandangan_pemohon varchar(4000),
    pandangan_pihak   varchar(4000),
    alasan_nihil      varchar(2000),
    status            varchar(20)   not null
        check (status in ('BERJALAN', 'KESEPAHAMAN', 'PANDANGAN_BERBEDA', 'TIDAK_BERSEDIA', 'DIHENTIKAN')),
    berakhir_pada     date,
    versi             integer       not null
);
create index koordinasi_konsultasi_kasus on koordinasi_konsultasi (kasus_id);
create index koordinasi_konsultasi_koordinasi on koordinasi_konsultasi (koordinasi_id);

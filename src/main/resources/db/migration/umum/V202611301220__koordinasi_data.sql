-- Exchange of data between units (Pasal 9 angka 2 Perwali Bukittinggi 65/2014, Pasal 18 ayat (2) huruf b Perwali Banjar 6/2023).
create table koordinasi_data (
    id              varchar(36)   not null primary key,
    kasus_id        varchar(36)   not null references kasus (id),
    koordinasi_id   varchar(36)   not null references koordinasi (kasus_id),
    tenant          varchar(40)   not null,
    kantor_pengirim varchar(80)   not null,
    pengirim_id     varchar(36)   not null references unit (id),
    penerima_id     varchar(36)   not null references unit (id),
    arah            varchar(12)   not null check (arah in ('PERMINTAAN', 'PENYAMPAIAN')),
    jenis           varchar(16)   not null check (jenis in ('DATA', 'INFORMASI', 'PENDAPAT', 'LAPORAN_TELAAHAN')),
    isi             varchar(4000) not null,
    lampiran        varchar(1000),
    kali            integer       not null,
    dikirim_pada    date          not null,
    target          date,
    ditunggu_sampai date,
    jawaban         varchar(12)   check (jawaban in ('DIJAWAB', 'TIDAK_DAPAT')),
    isi_jawaban     varchar(8000),
    alasan_jawaban  varchar(2000),
    berkas_jawaban  varchar(1000),
    status          varchar(16)   not null
        check (status in ('DIMINTA', 'DIJAWAB', 'TIDAK_DIJAWAB', 'DISAMPAIKAN', 'DIHENTIKAN')),
    alasan_ditutup  varchar(2000),
    berakhir_pada   date,
    versi           integer       not null
);
create index koordinasi_data_kasus on koordinasi_data (kasus_id);
create index koordinasi_data_koordinasi on koordinasi_data (koordinasi_id);

-- Musyawarah: series, meetings, participants, decisions (Pasal 39, 40 Pergub DKI 171/2016).

create table musyawarah_rangkaian (
    id             varchar(36) not null primary key,
    kasus_id       varchar(36) not null references kasus (id),
    proses_id      varchar(64) not null unique,
    unit_id        varchar(36) not null references unit (id),
    jenis          varchar(10) not null check (jenis in ('RT', 'RW', 'KELURAHAN')),
    -- empty where another family holds the meetings by a model of its own
    mode           varchar(40),
    agenda         varchar(40) not null,
    gagal_berturut integer     not null check (gagal_berturut >= 0),
    pengulangan    integer     not null check (pengulangan >= 0),
    status         varchar(10) not null check (status in ('BERJALAN', 'SELESAI', 'DIAKHIRI')),
    dibuka_pada    timestamp with time zone not null,
    -- which series is the latest must not depend on the clock
    urutan         bigint generated always as identity,
    versi          integer     not null,
    constraint musyawarah_rangkaian_mode check (mode is not null or jenis = 'KELURAHAN')
);
create index musyawarah_rangkaian_kasus on musyawarah_rangkaian (kasus_id, jenis);

create table musyawarah (
    id                  varchar(36)  not null primary key,
    rangkaian_id        varchar(36)  not null references musyawarah_rangkaian (id),
    ke                  integer      not null,
    diundang_pada       date         not null,
    dijadwalkan_pada    date         not null,
    pukul               time         not null,
    tempat              varchar(200) not null,
    semua_diundang      boolean      not null,
    dilaksanakan_pada   date,
    pimpinan_id         varchar(36),
    pimpinan_nama       varchar(300),
    dibuka_dan_ditutup  boolean      not null,
    sebab_batal         varchar(1000),
    status              varchar(20)  not null check (status in ('DIJADWALKAN', 'BATAL', 'PIMPINAN_TIDAK_SAH',
        'GAGAL_KUORUM', 'KEHADIRAN_KURANG', 'SAH', 'SAH_TANPA_KUORUM', 'DITUNDA',
        'KEPUTUSAN_TIDAK_SAH')),
    versi               integer      not null,
    constraint musyawarah_urutan unique (rangkaian_id, ke)
);

create table musyawarah_peserta (
    id             varchar(36)  not null primary key,
    musyawarah_id  varchar(36)  not null references musyawarah (id),
    -- the person, or the post for which he sits there
    pilihan_id     varchar(36)  not null,
    -- who sits in two posts has two rows and is one person
    orang_id       varchar(36)  not null,
    nama           varchar(300) not null,
    kualitas       varchar(20)  not null check (kualitas in ('KEPALA_KELUARGA', 'PENGURUS', 'TOKOH')),
    unit_id        varchar(36)  not null references unit (id),
    nomor_urut     integer      not null,
    hadir          boolean      not null,
    meninggal      boolean      not null,
    constraint musyawarah_peserta_meninggal check (not (meninggal and hadir)),
    constraint musyawarah_peserta_sekali unique (musyawarah_id, kualitas, pilihan_id)
);

create table musyawarah_keputusan (
    id                    varchar(36) not null primary key,
    musyawarah_id         varchar(36) not null unique references musyawarah (id),
    mufakat_dicoba        boolean     not null,
    cara_putus            varchar(20) check (cara_putus in ('MUFAKAT', 'PEMUNGUTAN_SUARA')),
    setuju                integer check (setuju >= 0),
    tidak_setuju          integer check (tidak_setuju >= 0),
    abstain               integer check (abstain >= 0),
    diterima              boolean,
    sah                   boolean,
    isi                   varchar(4000),
    biaya_surat           integer,
    pernyataan_sesuai     boolean     not null,
    norma                 varchar(500),
    nomor_berita_acara    varchar(100),
    tanggal_berita_acara  date,
    penandatangan         varchar(2000),
    versi                 integer     not null,
    constraint musyawarah_keputusan_suara check (cara_putus <> 'PEMUNGUTAN_SUARA' or mufakat_dicoba)
);

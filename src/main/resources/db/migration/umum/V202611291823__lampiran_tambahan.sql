-- A file may be added to a case without a form: it belongs to a case then, and to no submission.
alter table lampiran rename to lampiran_lama;
create table lampiran (
    id            varchar(36)  not null primary key,
    pemilik       varchar(64)  not null,
    nama          varchar(300),
    jenis         varchar(8)   not null check (jenis in ('PDF', 'JPEG', 'PNG')),
    ukuran        bigint       not null,
    sidik         varchar(64),
    diunggah_pada timestamp with time zone not null,
    isian_id      varchar(36)  references isian (id),
    kasus_id      varchar(36)  references kasus (id),
    dihapus_pada  timestamp with time zone,
    check (isian_id is null or kasus_id is not null),
    check ((dihapus_pada is null) = (nama is not null and sidik is not null))
);
insert into lampiran (id, pemilik, nama, jenis, ukuran, sidik, diunggah_pada, isian_id, kasus_id, dihapus_pada)
    select id, pemilik, nama, jenis, ukuran, sidik, diunggah_pada, isian_id, kasus_id, dihapus_pada from lampiran_lama;
drop table lampiran_lama;
create index lampiran_kasus on lampiran (kasus_id);
create index lampiran_isian on lampiran (isian_id);
create index lampiran_pemilik on lampiran (pemilik);

-- What a file is that was added to a case without a form; a scan names the document whose signed copy it is.
create table lampiran_tambahan (
    lampiran_id  varchar(36)  not null primary key references lampiran (id),
    kasus_id     varchar(36)  not null references kasus (id),
    dokumen_id   varchar(36),
    jenis        varchar(16)  not null check (jenis in ('PINDAIAN', 'SURAT', 'FOTO', 'LAINNYA')),
    keterangan   varchar(300),
    dicatat_pada timestamp with time zone not null,
    dihapus_pada timestamp with time zone,
    check ((jenis = 'PINDAIAN') = (dokumen_id is not null)),
    check ((dihapus_pada is null) = (keterangan is not null))
);
create index lampiran_tambahan_kasus on lampiran_tambahan (kasus_id);
create index lampiran_tambahan_dokumen on lampiran_tambahan (dokumen_id);

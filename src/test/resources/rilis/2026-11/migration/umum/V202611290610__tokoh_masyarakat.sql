-- Tokoh masyarakat of an RT (Pasal 1 angka 21 and 22): chosen by a Musyawarah RT, from mulai to sampai, both inclusive. Without
-- a case and a meeting for those who were taken over with the register; berita_acara then names the minutes of the choice.
create table tokoh_masyarakat (
    id              varchar(36)   primary key,
    penduduk_id     varchar(36)   not null references penduduk (id),
    rt_id           varchar(36)   not null references unit (id),
    kasus_id        varchar(36)   references kasus (id),
    musyawarah_id   varchar(36)   references musyawarah (id),
    berita_acara    varchar(200),
    pengakuan       varchar(1000) not null,
    mulai           date          not null,
    sampai          date,
    dicatat_pada    timestamp with time zone not null,
    digantikan_oleh varchar(36),
    kunci_terbuka   varchar(160),
    versi           bigint        not null,
    constraint tokoh_masyarakat_masa check (sampai is null or sampai >= mulai),
    constraint tokoh_masyarakat_terbuka unique (kunci_terbuka)
);
create index tokoh_masyarakat_rt on tokoh_masyarakat (rt_id, mulai);
create index tokoh_masyarakat_kasus on tokoh_masyarakat (kasus_id);
create index tokoh_masyarakat_penduduk on tokoh_masyarakat (penduduk_id);

-- How what a Musyawarah decided about a member of a board reached the Lurah (Pasal 36 ayat (2), Pasal 37 ayat (2) Pergub DKI
-- 171/2016), and the norm by which he found it unlawful (Pasal 40 ayat (5), Pasal 42 ayat (5)).
create table penonaktifan_musyawarah (
    kasus_id       varchar(36)  not null primary key references kasus (id),
    jalur          varchar(16)  check (jalur in ('MELALUI_KETUA_RW', 'LANGSUNG')),
    pada_ketua_rw  date,
    diterima       date,
    dari           varchar(200),
    dijemput       boolean      not null,
    norma          varchar(500),
    versi          integer      not null,
    constraint penonaktifan_musyawarah_terima check (diterima is null or dari is not null and jalur is not null)
);

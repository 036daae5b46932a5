-- Notices to offices (the outbox), and results that the Lurah fetched himself (Pasal 9 ayat (2), AMB-08).

-- A notice without a case tells the supervisors what belongs to none, or to one that is gone.
create table pemberitahuan (
    id          varchar(36)   not null primary key,
    urutan      bigint        generated always as identity,
    kunci       varchar(255)  not null,
    kasus_id    varchar(36)   references kasus (id),
    unit_id     varchar(36)   not null references unit (id),
    penerima    varchar(100)  not null,
    timer       varchar(20)   not null,
    parameter   varchar(30)   not null,
    nilai       varchar(50)   not null,
    dasar       varchar(1000) not null,
    perihal     varchar(500)  not null,
    kalimat     varchar(2000) not null,
    jatuh_tempo timestamp with time zone not null,
    dibuat_pada timestamp with time zone not null,
    status      varchar(20)   not null,
    constraint pemberitahuan_sekali unique (kunci)
);
create index pemberitahuan_kasus on pemberitahuan (kasus_id, urutan);

alter table penggabungan_rt_asal add column dijemput_oleh varchar(500);
alter table penggabungan_rt_asal add column catatan_jemput varchar(2000);

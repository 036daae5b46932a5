-- Banjar: which natures Pasal 15 Perwali Banjar 6/2023 gives to the requester's relation with each other Perangkat Daerah, as the
-- table of pairs answered when the details were asked for; and for which activity a consultation is asked for (Pasal 8 ayat (2)).
create table koordinasi_hubungan (
    id       varchar(36)  not null primary key,
    kasus_id varchar(36)  not null references koordinasi (kasus_id),
    unit_id  varchar(36)  not null references unit (id),
    berlaku  varchar(200) not null,
    ayat     varchar(40),
    versi    integer      not null,
    constraint koordinasi_hubungan_sekali unique (kasus_id, unit_id)
);

alter table koordinasi add column kegiatan varchar(20);
alter table koordinasi add column kegiatan_lain varchar(200);

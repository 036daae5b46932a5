-- Where a submission belongs, and whether it is still in use.

alter table isian add column aktivitas varchar(255);
alter table isian add column unit_id varchar(36);
alter table isian add column kantor varchar(64);
alter table isian add column koreksi_atas varchar(36);
alter table isian add constraint isian_koreksi_atas foreign key (koreksi_atas) references isian (id);

-- For whom somebody else submitted it (penduduk, or the number of a civil servant), and the paper that this person signed.
alter table isian add column diwakili varchar(36);
alter table isian add column surat varchar(200);
alter table isian add column tanggal_surat date;
alter table isian add constraint isian_diwakili check (diwakili is null or tanggal_surat is not null);
create index isian_pelaku on isian (pelaku);
create index isian_kantor on isian (kantor);

-- One row per submission of a case's own tasks: the process instance that uses it now, and whether it fell when the
-- case went back. Unlike the submission itself this changes.
create table pemakaian_isian (
    isian_id  varchar(36) not null primary key references isian (id),
    proses_id varchar(64) not null,
    gugur     boolean     not null,
    antrean   varchar(64),
    versi     integer     not null
);

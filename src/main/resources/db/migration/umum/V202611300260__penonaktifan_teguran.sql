-- Which submission the one concerned was told about: on another one he is told anew. A warning stands with the submission that gave it,
-- so that there may be several oral ones (Pasal 36 and 37 ayat (4) name no number); how often the letter was brought in vain.
alter table penonaktifan_kasus add column diberitahu_atas varchar(36);

alter table penonaktifan_teguran drop constraint penonaktifan_teguran_sekali;
alter table penonaktifan_teguran add column isian_id varchar(36);
alter table penonaktifan_teguran add column percobaan integer default 0 not null;
alter table penonaktifan_teguran add column percobaan_terakhir date;
alter table penonaktifan_teguran add constraint penonaktifan_teguran_percobaan
    check (percobaan >= 0 and (percobaan = 0 or jenis = 'TERTULIS' and percobaan_terakhir is not null));
create index penonaktifan_teguran_kasus on penonaktifan_teguran (kasus_id);

-- Which submission the one concerned was told about: on another one he is told anew. A warning stands with the submission that gave it,
-- so that there may be several oral ones (Pasal 36 and 37 ayat (4) name no number).
alter table penonaktifan_kasus add column diberitahu_atas varchar(36);

alter table penonaktifan_teguran drop constraint penonaktifan_teguran_sekali;
alter table penonaktifan_teguran add column isian_id varchar(36);
create index penonaktifan_teguran_kasus on penonaktifan_teguran (kasus_id);

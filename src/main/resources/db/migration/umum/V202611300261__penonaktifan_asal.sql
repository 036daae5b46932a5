-- Where a case comes from and when, as its Keputusan considers it; who complained stands in the submission only. A requirement of Pasal 25
-- may be named in part.
alter table penonaktifan_kasus add column asal varchar(40);
alter table penonaktifan_kasus add column tanggal_asal date;
alter table penonaktifan_kasus add constraint penonaktifan_kasus_asal check (asal is null or tanggal_asal is not null);
alter table penonaktifan_dasar alter column rujukan set data type varchar(80);

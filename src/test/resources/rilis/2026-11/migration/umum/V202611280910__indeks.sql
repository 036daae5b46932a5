-- What would be searched row by row in a register that grows with a country: the queue of a return, what a submission
-- supersedes, answers to a draft, closed cases without a retention date, contents whose time is over, newest first.

create index pemakaian_isian_antrean on pemakaian_isian (antrean);
create index isian_digantikan_oleh on isian (digantikan_oleh);
create index keputusan_persetujuan_camat_rancangan on keputusan_persetujuan_camat (rancangan_id);
create index kasus_masa_simpan on kasus (status, simpan_sampai);
create index kasus_dibuka on kasus (dibuka_pada);
create index pemberitahuan_urutan on pemberitahuan (urutan);

-- Erased contents keep their date for ever; without the day of erasure they would be read again every day.
drop index isi_berkas_simpan;
create index isi_berkas_simpan on isi_berkas (dihapus_pada, simpan_sampai);

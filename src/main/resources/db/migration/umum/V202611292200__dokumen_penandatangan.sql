-- Which office signs a text that was written down; of those written before, it is not known.
alter table dokumen_naskah add column kantor_jabatan varchar(40);
alter table dokumen_naskah add column kantor_unit_id varchar(36) references unit (id);
alter table dokumen_naskah add constraint dokumen_naskah_kantor check ((kantor_jabatan is null) = (kantor_unit_id is null));

-- A wrong scan is withdrawn by the office that signs the document, with its reason; the file stays until its retention ends.
alter table lampiran_tambahan add column ditarik_pada timestamp with time zone;
alter table lampiran_tambahan add column alasan_tarik varchar(300);
alter table lampiran_tambahan add constraint lampiran_tambahan_tarik check (ditarik_pada is null or jenis = 'PINDAIAN');
alter table lampiran_tambahan add constraint lampiran_tambahan_alasan
    check (alasan_tarik is null or (ditarik_pada is not null and dihapus_pada is null));

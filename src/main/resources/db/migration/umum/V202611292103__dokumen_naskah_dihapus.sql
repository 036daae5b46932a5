-- A kept text is erased together with its print when the retention of its case has ended.
alter table dokumen_naskah add column dihapus_pada timestamp with time zone;
alter table dokumen_naskah alter column naskah drop not null;
alter table dokumen_naskah alter column sidik_naskah drop not null;
alter table dokumen_naskah add constraint dokumen_naskah_isi
    check ((dihapus_pada is null) = (naskah is not null) and (dihapus_pada is null) = (sidik_naskah is not null));

-- The text of a Keputusan that binds nobody any more is erased when the retention of its case is over (RUKUN-PRD-11); its row stays.
alter table keputusan_lurah add column naskah_dihapus_pada timestamp with time zone;
alter table keputusan_lurah alter column naskah drop not null;
alter table keputusan_lurah alter column sidik_naskah drop not null;
alter table keputusan_lurah add constraint keputusan_lurah_isi
    check ((naskah_dihapus_pada is null) = (naskah is not null) and (naskah_dihapus_pada is null) = (sidik_naskah is not null));
alter table keputusan_pengesahan_camat add column naskah_dihapus_pada timestamp with time zone;
alter table keputusan_pengesahan_camat add constraint keputusan_pengesahan_isi
    check (naskah_dihapus_pada is null or naskah is null and sidik_naskah is null);

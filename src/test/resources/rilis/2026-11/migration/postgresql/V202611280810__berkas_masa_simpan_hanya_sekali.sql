-- Two changes more are allowed, each once: a content that has no end of retention gets one, and the content of a
-- submission is erased. Everything else stays refused.

create trigger isi_berkas_masa_simpan before update on isi_berkas
    for each row when (old.dihapus_pada is null and new.dihapus_pada is null
        and old.simpan_sampai is null and new.simpan_sampai is not null)
    execute function tolak_perubahan_lain('simpan_sampai');
drop trigger isi_berkas_hanya_tambah on isi_berkas;
create trigger isi_berkas_hanya_tambah before update on isi_berkas
    for each row when (old.dihapus_pada is not null or (new.dihapus_pada is null
        and (old.simpan_sampai is not null or new.simpan_sampai is null)))
    execute function tolak_perubahan();

create trigger isian_penghapusan before update on isian
    for each row when (old.dihapus_pada is null and new.dihapus_pada is not null)
    execute function tolak_perubahan_lain('isi', 'surat', 'dihapus_pada');
drop trigger isian_penggantian on isian;
create trigger isian_penggantian before update on isian
    for each row when (old.digantikan_oleh is null and new.digantikan_oleh is not null
        and new.dihapus_pada is not distinct from old.dihapus_pada)
    execute function tolak_perubahan_lain('digantikan_oleh');
drop trigger isian_hanya_tambah on isian;
create trigger isian_hanya_tambah before update on isian
    for each row when (
        not (old.dihapus_pada is null and new.dihapus_pada is not null)
        and not (old.digantikan_oleh is null and new.digantikan_oleh is not null
            and new.dihapus_pada is not distinct from old.dihapus_pada))
    execute function tolak_perubahan();

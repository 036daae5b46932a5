-- What was added may be withdrawn once, and erased; nothing else of it changes.
drop trigger tambahan_penghapusan on lampiran_tambahan;
create trigger tambahan_penghapusan before update on lampiran_tambahan
    for each row when (old.dihapus_pada is null and new.dihapus_pada is not null)
    execute function tolak_perubahan_lain('keterangan', 'alasan_tarik', 'dihapus_pada');
create trigger tambahan_penarikan before update on lampiran_tambahan
    for each row when (old.dihapus_pada is null and new.dihapus_pada is null
        and old.ditarik_pada is null and new.ditarik_pada is not null)
    execute function tolak_perubahan_lain('alasan_tarik', 'ditarik_pada');
drop trigger tambahan_tetap on lampiran_tambahan;
create trigger tambahan_tetap before update on lampiran_tambahan
    for each row when (old.dihapus_pada is not null or (new.dihapus_pada is null
        and (old.ditarik_pada is not null or new.ditarik_pada is null)))
    execute function tolak_perubahan();

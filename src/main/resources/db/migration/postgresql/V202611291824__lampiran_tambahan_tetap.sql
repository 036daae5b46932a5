-- A file that belongs to a case stays as it is until it is erased; so does what was said of it.
create trigger lampiran_penghapusan before update on lampiran
    for each row when (old.kasus_id is not null and old.dihapus_pada is null and new.dihapus_pada is not null)
    execute function tolak_perubahan_lain('nama', 'sidik', 'dihapus_pada');
create trigger lampiran_terikat before update on lampiran
    for each row when (old.kasus_id is not null and (old.dihapus_pada is not null or new.dihapus_pada is null))
    execute function tolak_perubahan();
create trigger lampiran_tanpa_hapus before delete on lampiran
    for each row when (old.kasus_id is not null)
    execute function tolak_perubahan();
create trigger tambahan_penghapusan before update on lampiran_tambahan
    for each row when (old.dihapus_pada is null and new.dihapus_pada is not null)
    execute function tolak_perubahan_lain('keterangan', 'dihapus_pada');
create trigger tambahan_tetap before update on lampiran_tambahan
    for each row when (old.dihapus_pada is not null or new.dihapus_pada is null)
    execute function tolak_perubahan();
create trigger tambahan_tanpa_hapus before delete on lampiran_tambahan
    for each row execute function tolak_perubahan();

-- A text that was kept stays as it is until it is erased.
create trigger dokumen_naskah_penghapusan before update on dokumen_naskah
    for each row when (old.dihapus_pada is null and new.dihapus_pada is not null)
    execute function tolak_perubahan_lain('naskah', 'sidik_naskah', 'dihapus_pada');
create trigger dokumen_naskah_tetap before update on dokumen_naskah
    for each row when (old.dihapus_pada is not null or new.dihapus_pada is null)
    execute function tolak_perubahan();
create trigger dokumen_naskah_tanpa_hapus before delete on dokumen_naskah
    for each row execute function tolak_perubahan();

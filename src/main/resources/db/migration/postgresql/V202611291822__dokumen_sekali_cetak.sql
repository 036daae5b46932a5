-- A document that was printed stays as it is until it is erased.
create trigger dokumen_penghapusan before update on dokumen_cetakan
    for each row when (old.dihapus_pada is null and new.dihapus_pada is not null)
    execute function tolak_perubahan_lain('sidik', 'dihapus_pada');
create trigger dokumen_tercetak before update on dokumen_cetakan
    for each row when (old.dihapus_pada is not null or new.dihapus_pada is null)
    execute function tolak_perubahan();
create trigger dokumen_tanpa_hapus before delete on dokumen_cetakan
    for each row execute function tolak_perubahan();

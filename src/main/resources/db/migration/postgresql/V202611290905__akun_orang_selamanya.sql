-- A login is one person's for ever: only whether it works may change.
create trigger akun_orang_selamanya before update on akun_orang
    for each row when (old.login is distinct from new.login or old.orang is distinct from new.orang)
    execute function tolak_perubahan();
create trigger akun_orang_tanpa_hapus before delete or truncate on akun_orang
    for each statement execute function tolak_perubahan();

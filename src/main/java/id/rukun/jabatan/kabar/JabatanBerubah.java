package id.rukun.jabatan.kabar;

import java.util.Set;

/**
 * Posts have been given or ended in the register.
 *
 * @param akun logins of those who hold or held them
 */
public record JabatanBerubah(Set<String> akun) {}

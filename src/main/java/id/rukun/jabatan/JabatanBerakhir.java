package id.rukun.jabatan;

import java.util.Set;

/**
 * Posts have been ended in the register.
 *
 * @param akun logins of those who held them
 */
public record JabatanBerakhir(Set<String> akun) {}

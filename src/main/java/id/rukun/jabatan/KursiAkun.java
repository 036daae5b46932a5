package id.rukun.jabatan;

/** An account and the role it exercises in a unit; the group of both is {@code <peran>-<unitId>}. */
public record KursiAkun(String akun, String peran, String unitId) {}
